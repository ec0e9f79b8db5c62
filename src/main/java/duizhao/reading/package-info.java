/// Documents as text, the numbers in them, and what the record makes of each.
package duizhao.reading;
