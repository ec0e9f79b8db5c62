/// Tables of figures, as people lay them out: which column means what, and what each row says.
package duizhao.exchange.table;
