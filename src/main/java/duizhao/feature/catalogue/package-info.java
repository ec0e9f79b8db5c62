/// What figures refer to: districts, indicators, definitions and parts, added to and described by hand.
package duizhao.feature.catalogue;
