"""Words: every one in three languages, every error with an advice, every letter in the font."""

import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desk_app import paths
from desk_app.domain.errors import DeskError, RuleError
from desk_app.domain.localized import Language
from ui import keys, messages, translate
from ui.keys import Key
from ui.language import WindowLanguage

TRANSLATIONS = paths.resources() / "translations"


@pytest.fixture
def language(application: QApplication) -> Iterator[WindowLanguage]:
    made = WindowLanguage(application)
    yield made
    made.close()


def test_every_text_has_words_in_every_language() -> None:
    assert translate.check(TRANSLATIONS) == []


def fresh(folder: Path) -> Path:
    translate.update(folder, prune=True)
    return folder


def test_a_text_without_words_is_found(tmp_path: Path) -> None:
    missing = translate.check(fresh(tmp_path))
    assert "kk: no words: Try again" in missing
    assert "ru: no words: Try again" in missing


def test_words_are_filled_in_with_their_plural_forms(tmp_path: Path) -> None:
    table = "Try again\tҚайталау\tПовторить\nno such text\tжоқ\tнет\n"
    table += (
        "of %n minute(s)\t%n минуттан|%n минуттан\tиз %n минуты|из %n минут|из %n минут\tof %n m|of %n ms\n"
    )
    assert translate.fill(fresh(tmp_path), table) == ["no such text"]
    missing = translate.check(tmp_path)
    assert "kk: no words: Try again" not in missing
    assert not [line for line in missing if "minute(s)" in line and "used" not in line]


def test_a_lost_placeholder_is_found(tmp_path: Path) -> None:
    translate.fill(fresh(tmp_path), "Page {page} of {pages}\t{page}-бет\tСтраница {page} из {pages}\n")
    found = [line for line in translate.check(tmp_path) if "placeholders" in line]
    assert found == ["kk: placeholders differ: Page {page} of {pages}"]


def test_a_wrong_command_is_told_how(capsys: pytest.CaptureFixture[str]) -> None:
    assert translate.main(["guess"]) == 2
    assert "update" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("of", "count", "words"),
    [
        (Language.EN, 1, "1 application to send"),
        (Language.EN, 5, "5 applications to send"),
        (Language.RU, 1, "К отправке 1 заявление"),
        (Language.RU, 3, "К отправке 3 заявления"),
        (Language.RU, 11, "К отправке 11 заявлений"),
        (Language.RU, 21, "К отправке 21 заявление"),
        (Language.KK, 5, "Жіберілетін 5 өтініш"),
    ],
)
def test_numbers_are_said_right(language: WindowLanguage, of: Language, count: int, words: str) -> None:
    language.choose(of)
    assert QCoreApplication.translate("SideBar", "%n application(s) to send", "", count) == words


@pytest.mark.parametrize(
    ("of", "words"), [(Language.KK, "Бас тарту"), (Language.RU, "Отмена"), (Language.EN, "Cancel")]
)
def test_dialogs_of_qt_speak_the_language_too(language: WindowLanguage, of: Language, words: str) -> None:
    language.choose(of)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == words


def test_every_letter_of_every_language_is_in_every_weight() -> None:
    texts = ["".join(ElementTree.parse(file).getroot().itertext()) for file in TRANSLATIONS.glob("desk_*.ts")]
    wanted = set("".join(texts)) | set("ӘәҒғҚқҢңӨөҰұҮүҺһІі№₸")
    fonts = sorted((paths.resources() / "fonts").glob("GolosText-*.ttf"))
    assert len(fonts) == 4
    for font in fonts:
        has = set(map(chr, TTFont(font).getBestCmap()))
        assert {letter for letter in wanted if not letter.isspace()} <= has, font.name


@dataclass(eq=False)
class PapersMissing(RuleError):
    """An error of this test, with the facts a row may name."""

    code = "test.papers_missing"
    names: tuple[str, ...]
    count: int


def test_facts_of_an_error_stand_in_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    row = messages.Words("{count} missing", "Ask for {names}, not {other}")
    monkeypatch.setitem(messages.ROWS, PapersMissing.code, row)
    words = messages.words(PapersMissing(names=("passport", "photo"), count=2))
    assert words == messages.Words("2 missing", "Ask for passport, photo, not {other}")


def test_facts_are_not_read_as_placeholders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(messages.ROWS, PapersMissing.code, messages.Words("{names}", "{count}"))
    words = messages.words(PapersMissing(names=("{count}",), count=2))
    assert words.title == "{count}"


def test_an_error_without_a_row_gets_the_words_of_its_kind() -> None:
    words = messages.words(PapersMissing(names=(), count=0))
    assert words == messages.words(RuleError())
    assert words != messages.words(DeskError())


def test_no_key_is_dead_under_a_kazakh_layout() -> None:
    with_digit = {key for key in Key if "+" in key and key[-1] in string.digits}
    assert not with_digit
    assert len({row.key for row in keys.ALL_KEYS}) == len(keys.ALL_KEYS) == len(Key)


@pytest.mark.parametrize(
    ("key", "pressed"),
    [
        (Key.UNDO, {"Ctrl+Z", "Ctrl+Я"}),
        (Key.SEARCH, {"Ctrl+F", "Ctrl+А"}),
        (Key.ALL_KEYS, {"Ctrl+/", "Ctrl+№", "Ctrl+."}),
        (Key.SETTINGS, {"Ctrl+,", "Ctrl+Б"}),
        (Key.LARGER, {"Ctrl++", "Ctrl+=", "Ctrl+Һ"}),
        (Key.CONTINUE, {"Ctrl+Return", "Ctrl+Enter"}),
        (Key.REFUSE, {"F9"}),
    ],
)
def test_a_key_is_the_same_key_under_every_layout(key: Key, pressed: set[str]) -> None:
    portable = QKeySequence.SequenceFormat.PortableText
    assert {one.toString(portable) for one in keys.sequence(key)} == pressed
