/// The place 对比: plan against outcome, district beside district.
package duizhao.feature.compare;
