/// The layout of a store: numbered migrations, and whether a file is a store that this program can open.
package duizhao.store.schema;
