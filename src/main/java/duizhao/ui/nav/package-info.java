/// The places a window has, and what its top bar chooses for all of them.
package duizhao.ui.nav;
