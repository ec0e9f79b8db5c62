/// Tables as people keep them, in CSV and XLSX: read row by row, every cell as a person sees it.
package duizhao.exchange.sheet;
