/// What is to be printed, before it is cut into pages.
package duizhao.paper.sheet;
