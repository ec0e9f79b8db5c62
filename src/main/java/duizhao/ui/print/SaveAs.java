package duizhao.ui.print;

import duizhao.paper.picture.PixelDepth;

/// What pages are saved as.
sealed interface SaveAs {

    /// With the dot.
    String ending();

    /// Key of the file type's name.
    String key();

    record Pdf() implements SaveAs {
        @Override
        public String ending() {
            return ".pdf";
        }

        @Override
        public String key() {
            return "print.pdf.type";
        }
    }

    record Svg() implements SaveAs {
        @Override
        public String ending() {
            return ".svg";
        }

        @Override
        public String key() {
            return "print.svg.type";
        }
    }

    /// @param dpi pixels an inch
    record Png(int dpi, PixelDepth depth) implements SaveAs {
        @Override
        public String ending() {
            return ".png";
        }

        @Override
        public String key() {
            return "print.png.type";
        }
    }
}
