/// A large record made by rule, to measure with: nothing in it is true.
package duizhao.app.generate;
