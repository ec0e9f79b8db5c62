/// Records as files that other programs read: so far the data package.
package duizhao.exchange;
