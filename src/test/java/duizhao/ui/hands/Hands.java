package duizhao.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person's hands at a window under test. What they do is over when the window has drawn what came of it: they wait for
/// frames, however long these take, where TestFX sleeps a fixed time at every key.
///
/// Not for the JavaFX thread, which they wait for.
public final class Hands extends FxRobot {

    /// What was done is laid out in the first frame, what its layout asks for in the second, and what comes of that in the
    /// third.
    private static final int FRAMES = 3;

    /// What a keyboard has for [KeyCode#SHORTCUT].
    private static final KeyCode SHORTCUT = System.getProperty("os.name").startsWith("Mac") ? KeyCode.COMMAND : KeyCode.CONTROL;

    /// A minute of them.
    private static final int MOST_FRAMES = 3600;

    /// No frame for so long: the JavaFX thread stands still.
    private static final int STANDSTILL_SECONDS = 120;

    /// Waits until the windows have drawn all that was asked of them. An error on the JavaFX thread is thrown here.
    public static void settle() {
        for (int i = 0; i < FRAMES; i++) {
            frame();
        }
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> { }));
    }

    /// Waits until something is so that comes after a time of its own, not of what was done.
    public static void await(Callable<Boolean> so) {
        for (int i = 0; !WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(so)); i++) {
            assertThat(i).as("frames waited for").isLessThan(MOST_FRAMES);
            frame();
        }
    }

    /// Nothing is left on the screen that could take what the next test types; else fails, and clears it away.
    public static void leaveNothing() {
        var left = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            List<Window> open = List.copyOf(Window.getWindows());
            open.forEach(Window::hide);
            // JavaFX without a display holds on to the last robot and the window that it touched, and that window to the
            // robot before: all windows of a whole run. A new robot has touched none.
            new Robot();
            return open.stream().map(window -> window instanceof Stage stage ? "window " + stage.getTitle()
                    : window.toString()).toList();
        }));
        assertThat(left).as("left open").isEmpty();
    }

    private static void frame() {
        var over = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) { // the frame begins; what is put off here comes after it
                stop();
                Platform.runLater(over::countDown);
            }
        }.start());
        try {
            if (!over.await(STANDSTILL_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the JavaFX thread stands still");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public FxRobot interact(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        settle();
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        settle();
        return this;
    }

    /// Presses the keys in this order and lets go of them in the other.
    @Override
    public FxRobot push(KeyCode... keys) {
        // One that holds no key yet: it keeps those that are let go of while no window has the focus.
        Robot keyboard = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(Robot::new));
        // Not waited for: a key may open a dialog, which ends only when another is pressed.
        List<KeyCode> held = Stream.of(keys).map(key -> key == KeyCode.SHORTCUT ? SHORTCUT : key).toList();
        for (KeyCode key : held) {
            WaitForAsyncUtils.asyncFx(() -> keyboard.keyPress(key));
        }
        settle();
        for (KeyCode key : held.reversed()) {
            WaitForAsyncUtils.asyncFx(() -> keyboard.keyRelease(key));
        }
        settle();
        return this;
    }

    /// One key after the other.
    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    /// Types `words` where the focus is, also letters that no key has.
    @Override
    public FxRobot write(String words) {
        words.chars().forEach(letter -> {
            WaitForAsyncUtils.asyncFx(() -> typed(Character.toString(letter)));
            frame();
        });
        settle();
        return this;
    }

    private static void typed(String letter) {
        Scene scene = Window.getWindows().stream().filter(window -> window instanceof Stage && window.isFocused())
                .reduce((before, last) -> last).orElseThrow(() -> new AssertionError("no window has the focus")).getScene();
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(target, new KeyEvent(type, type == KeyEvent.KEY_TYPED ? letter : KeyEvent.CHAR_UNDEFINED, "",
                    KeyCode.UNDEFINED, false, false, false, false));
        }
    }
}
