/// The log of change sets, between its tables and domain records.
package duizhao.store.journal;
