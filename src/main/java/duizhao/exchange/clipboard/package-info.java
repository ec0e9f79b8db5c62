/// Tables as they travel over the clipboard to and from Excel, WPS and LibreOffice.
package duizhao.exchange.clipboard;
