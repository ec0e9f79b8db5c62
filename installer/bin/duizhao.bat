@echo off
rem Starts Duizhao from the folder this script lies in.
setlocal
set "home=%~dp0.."
"%home%\runtime\bin\java.exe" --module-path "%home%\app;%home%\modules" --class-path "%home%\lib\*" --add-reads duizhao=ALL-UNNAMED --enable-native-access=duizhao,javafx.graphics,org.xerial.sqlitejdbc --sun-misc-unsafe-memory-access=allow "-Dduizhao.home=%home%" -XX:+UseSerialGC --module duizhao/duizhao.app.Main %*
