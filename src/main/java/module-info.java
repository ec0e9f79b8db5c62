/// The workbench 对照.
module duizhao {
    requires java.desktop;
    requires java.management;
    requires java.sql;
    requires javafx.controls;
    requires javafx.swing;
    requires jfx.incubator.richtext;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires org.xerial.sqlitejdbc;
    requires org.apache.pdfbox;
    requires org.apache.xmpbox;
    // PDFBox names no module, so what it logs with has to be asked for.
    requires org.apache.commons.logging;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires io.github.javadiffutils;
    requires tools.jackson.databind;
    requires org.slf4j;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    // Tablesaw, on the class path, frees its buffers through sun.misc.Unsafe.
    requires jdk.unsupported;
    requires static org.jspecify;

    provides ch.qos.logback.classic.spi.Configurator with duizhao.platform.logging.QuietStart;

    // picocli reads the annotations and sets the fields of the commands.
    opens duizhao.app.cli to info.picocli;
    // JavaFX makes the application whose name its windows bear.
    exports duizhao.app to javafx.graphics;
}
