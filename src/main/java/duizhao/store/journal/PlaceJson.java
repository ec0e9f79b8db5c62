package duizhao.store.journal;

import duizhao.domain.source.Place;

/// Places in the log.
final class PlaceJson {

    private PlaceJson() {
    }

    static Members write(Members members, Place place) {
        return members.put("section", place.section()).put("start", place.start()).put("end", place.end());
    }

    static Place read(Members members) {
        return new Place(members.text("section"), members.number("start"), members.number("end"));
    }
}
