/// The place 来源: documents, their figures, and every number in them filed, set aside or not yet read.
package duizhao.feature.sources;
