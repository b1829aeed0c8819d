"""The first paint comes before what is heavy to import (SQLAlchemy, ReportLab, cryptography, OpenCV)."""

import subprocess
import sys
from pathlib import Path

HEAVY = {"sqlalchemy", "alembic", "reportlab", "cryptography", "numpy", "cv2", "pikepdf", "zxingcpp"}

# Every module of the window, and the one that builds the adapters, which must do so lazily.
IMPORT_ALL = """
import importlib, pkgutil, sys
import main, desk_app.bootstrap, ui
for module in pkgutil.walk_packages(ui.__path__, "ui."):
    importlib.import_module(module.name)
print(*sorted(name for name in sys.modules if "." not in name))
"""


def loaded_by(code: str, folder: Path) -> set[str]:
    outcome = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, timeout=60, check=True
    )
    return set(outcome.stdout.split())


def test_nothing_heavy_is_imported_with_the_window(repository: Path) -> None:
    loaded = loaded_by(IMPORT_ALL, repository)
    assert "ui" in loaded
    assert loaded & HEAVY == set()
