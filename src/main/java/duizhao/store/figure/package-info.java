/// Figures and what they refer to, between tables and domain records.
package duizhao.store.figure;
