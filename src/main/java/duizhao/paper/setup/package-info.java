/// What a page is: its size, which way round, and whether it has colour.
package duizhao.paper.setup;
