/// The log of what people did, and what of it undo and redo take.
package duizhao.journal;
