/// Indicators, and which of their numbers may be compared with which.
package duizhao.domain.indicator;
