/// What would be wrong with what a person is about to save, told while they type.
package duizhao.ui.check;
