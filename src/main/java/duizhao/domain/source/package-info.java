/// Documents, the places in them, and what they say of their own results.
package duizhao.domain.source;
