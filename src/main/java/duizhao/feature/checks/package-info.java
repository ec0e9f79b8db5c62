/// The place 核验: what the figures say against each other, each finding with its arithmetic and the words it rests on.
package duizhao.feature.checks;
