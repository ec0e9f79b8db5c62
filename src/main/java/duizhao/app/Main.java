package duizhao.app;

import tech.tablesaw.api.Table;

public final class Main {
    public static void main(String[] args) {
        System.out.println(Table.create("x").name() + " " + Main.class.getModule());
    }
}
