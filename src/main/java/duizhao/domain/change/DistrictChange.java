package duizhao.domain.change;

import duizhao.domain.place.District;
import org.jspecify.annotations.Nullable;

/// A district is added, described otherwise or removed. It is known by its code.
public record DistrictChange(@Nullable District before, @Nullable District after) implements Change {

    public DistrictChange {
        subject(before, after);
    }

    @Override
    public DistrictChange inverted() {
        return new DistrictChange(after, before);
    }

    @Override
    public String subject() {
        return subject(before, after);
    }

    private static String subject(@Nullable District before, @Nullable District after) {
        return Subjects.of(before, after, district -> "district " + district.code());
    }
}
