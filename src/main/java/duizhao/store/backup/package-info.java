/// Copies of a store: dated backups, copies elsewhere, and what can be saved of a damaged one.
package duizhao.store.backup;
