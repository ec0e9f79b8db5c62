/// Trouble told to a person: a line with an action, or a dialog with a code to quote.
package duizhao.ui.notice;
