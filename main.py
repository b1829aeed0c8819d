"""Starts the window: `python main.py [--demo] [--data DIR] [--exit-when-ready] [--set KEY=VALUE]…`."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk_app import logs, paths
from desk_app.domain.errors import DeskError
from desk_app.settings import PrintBackend, Settings, load

if TYPE_CHECKING:
    from desk_app.operations.front import FrontDesk
    from desk_app.operations.ports import Printer

NO_DISPLAY = 3
CANNOT_START = 4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window and return the exit status."""
    given = _parser().parse_args(arguments)
    if not _has_display():
        sys.stderr.write("There is no display: set DISPLAY or WAYLAND_DISPLAY, or run ./run help.\n")
        return NO_DISPLAY
    folder: Path | None = None
    try:
        folder = paths.data_folder(demo=given.demo, chosen=given.data)
        settings = load(
            folder / "settings.toml",
            paths.machine_settings_file(),
            overrides=given.set,
            base=Settings(print_backend=PrintBackend.SIMULATOR) if given.demo else None,
        )
    except DeskError as error:
        facts = "".join(f" {name}={fact}" for name, fact in vars(error).items())
        sys.stderr.write(f"{error.code}{facts} (docs/errors.md)\n")
        if not given.exit_when_ready:
            _tell(error, folder)
        return CANNOT_START
    try:
        logs.start(folder, settings.log_level)
    except OSError as error:
        # A desk without a log is better than none: work goes on.
        sys.stderr.write(f"{folder / 'logs'}: no log is written: {error.strerror}\n")
    return _window(folder, settings, demo=given.demo, exit_when_ready=given.exit_when_ready)


def _tell(error: DeskError, folder: Path | None) -> None:
    """Say it in a window too: who starts the program by a click sees no terminal."""
    from ui.cannot_start import tell

    tell(error, folder)


def _window(folder: Path, settings: Settings, *, demo: bool, exit_when_ready: bool) -> int:
    # Imported late: a wrong setting or a missing display is told without loading Qt.
    from ui.app import Start, run

    first = "sign_in" if paths.has_desk(folder) else "set_up"
    return run(
        Start(
            folder=folder,
            operations=lambda: _front_desk(folder, settings, demo=demo),
            first_screen="start" if demo else first,
            is_demo=demo,
            exit_when_ready=exit_when_ready,
            is_barcode=_is_barcode,
            idle_lock_min=0 if demo else settings.idle_lock_min,
        )
    )


def _front_desk(folder: Path, settings: Settings, *, demo: bool) -> "FrontDesk":
    """Build the desk behind the window. Everything heavy is imported here, after the first paint."""
    from desk_app import bootstrap
    from desk_app.devices.clock import SystemClock, office_zone

    clock = SystemClock(office_zone(settings.office_time))
    if not demo:
        return bootstrap.front_desk(folder, settings, clock, printer=_printer_of_window())
    from desk_app.commands.demo import open_demo

    return open_demo(folder, settings, clock, _printer_of_window())


def _printer_of_window() -> "Printer | None":
    """Return the printers of Windows, which Qt knows; everywhere else the desk asks CUPS itself."""
    if sys.platform == "win32":
        from desk_app.printing.reading import raster
        from ui.qt_printer import QtPrinter

        return QtPrinter(raster)
    return None


def _is_barcode(text: str) -> bool:
    from desk_app.domain.numbering import scanned_number

    return scanned_number(text) is not None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python main.py", description="Qabyldau, the reception desk")
    parser.add_argument("--demo", action="store_true", help="practice with an invented office")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    parser.add_argument("--exit-when-ready", action="store_true", help="end when the first page takes keys")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="a setting")
    return parser


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())
