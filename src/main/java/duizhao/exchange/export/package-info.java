/// Writing figures out, to be read by people in a spreadsheet and by this program again.
package duizhao.exchange.export;
