/// All that a store holds and can give to another one.
package duizhao.domain.whole;
