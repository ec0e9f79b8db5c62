/// Cuts a sheet into pages and sets them.
package duizhao.paper.page;
