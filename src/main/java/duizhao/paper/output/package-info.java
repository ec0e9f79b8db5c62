/// The files that pages are written to: whole or not at all, and one clear line where one cannot be written.
package duizhao.paper.output;
