/// Pages as pictures of pixels, in colour, greys or one bit.
package duizhao.paper.picture;
