/// Quantities 量值: numbers as documents print them, with the words that qualify them, and the notation that reads and
/// prints them.
package duizhao.domain.quantity;
