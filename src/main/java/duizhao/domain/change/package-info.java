/// Acts of a person: what they change, before and after.
package duizhao.domain.change;
