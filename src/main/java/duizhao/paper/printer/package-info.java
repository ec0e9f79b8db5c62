/// Pages to a printer of the system.
package duizhao.paper.printer;
