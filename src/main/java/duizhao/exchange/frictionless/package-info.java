/// Frictionless data packages: their descriptor, their tables, and what the one demands of the other.
package duizhao.exchange.frictionless;
