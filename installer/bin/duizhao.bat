@echo off
rem Starts Duizhao from the folder this script lies in. No start cache here: nothing on Windows checks it.
setlocal
for %%h in ("%~dp0..") do set "home=%%~fh"
rem Answers and pages are made in a second or two, without the second compiler; see bin/duizhao.
set "compiler="
if "%~1"=="backup" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="check" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="compare" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="coverage" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="history" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="progress" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="verify" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="report" set "compiler=-XX:TieredStopAtLevel=1 -Xms32m -XX:MetaspaceSize=96m"
if "%~1"=="chart" set "compiler=-XX:TieredStopAtLevel=1 -Xms32m -XX:MetaspaceSize=96m"
"%home%\runtime\bin\java.exe" --module-path "%home%\app;%home%\modules" --class-path "%home%\lib\*" --add-reads duizhao=ALL-UNNAMED --enable-native-access=duizhao,javafx.graphics,org.xerial.sqlitejdbc --sun-misc-unsafe-memory-access=allow "-Dduizhao.home=%home%" -XX:+UseSerialGC %compiler% %DUIZHAO_JAVA_OPTIONS% --module duizhao/duizhao.app.Main %*
exit /b %errorlevel%
