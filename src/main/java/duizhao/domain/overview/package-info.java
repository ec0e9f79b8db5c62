/// Several districts and years at once: the matrix of verdicts, and what stands out of it.
package duizhao.domain.overview;
