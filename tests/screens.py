"""`./run screens [FOLDER]`: a picture of every screen in kk, ru and en, and of every paper."""

import sys
from pathlib import Path

from PIL import Image

from desk_app.printing.form_printer import FormPrinter
from desk_app.printing.reading import raster
from tests.printing import samples
from tests.ui.intake import states as intake
from ui import screenshots

DPI = 80


def main(arguments: list[str]) -> int:
    """Take all pictures; 1 if a screen shows a cut or overlapping word."""
    folder = Path(arguments[0] if arguments and not arguments[0].startswith("-") else "screens")
    status = screenshots.main(arguments)
    if "--only" in arguments:
        return status
    papers(folder)
    return 1 if intake.main(folder) else status


def papers(folder: Path) -> None:
    """Draw every page of every form, with usual and with the longest contents."""
    printer = FormPrinter(samples.TEMPLATES, samples.FONTS)
    for form_id, days in printer.known_forms().items():
        for name, worst in (("usual", False), ("longest", True)):
            pdf = printer.render(samples.content(printer, form_id, days[-1], worst=worst))
            for page in range(raster(pdf, page=0, dpi=DPI).pages):
                drawn = raster(pdf, page=page, dpi=DPI)
                size = (drawn.width, drawn.height)
                picture = Image.frombuffer("RGB", size, drawn.pixels, "raw", "BGRX", drawn.stride, 1)
                picture.save(folder / f"paper-{form_id}-{name}-{page + 1}.png")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
