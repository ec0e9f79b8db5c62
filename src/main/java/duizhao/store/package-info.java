/// The store: one file that holds a record, with one door.
package duizhao.store;
