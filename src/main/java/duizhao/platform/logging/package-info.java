/// Where the program's own log goes.
package duizhao.platform.logging;
