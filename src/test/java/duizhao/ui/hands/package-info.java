/// What a test does at a window, as a person would.
package duizhao.ui.hands;
