/// What the window and the commands both work with.
package duizhao.app.session;
