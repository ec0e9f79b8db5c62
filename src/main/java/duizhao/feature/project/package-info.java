/// The store as a file: new, open, copies, backups, and whether it is whole.
package duizhao.feature.project;
