/// Entering one figure by hand, at the cell where it is missing.
package duizhao.feature.entry;
