import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desk_app.printing.form_printer import FormPrinter
from tests.printing.samples import FONTS, TEMPLATES

Run = Callable[..., str]


@pytest.fixture(scope="session")
def printer() -> FormPrinter:
    return FormPrinter(TEMPLATES, FONTS)


@pytest.fixture(scope="session")
def poppler() -> Run:
    """Runs a tool of poppler: the reader that did not write the file."""

    def run(tool: str, *arguments: str | Path) -> str:
        program = shutil.which(tool)
        assert program, f"{tool} is missing: install the package poppler-utils"
        done = subprocess.run(
            [program, *map(str, arguments)], check=True, capture_output=True, text=True, timeout=60
        )
        return done.stdout

    return run
