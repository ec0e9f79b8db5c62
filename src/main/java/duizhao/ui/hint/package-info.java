/// What the mouse is told over a node.
package duizhao.ui.hint;
