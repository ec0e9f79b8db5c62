@echo off
rem Starts Duizhao from the folder this script lies in. No start cache here: nothing on Windows checks it.
setlocal
for %%h in ("%~dp0..") do set "home=%%~fh"
rem Pages are made in seconds: compiling them for hours of work, and a heap for it, would cost more than it brings.
set "brief="
if "%~1"=="report" set "brief=-XX:TieredStopAtLevel=1 -Xms32m -XX:MetaspaceSize=96m"
if "%~1"=="chart" set "brief=-XX:TieredStopAtLevel=1 -Xms32m -XX:MetaspaceSize=96m"
"%home%\runtime\bin\java.exe" --module-path "%home%\app;%home%\modules" --class-path "%home%\lib\*" --add-reads duizhao=ALL-UNNAMED --enable-native-access=duizhao,javafx.graphics,org.xerial.sqlitejdbc --sun-misc-unsafe-memory-access=allow "-Dduizhao.home=%home%" -XX:+UseSerialGC %brief% %DUIZHAO_JAVA_OPTIONS% --module duizhao/duizhao.app.Main %*
exit /b %errorlevel%
