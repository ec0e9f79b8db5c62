/// The window: rail, top bar, the place in the middle, drawer and status line.
package duizhao.app.shell;
