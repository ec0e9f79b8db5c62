/// What paper is drawn with: fonts, inks, lines, hatch.
package duizhao.paper.draw;
