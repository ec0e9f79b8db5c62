/// The drawer's story of a compared row: printed words, sources, definitions, and why it was judged so.
package duizhao.ui.detail;
