"""The same content gives the same bytes, on any day and in any process."""

import os
import subprocess
import sys
from datetime import date

import pytest

from desk_app.printing.form_printer import FormPrinter
from tests.printing.samples import ROOT, content

SCRIPT = """
from hashlib import sha256
from datetime import date
from tests.printing.samples import FONTS, TEMPLATES, content
from desk_app.printing.form_printer import FormPrinter
printer = FormPrinter(TEMPLATES, FONTS)
for form, days in {order}(printer.known_forms().items()):
    print(form, sha256(printer.render(content(printer, form, days[-1], worst=True))).hexdigest())
"""


def digests(seed: str, order: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(order=order)],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "TZ": f"UTC{seed}"},
        check=True, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    return dict(line.split() for line in done.stdout.splitlines())


def test_two_processes_write_the_same_bytes_in_any_order() -> None:
    first, second = digests("1", "list"), digests("2", "(lambda forms: list(forms)[::-1])")
    assert len(first) == 12
    assert first == second


@pytest.mark.parametrize("practice", [False, True])
def test_another_value_gives_other_bytes(printer: FormPrinter, *, practice: bool) -> None:
    on = date(2024, 5, 31)
    usual = content(printer, "F24-1", on)
    assert printer.render(usual) == printer.render(usual)
    assert printer.render(usual) != printer.render(
        content(printer, "F24-1", on, worst=True, practice=practice)
    )
