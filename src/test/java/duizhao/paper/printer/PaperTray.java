package duizhao.paper.printer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterName;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/// A printer without a machine: what it is sent lies in its tray as pictures, a pixel to a point.
public final class PaperTray implements PrintService {

    private final String name;
    private final double margin;
    private volatile boolean jammed;
    private volatile boolean duplex;
    private volatile @Nullable Sides sides;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private final AtomicInteger jobs = new AtomicInteger();
    private final List<BufferedImage> sheets = new ArrayList<>();

    /// @param margin millimetres that it cannot reach at each edge
    public PaperTray(String name, double margin) {
        this.name = name;
        this.margin = margin;
    }

    public synchronized List<BufferedImage> sheets() {
        return List.copyOf(sheets);
    }

    /// From now on it prints on both sides.
    public void turnSheets() {
        duplex = true;
    }

    /// On what sides the last job was to be printed; null where it did not say.
    public @Nullable Sides sides() {
        return sides;
    }

    /// From now on every job fails.
    public void jam() {
        jammed = true;
    }

    /// From now on jobs wait until [#release()].
    public void hold() {
        held = new CountDownLatch(1);
    }

    public void release() {
        held.countDown();
    }

    /// Whether a job is in the queue.
    public boolean isPrinting() {
        return jobs.get() > 0;
    }

    private synchronized void print(Pageable pages) throws PrinterException {
        for (int i = 0; i < 100; i++) {
            PageFormat format = pages.getPageFormat(0);
            var image = new BufferedImage((int) Math.round(format.getWidth()), (int) Math.round(format.getHeight()),
                    BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D g = image.createGraphics();
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.setTransform(new AffineTransform());
            int answer = pages.getPrintable(i).print(g, format, i);
            g.dispose();
            if (answer == Printable.NO_SUCH_PAGE) {
                return;
            }
            sheets.add(image);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new DocPrintJob() {
            @Override
            public PrintService getPrintService() {
                return PaperTray.this;
            }

            @Override
            public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
                sides = (Sides) attributes.get(Sides.class);
                if (jammed) {
                    // Later than JavaFX 26.0.2 needs to begin to wait for it: it waits for ever for one that fails sooner.
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
                    throw new PrintException("paper jam");
                }
                jobs.incrementAndGet();
                try {
                    held.await();
                    PaperTray.this.print((Pageable) doc.getPrintData());
                } catch (Exception e) {
                    throw new PrintException(e);
                } finally {
                    jobs.decrementAndGet();
                }
            }

            @Override
            public javax.print.attribute.PrintJobAttributeSet getAttributes() {
                return new javax.print.attribute.HashPrintJobAttributeSet();
            }

            @Override
            public void addPrintJobListener(PrintJobListener listener) {
            }

            @Override
            public void removePrintJobListener(PrintJobListener listener) {
            }

            @Override
            public void addPrintJobAttributeListener(PrintJobAttributeListener listener,
                                                     javax.print.attribute.PrintJobAttributeSet attributes) {
            }

            @Override
            public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {
            }
        };
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
    }

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        var set = new HashPrintServiceAttributeSet();
        set.add(new PrinterName(name, null));
        set.add(PrinterIsAcceptingJobs.ACCEPTING_JOBS);
        return set;
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return category.cast(getAttributes().get(category));
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.SERVICE_FORMATTED.PRINTABLE};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return List.of(getSupportedDocFlavors()).contains(flavor);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[] {Media.class, MediaPrintableArea.class, OrientationRequested.class, Copies.class,
            Sides.class};
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return List.of(getSupportedAttributeCategories()).contains(category);
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        if (category == Media.class) {
            return MediaSizeName.ISO_A4;
        }
        if (category == MediaPrintableArea.class) {
            return area(MediaSizeName.ISO_A4);
        }
        return category == OrientationRequested.class ? OrientationRequested.PORTRAIT
                : category == Sides.class ? Sides.ONE_SIDED : category == Copies.class ? new Copies(1) : null;
    }

    private MediaPrintableArea area(MediaSizeName media) {
        MediaSize size = MediaSize.getMediaSizeForName(media);
        return new MediaPrintableArea((float) margin, (float) margin,
                (float) (size.getX(MediaSize.MM) - 2 * margin), (float) (size.getY(MediaSize.MM) - 2 * margin),
                MediaPrintableArea.MM);
    }

    @Override
    public Object getSupportedAttributeValues(Class<? extends Attribute> category, DocFlavor flavor,
                                              AttributeSet attributes) {
        if (category == Media.class) {
            return new Media[] {MediaSizeName.ISO_A4, MediaSizeName.ISO_A3};
        }
        if (category == MediaPrintableArea.class) {
            boolean a3 = attributes != null && attributes.get(Media.class) == MediaSizeName.ISO_A3;
            return new MediaPrintableArea[] {area(a3 ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4)};
        }
        if (category == OrientationRequested.class) {
            return new OrientationRequested[] {OrientationRequested.PORTRAIT, OrientationRequested.LANDSCAPE};
        }
        if (category == Sides.class) {
            return duplex ? new Sides[] {Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE, Sides.TWO_SIDED_SHORT_EDGE}
                    : new Sides[] {Sides.ONE_SIDED};
        }
        return category == Copies.class ? new javax.print.attribute.standard.CopiesSupported(1, 9) : null;
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
        return isAttributeCategorySupported(value.getCategory());
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }
}
