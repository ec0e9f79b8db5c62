/// Asks a person where a file is to be written.
package duizhao.ui.file;
