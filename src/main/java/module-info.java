/// The workbench 对照.
module duizhao {
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires javafx.swing;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.xerial.sqlitejdbc;
    requires org.apache.pdfbox;
    requires de.rototor.pdfbox.graphics2d;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires tools.jackson.databind;
    requires org.slf4j;
    // Tablesaw, on the class path, frees its buffers through sun.misc.Unsafe.
    requires jdk.unsupported;
    requires static org.jspecify;
}
