"""What can be wrong around the desk is told in the window, in the clerk's language, and costs nothing.

The first three are played by the real program in a process of its own, the full disk in a window of this one.
"""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from desk_app.commands.demo import PASSWORD
from desk_app.commands.practice import people
from desk_app.domain.assessment import Outcome
from desk_app.domain.localized import Language
from desk_app.storage.keys import KeyFile
from desk_app.storage.lock import FolderLock
from desk_app.storage.store import open_store
from tests.journeys import eyes
from tests.journeys.clerk import key, letter
from tests.journeys.kill_bench import ROOT, Bench, open_folder
from tests.journeys.test_intake_keyboard import (
    BOTH,
    choose_service,
    decided,
    go_on,
    open_window_of,
    show_papers,
    write_people,
)
from tests.ui import desk_fixtures
from ui.main_window import MainWindow
from ui.workplace import Workplace

LANGUAGES = [Language.KK, Language.RU]
# What is the same in every language: names of files with their line, of versions, of keys.
_NAMES = re.compile(r"\S*[/\\]\S*|\S+\.(?:yaml|toml|py)\S*|Ctrl|Enter|F\d+|\b[\w.-]*\d[\w.-]*\b")
# Letters that only Kazakh has, and letters that are rare in it and common in Russian.
_OF_KAZAKH = set("әғқңөұүһі")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """The language of the clerk."""
    return Language(request.param)


@pytest.fixture
def used(tmp_path: Path, language: Language) -> Bench:
    """A folder on which the program has been, in the language of the clerk."""
    bench = Bench(tmp_path)
    assert bench.run(options=("--end", "0")).code == 0
    (bench.data / "demo" / "window.ini").write_text(f"[General]\nlanguage={language}\n", encoding="utf-8")
    return bench


def notice_of(bench: Bench, *options: str) -> str:
    """Start the program and return the first notice it shows."""
    run = bench.run(options=("--only-look", *options))
    assert run.code == 0
    return next(one.sight.notice for one in run.seen if one.sight.notice)


def check_language(words: str, language: Language) -> None:
    """Fail on English leftovers and on words of the other language."""
    plain = _NAMES.sub(" ", words)
    assert not re.search("[A-Za-z]{2,}", plain), words
    assert bool(_OF_KAZAKH & set(plain.lower())) is (language is Language.KK), words


def test_a_second_copy_of_the_program(used: Bench, language: Language) -> None:
    with FolderLock(used.data / "demo"):
        words = notice_of(used)
    check_language(words, language)
    assert {Language.KK: "ашық", Language.RU: "открыт"}[language] in words.lower()
    assert open_folder(used).drafts == ()


def test_data_of_another_version(used: Bench, language: Language) -> None:
    folder = used.data / "demo"
    store = open_store(folder, KeyFile(folder).unlock(people().clerk.login, PASSWORD))
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    before = (folder / "desk.db").read_bytes()
    words = notice_of(used)
    check_language(words, language)
    assert "9999" in words
    assert (folder / "desk.db").read_bytes() == before


def test_a_catalogue_file_with_an_error(used: Bench, language: Language, tmp_path: Path) -> None:
    resources = tmp_path / "resources"
    shutil.copytree(ROOT / "resources", resources)
    file = next((resources / "catalogue" / "services" / "quota-kandas").glob("*.yaml"))
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([*lines, "no_such_key: 1"]) + "\n", encoding="utf-8")
    words = notice_of(used, "--resources", str(resources))
    check_language(words, language)
    assert f"{file.parent.name}/{file.name}:{len(lines) + 1}" in words
    # With the file put right the desk opens as if nothing had been.
    assert used.run(options=("--end", "0")).code == 0


def test_a_disk_that_is_full_while_the_clerk_types(
    workplace: Workplace, bench: desk_fixtures.Bench, language: Language
) -> None:
    from tests.storage.test_disk_full import files_up_to

    window = _window(workplace)
    open_window_of(workplace, bench, language)
    choose_service(language)
    for one in "Нұр":
        letter(one)
    assert eyes.says_saved(window)
    with files_up_to(0):
        letter("с")
        words = eyes.notice(window)
        assert not eyes.says_saved(window)
        not_saved = eyes.shown_saved(window)
        key(Qt.Key.Key_F7)
        assert workplace.navigator.current_name == "intake", "what is not saved is not left"
    assert eyes.words_in(eyes.focused()) == "Нұрс"
    check_language(words, language)
    check_language(not_saved, language)
    letter("е")
    assert eyes.says_saved(window)
    (draft,) = bench.desk.drafts.journal.replay().values()
    assert draft is not None
    assert draft.applicant.surname == "Нұрсе"


def test_a_disk_that_is_full_at_the_decision(
    workplace: Workplace, bench: desk_fixtures.Bench, language: Language, qtbot: QtBot
) -> None:
    from tests.storage.test_disk_full import files_up_to

    window = _window(workplace)
    open_window_of(workplace, bench, language)
    choose_service(language)
    write_people()
    show_papers(marriage=BOTH)
    go_on()
    # The store itself takes no more page: neither the number nor the case fits.
    with files_up_to(0):
        go_on()
        qtbot.waitUntil(lambda: not workplace.jobs.running, timeout=20_000)
    assert workplace.navigator.current_name == "intake"
    check_language(eyes.notice(window), language)
    assert len(bench.desk.drafts.all()) == 1
    go_on()
    assert decided(workplace, bench, qtbot).outcome is Outcome.ACCEPTED


def _window(place: Workplace) -> MainWindow:
    assert isinstance(place.shell, MainWindow)
    assert QCoreApplication.instance() is not None
    return place.shell
