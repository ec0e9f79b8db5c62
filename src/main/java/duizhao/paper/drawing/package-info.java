/// The walk over the nodes of a page, and what it is drawn into: one walk for PDF, SVG and whatever draws lines next.
package duizhao.paper.drawing;
