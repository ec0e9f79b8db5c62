/// What a page is: its size, which way round, its margins, whether it has colour, and how wide things stand on it.
package duizhao.paper.setup;
