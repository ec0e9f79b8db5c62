/// Starts JavaFX where no window has, and runs work on its thread.
package duizhao.paper.toolkit;
