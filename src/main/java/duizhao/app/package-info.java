/// The program put together: where it starts, and every `new` of its parts.
package duizhao.app;
