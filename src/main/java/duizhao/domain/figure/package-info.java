/// Figures: one print of one number in one document.
package duizhao.domain.figure;
