@echo off
rem The same in spirit as the script "run", for Windows. Not tested yet: written from the Linux script.
setlocal
cd /d "%~dp0"
set "PYTHONDONTWRITEBYTECODE="
set "PY=.venv\Scripts\python.exe"
set "COMMAND=%~1"
if "%COMMAND%"=="" set "COMMAND=start"

rem Arguments after the command.
set "REST="
:collect
shift
if "%~1"=="" goto collected
set "REST=%REST% "%~1""
goto collect
:collected

if "%COMMAND%"=="help" goto help
if "%COMMAND%"=="start" set "KIND=runtime" & goto known
if "%COMMAND%"=="office" set "KIND=runtime" & goto known
if "%COMMAND%"=="setup" set "KIND=runtime" & goto known
if "%COMMAND%"=="desk" set "KIND=runtime" & goto known
if "%COMMAND%"=="test" set "KIND=dev" & goto known
if "%COMMAND%"=="check" set "KIND=dev" & goto known
if "%COMMAND%"=="screens" set "KIND=dev" & goto known
if "%COMMAND%"=="torture" set "KIND=dev" & goto known
if "%COMMAND%"=="bench" set "KIND=dev" & goto known
echo run.cmd knows no command '%COMMAND%'. 1>&2
call :usage 1>&2
exit /b 2

:known
call :setup || exit /b 1
if "%COMMAND%"=="start" "%PY%" main.py --demo %REST% & goto done
if "%COMMAND%"=="office" "%PY%" main.py %REST% & goto done
if "%COMMAND%"=="setup" echo Ready. Start with run.cmd & exit /b 0
if "%COMMAND%"=="desk" "%PY%" -m desk_app %REST% & goto done
if not defined QT_QPA_PLATFORM set "QT_QPA_PLATFORM=offscreen"
if "%COMMAND%"=="screens" "%PY%" -m tests.screens %REST% & goto done
if "%COMMAND%"=="torture" "%PY%" -m pytest -m torture --kills=100 %REST% & goto done
if "%COMMAND%"=="bench" "%PY%" -m tests.bench %REST% & goto done
if "%COMMAND%"=="test" if defined REST "%PY%" -m pytest %REST% & goto done
"%PY%" -m ruff check || exit /b 1
"%PY%" -m ruff format --check || exit /b 1
"%PY%" -m mypy || exit /b 1
.venv\Scripts\lint-imports.exe || exit /b 1
if "%COMMAND%"=="test" "%PY%" -m pytest
:done
exit /b %ERRORLEVEL%

:setup
rem A copy of what decides the installation is the stamp: equal files mean there is nothing to do.
fc /b pyproject.toml ".venv\installed-%KIND%.toml" >nul 2>nul && exit /b 0
where py >nul 2>nul || (echo Install Python 3.11 from python.org first, with its launcher "py". 1>&2 & exit /b 1)
if not exist "%PY%" py -3.11 -m venv .venv || exit /b 1
echo Installing Python packages into .venv (the first time a minute or two) 1>&2
"%PY%" -c "import sys, tomllib; p = tomllib.load(open('pyproject.toml', 'rb'))['project']; print(*p['dependencies'], *(p['optional-dependencies']['dev'] if sys.argv[1] == 'dev' else []), sep='\n')" %KIND% > .venv\requirements.txt || exit /b 1
"%PY%" -m pip install --disable-pip-version-check --quiet --compile -r .venv\requirements.txt -c packaging\constraints.txt || exit /b 1
"%PY%" -m ui.translate build || exit /b 1
copy /y pyproject.toml ".venv\installed-%KIND%.toml" >nul
exit /b 0

:help
call :usage
exit /b 0

:usage
echo run.cmd                 start the program in demo mode: invented office, clerk and visitors
echo run.cmd office [ARGS]   start the program for an office
echo run.cmd setup           only install what the program needs, into .venv
echo run.cmd test [ARGS]     all checks and all tests; with ARGS only pytest, with these arguments
echo run.cmd check           ruff, mypy and the import rules, without tests
echo run.cmd screens         a picture of every screen, into screens\
echo run.cmd torture         kill the program 100 times in the middle of a visit and look for losses
echo run.cmd bench           measure the start and the accept operation
echo run.cmd desk ARGS       the program without a window, the same as: python -m desk_app ARGS
echo run.cmd help            this text
exit /b 0
