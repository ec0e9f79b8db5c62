/// Writes a sheet as a workbook or a text document that an office program goes on editing.
package duizhao.paper.office;
