/// The window that shows what will be printed, and prints it.
package duizhao.ui.print;
