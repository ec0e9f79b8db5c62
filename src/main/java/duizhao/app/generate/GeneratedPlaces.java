package duizhao.app.generate;

import duizhao.domain.place.District;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Districts as the country has them: provinces, cities in them, and in these the county-level districts, under codes of
/// the form of GB/T 2260 and made-up names that can be searched for.
final class GeneratedPlaces {

    private static final int IN_A_PROVINCE = 92;
    private static final int IN_A_CITY = 9;
    private static final int FIRST_PROVINCE = 11;
    private static final String[] KINDS = {"区", "县", "市", "县"};
    private static final String FIRST =
            "东西南北中上下前后左右大小高低长远新老金银铜铁石玉青白红黄黑紫碧明清安宁永和平顺兴隆昌盛福寿康乐文武德仁义信崇尚光华春秋";
    private static final String SECOND =
            "山水江河湖海溪泉潭池林木松柏竹梅桃柳花草田园村庄城州关门桥口港湾岛洲岭峰坡原川谷阳阴云霞风雷雨雪星辰龙凤鹤鹿源流塘井台亭";

    private final List<District> all = new ArrayList<>();
    private final List<District> counties = new ArrayList<>();

    GeneratedPlaces(int districts) {
        int names = 0;
        int provinces = 0;
        int cities = 0;
        for (int i = 0; i < districts; i++) {
            if (i % IN_A_PROVINCE == 0) {
                provinces++;
                cities = 0;
                all.add(place(code(provinces, 0, 0), names++, "省", null));
            }
            if (i % IN_A_PROVINCE % IN_A_CITY == 0) {
                cities++;
                all.add(place(code(provinces, cities, 0), names++, "市", code(provinces, 0, 0)));
            }
            var county = place(code(provinces, cities, i % IN_A_PROVINCE % IN_A_CITY + 1), names++, KINDS[i % KINDS.length],
                    code(provinces, cities, 0));
            all.add(county);
            counties.add(county);
        }
    }

    /// In the order of their codes.
    List<District> all() {
        return all;
    }

    /// Those that have figures.
    List<District> counties() {
        return counties;
    }

    private static String code(int province, int city, int county) {
        return String.format(Locale.ROOT, "%02d%02d%02d", FIRST_PROVINCE + province - 1, city, county);
    }

    private static District place(String code, int number, String kind, String parent) {
        String name = String.valueOf(FIRST.charAt(number % FIRST.length())) + SECOND.charAt(number / FIRST.length());
        return new District(code, name + kind, name, "Place " + code, parent, null, null);
    }
}
