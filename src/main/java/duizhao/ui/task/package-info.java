/// Work away from the JavaFX thread, with typed errors, progress and cancel.
package duizhao.ui.task;
