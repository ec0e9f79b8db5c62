/// The place 总览: how each district did, at a glance.
package duizhao.feature.overview;
