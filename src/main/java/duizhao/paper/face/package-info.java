/// The font files as PDF and pictures need them: their tables, read once for many files.
package duizhao.paper.face;
