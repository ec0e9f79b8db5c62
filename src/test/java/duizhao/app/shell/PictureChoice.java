package duizhao.app.shell;

/// Which pictures are taken: those whose name contains `-Dduizhao.pictures.only=WORD`; all without it.
final class PictureChoice {

    private static final String ONLY = System.getProperty("duizhao.pictures.only", "");

    private PictureChoice() {
    }

    static boolean isWanted(String name) {
        return name.contains(ONLY);
    }
}
