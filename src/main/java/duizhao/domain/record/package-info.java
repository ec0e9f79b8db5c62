/// A whole record: the figures and all they refer to.
package duizhao.domain.record;
