/// Figures as Tablesaw tables: the only package that knows that library.
package duizhao.tabular;
