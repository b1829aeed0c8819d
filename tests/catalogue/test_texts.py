"""Every text in every language, in letters of one alphabet, written by somebody."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from desk_app.domain.catalogue import Catalogue
from desk_app.domain.localized import Language, LocalizedText, Origin, Wording

LATIN = re.compile(r"[A-Za-z]")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
KAZAKH_ONLY = re.compile(r"[\u04d9\u0456\u04a3\u0493\u04af\u04b1\u049b\u04e9\u04bb]", re.IGNORECASE)

NUMBERS_EXPLAINED = {
    # The quoted line breaks off before the appendix that it names.
    "[unemployed-certificate@2015].result.text": {"1"},
}
EITHER_LANGUAGE = frozenset({"www.elicense.kz"})


def texts_in(value: object, path: str = "") -> Iterator[tuple[str, LocalizedText]]:
    if isinstance(value, LocalizedText):
        yield path, value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts_in(inner, f"{path}[{key}]")
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from texts_in(inner, f"{path}[{getattr(inner, 'id', number)}]")


def wordings(catalogue: Catalogue, language: Language) -> Iterator[tuple[str, Wording]]:
    for path, text in texts_in(catalogue):
        yield path, text.wording(language)


def explained(path: str) -> set[str]:
    return next((numbers for end, numbers in NUMBERS_EXPLAINED.items() if path.endswith(end)), set())


@pytest.mark.parametrize("language", Language)
def test_every_wording_says_something_in_its_own_script(catalogue: Catalogue, language: Language) -> None:
    script = LATIN if language is Language.EN else CYRILLIC
    for path, wording in wordings(catalogue, language):
        assert wording.text == wording.text.strip(), path
        assert script.search(wording.text) or wording.text in EITHER_LANGUAGE, path


@pytest.mark.parametrize("language", Language)
def test_no_word_of_ours_mixes_latin_and_cyrillic_letters(catalogue: Catalogue, language: Language) -> None:
    for path, wording in wordings(catalogue, language):
        if wording.origin is not Origin.OFFICIAL:
            mixed = [w for w in re.findall(r"\w+", wording.text) if LATIN.search(w) and CYRILLIC.search(w)]
            assert not mixed, path


def test_a_long_kazakh_text_has_kazakh_letters_and_differs_from_the_russian(catalogue: Catalogue) -> None:
    for path, text in texts_in(catalogue):
        if len(text.kk.text) > 40:
            assert KAZAKH_ONLY.search(text.kk.text), path
            assert text.kk.text != text.ru.text, path


def test_ours_and_official_are_told_apart(catalogue: Catalogue) -> None:
    seen = {wording.origin for language in Language for _, wording in wordings(catalogue, language)}
    assert seen == set(Origin)
    for language in Language:
        for path, wording in wordings(catalogue, language):
            assert bool(wording.lines) or wording.origin is not Origin.OFFICIAL, path
            assert not wording.lines or wording.origin is not Origin.HOUSE, path


def test_numbers_of_a_working_translation_are_those_of_the_official_text(catalogue: Catalogue) -> None:
    """A day or an appendix lost in translation changes the law: digits must agree where ours has any."""
    for path, text in texts_in(catalogue):
        by_origin = {language: text.wording(language) for language in Language}
        official = [w for w in by_origin.values() if w.origin is Origin.OFFICIAL]
        allowed = {number for w in official for number in re.findall(r"\d+", w.text)}
        for wording in by_origin.values():
            if official and wording.origin is Origin.WORKING:
                extra = set(re.findall(r"\d+", wording.text)) - allowed - explained(path)
                assert not extra, (path, extra)
