/// What a person can do, as data that menu, buttons, shortcuts and tests read alike.
package duizhao.ui.action;
