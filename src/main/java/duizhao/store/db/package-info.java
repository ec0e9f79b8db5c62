/// An SQLite file: its connections, its one writer, and what its errors mean to a person.
package duizhao.store.db;
