/// Administrative divisions.
package duizhao.domain.place;
