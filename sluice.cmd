@echo off
rem Starts Sluice from a clone, on Windows. The first start builds it with Maven and makes a class data archive, so that
rem every other start is fast; delete cli\target to have both made again. Works without the archive.
rem
rem   JAVA_HOME     the JDK to use, instead of the java on the path
rem   SLUICE_OPTS   more options for the JVM

setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "work=%home%\cli\target\launcher"
set "jar=%home%\cli\target\sluice.jar"
set "archive=%work%\sluice.jsa"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "version="
if not exist "%jar%" goto check
if not exist "%work%\built" goto check
goto start

:check
if not exist "%work%" mkdir "%work%"
rem Through a file, as a command in for /f loses its quotes. No path is echoed within parentheses: it may have some itself.
"%java%" -version >"%work%\java.version" 2>&1
for /f "usebackq tokens=2,3" %%u in ("%work%\java.version") do if "%%u"=="version" set "version=%%~v"
if not defined version (
  echo sluice: there is no java on the path and JAVA_HOME has none; install a JDK, 17 or newer 1>&2
  exit /b 2
)
for /f "delims=.-+ tokens=1" %%v in ("%version%") do set "major=%%v"
if %major% lss 17 (
  echo sluice: java is Java %version%; install a JDK, 17 or newer 1>&2
  exit /b 2
)
where mvn >nul 2>nul || (
  echo sluice: there is no mvn on the path; install Maven 3.8 or newer 1>&2
  exit /b 2
)
echo sluice: building itself with Maven; this happens once 1>&2
call mvn -q -B -f "%home%\pom.xml" -pl cli -am -Dmaven.test.skip=true -Dfast package >"%work%\build.log" 2>&1 <nul
if errorlevel 1 goto failed
del /q "%archive%" 2>nul
echo.>"%work%\built"
goto start

:failed
echo sluice: the build failed; all that Maven said is in "%work%\build.log" 1>&2
exit /b 2

:start
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xss16m -Xlog:disable -Xlog:all=error:stderr"
rem Its classes are of a format that no archive takes; from there the JVM loads them fastest.
for %%p in ("%home%\cli\target\lib\picocli-*.jar") do set "options=%options% -Xbootclasspath/a:"%%~fp""
if not exist "%archive%" (
  "%java%" %options% -XX:ArchiveClassesAtExit="%archive%" -cp "%jar%" dev.sluice.cli.Rehearsal ^
    >"%work%\archive.log" 2>&1 <nul
)
if exist "%archive%" set "options=%options% -XX:SharedArchiveFile="%archive%""
"%java%" %options% %SLUICE_OPTS% -cp "%jar%" -Dsluice.home="%home%" dev.sluice.cli.Main %*
exit /b %errorlevel%
