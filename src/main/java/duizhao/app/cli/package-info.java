/// The command line: what the window shows, asked for in the same words.
package duizhao.app.cli;
