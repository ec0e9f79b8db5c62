/// How the program looks: colours, typeface and sizes, the same for every window.
package duizhao.ui.theme;
