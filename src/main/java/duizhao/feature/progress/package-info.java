/// The place 进度: whether the targets of a five-year plan are on their paths, and what the years to come must reach.
package duizhao.feature.progress;
