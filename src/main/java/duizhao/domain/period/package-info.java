/// Years, spans of years, and years as of a month.
package duizhao.domain.period;
