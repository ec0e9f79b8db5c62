/// Taking figures in from files and writing them out: the wizard 导入 and the window 导出.
package duizhao.feature.exchange;
