/// Pages as SVG files of vectors and text.
package duizhao.paper.svg;
