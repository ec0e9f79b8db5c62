@echo off
rem Makes the installers for Windows in target\installers: installer\build.bat [zh^|en], Chinese where nothing is said.
rem   Duizhao-VERSION.msi   for everyone on the machine, in Program Files
rem   Duizhao-VERSION.exe   for one person, without an administrator
rem Written after jpackage's documented options. It was not run: its makers had no Windows. What could be tried
rem elsewhere is the layout and the launchers, by installer/try-layout.
setlocal enabledelayedexpansion
chcp 65001 >nul
cd /d "%~dp0.."
echo This script was not run on Windows by its makers; please report what goes wrong.
set "language=%~1"
if "%language%"=="" set "language=zh"
if not exist "installer\windows\%language%.options" (
  echo Unknown language: %language%. Say zh or en.
  exit /b 2
)
if "%language%"=="zh" (set "locale=-J-Duser.language=zh -J-Duser.country=CN") else (set "locale=-J-Duser.language=en -J-Duser.country=US")

set "missing="
set "jdk=%JAVA_HOME%"
if not exist "%jdk%\bin\jpackage.exe" set "missing=!missing! [a JDK 25 or newer, with JAVA_HOME set to it]"
where mvn >nul 2>nul || set "missing=!missing! [mvn: Apache Maven 3.8 or newer, in PATH]"
rem WiX 4 and 5 are one program, wix; WiX 3 is candle and light.
where wix >nul 2>nul
if errorlevel 1 (
  where candle >nul 2>nul && where light >nul 2>nul
  if errorlevel 1 set "missing=!missing! [WiX 3, 4 or 5, in PATH: https://wixtoolset.org]"
)
if defined missing (
  echo Missing:!missing!
  exit /b 2
)

rem Built anew: a library that is needed no more would travel along.
if exist target\duizhao\modules rmdir /s /q target\duizhao\modules
if exist target\duizhao\lib rmdir /s /q target\duizhao\lib
call mvn -B -q package -DskipTests || exit /b 1
set "version="
for /f "tokens=3 delims=<>" %%v in ('findstr /b /c:"  <version>" pom.xml') do if not defined version set "version=%%v"
for /f "delims=-" %%v in ("%version%") do set "number=%%v"

set "out=target\installers"
if exist %out% rmdir /s /q %out%
mkdir %out%\content\app || exit /b 1
for %%p in (lib fonts native) do xcopy /e /i /q target\duizhao\%%p %out%\content\app\%%p >nul || exit /b 1
copy /y LICENSE %out%\content\app\LICENSE.txt >nul || exit /b 1
"%jdk%\bin\java" installer\Notices.java target\duizhao LICENSE installer\licences %out%\content\app\THIRD-PARTY.txt || exit /b 1

set common=@installer\jpackage.options @installer\windows\%language%.options --app-version %number% --dest %out% ^
 --runtime-image target\duizhao\runtime --module-path target\duizhao\app;target\duizhao\modules ^
 --app-content %out%\content\app --icon target\icons\duizhao.ico --license-file LICENSE ^
 --add-launcher duizhao-cli=installer\windows\console.properties %locale%
rem Uninstalling removes the whole folder that was installed to. So nobody is asked for one: it might hold stores. And
rem the program for one person does not lie where jpackage would put it, %%LOCALAPPDATA%%\Duizhao: that is the folder
rem of the stores.
rem An installer of a newer version finds the older one by these numbers; they are never to change.
"%jdk%\bin\jpackage" --type msi %common% --win-upgrade-uuid 5b8f0a52-6f0e-4d5f-9a43-0d6f2f1c7e31 || exit /b 1
"%jdk%\bin\jpackage" --type exe %common% --win-per-user-install --install-dir Programs\Duizhao --win-upgrade-uuid 0e3a7c94-8d1b-4c1e-b6c7-52a9e4f8d610 || exit /b 1

echo Size of the parts (bytes):
for %%p in (app modules lib fonts native runtime) do (
  for /f "tokens=3" %%s in ('dir /s /-c target\duizhao\%%p ^| findstr /c:" File(s) " /c:" 个文件 "') do set "size=%%s"
  echo   %%p !size!
)
rmdir /s /q %out%\content
dir /b %out%
