/// What every part of the program stands on: paths, settings, messages, errors for people, progress.
package duizhao.platform;
