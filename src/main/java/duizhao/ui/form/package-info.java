/// Forms: fields one under the other, each with its trouble beside it.
package duizhao.ui.form;
