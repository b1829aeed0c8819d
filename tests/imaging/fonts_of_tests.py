"""Where the typefaces of the generated pages lie."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
GOLOS = {
    weight: _ROOT / "resources" / "fonts" / f"GolosText-{weight}.ttf"
    for weight in ("Regular", "Medium", "SemiBold", "Bold")
}
OCRB = {cut: Path(__file__).parent / "fonts" / f"{cut}.otf" for cut in ("OCRB", "OCRBL", "OCRBS")}
