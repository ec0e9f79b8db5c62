/// Pages as a PDF of vectors and of text that can be searched.
package duizhao.paper.pdf;
