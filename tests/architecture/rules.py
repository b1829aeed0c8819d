"""House rules that the import contracts and ruff cannot see, each a function from a file to its faults."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.architecture.source import Source

Faults = Iterator[tuple[int, str]]

PROGRAM = ("desk_app", "ui", "main.py")
CLOCK = "desk_app/devices/clock.py"
STARTS_THREADS = ("ui/jobs.py", "desk_app/devices/scanners/reading.py", "desk_app/server")
WINDOW_LOOP = ("ui/app.py", "ui/cannot_start.py", "main.py")

_THREADS = re.compile(
    r"threading\.(Thread|Timer)|_thread\.start_new_thread"
    r"|concurrent\.futures(\.thread)?\.ThreadPoolExecutor|multiprocessing\..*"
    r"|PySide6\.QtCore\.(QThread|QThreadPool)"
)
_CLOCKS = re.compile(
    r"datetime\.datetime\.(now|today|utcnow)|datetime\.date\.today|time\.(time|time_ns|localtime|ctime)"
)
_WAITS = re.compile(r"time\.sleep|asyncio\.sleep|(.*\.)?qtbot\.wait|PySide6\.QtTest\.QTest\.(qWait|qSleep)")
_SKIPS = re.compile(r"pytest\.(skip|importorskip|mark\.skip|mark\.skipif)|unittest\.(skip\w*|SkipTest)")
_TRANSLATES = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
_NOT_A_KEY = {"setFocus", "click", "animateClick", "setText", "setPlainText", "mouseClick", "mousePress"}
_LOG_METHODS = {"debug", "info", "warning", "error", "critical", "exception"}
_CYRILLIC = re.compile("[\u0400-\u04ff\u0500-\u052f]")


@dataclass(frozen=True)
class Rule:
    """A rule, the files it holds for, and what it finds in one of them."""

    name: str
    holds_for: Callable[[Source], bool]
    faults: Callable[[Source], Faults]

    def check(self, source: Source) -> list[str]:
        """Return one line for each fault in `source`; nothing if the rule does not hold for it."""
        if not self.holds_for(source):
            return []
        return [f"{source.path}:{line}: {what}" for line, what in self.faults(source)]


def _program(source: Source) -> bool:
    return source.within(*PROGRAM)


def _tests(source: Source) -> bool:
    return source.within("tests")


def _uses(pattern: re.Pattern[str]) -> Callable[[Source], Faults]:
    """Find every use of a name, called or not, and every import of it."""

    def faults(source: Source) -> Faults:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Name | ast.Attribute) and pattern.fullmatch(source.full_name(node)):
                yield node.lineno, source.full_name(node)
        yield from ((line, name) for line, name in source.modules() if pattern.fullmatch(name))

    return faults


def _imports(pattern: str, *, save: str = "") -> Callable[[Source], Faults]:
    def faults(source: Source) -> Faults:
        for line, name in source.modules():
            if re.match(rf"{pattern}(\.|$)", name) and not (save and re.match(rf"{save}(\.|$)", name)):
                yield line, f"imports {name}"

    return faults


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _calls_of(names: set[str]) -> Callable[[Source], Faults]:
    def faults(source: Source) -> Faults:
        yield from ((node.lineno, _called(node)) for node in source.calls() if _called(node) in names)

    return faults


def _f_strings_to_translate(source: Source) -> Faults:
    for node in source.calls():
        if _called(node) in _TRANSLATES:
            for argument in node.args:
                if any(isinstance(part, ast.JoinedStr) for part in ast.walk(argument)):
                    yield node.lineno, f"f-string in {_called(node)}: the translation would never match"


def _cyrillic(source: Source) -> Faults:
    for number, line in enumerate(source.text.splitlines(), 1):
        if _CYRILLIC.search(line):
            yield number, "Cyrillic letter: words for people live in translations, YAML and print templates"


def _built_log_messages(source: Source) -> Faults:
    for node in source.calls():
        if not isinstance(node.func, ast.Attribute) or node.func.attr not in _LOG_METHODS:
            continue
        if not re.fullmatch(r"_?log(ger)?", getattr(node.func.value, "id", "")):
            continue
        if len(node.args) != 1 or not isinstance(node.args[0], ast.Constant):
            yield node.lineno, "a log message is one literal code; facts go into `extra`"


RULES = (
    Rule(
        "a view-model knows nothing of Qt but QtCore",
        lambda source: source.path.name == "view_model.py",
        _imports("PySide6", save=r"PySide6\.QtCore"),
    ),
    Rule("texts to translate are literals", _program, _f_strings_to_translate),
    Rule(
        "threads are started in few places",
        lambda source: _program(source) and not source.within(*STARTS_THREADS),
        _uses(_THREADS),
    ),
    Rule(
        "cards are known to devices/cards alone",
        lambda source: _program(source) and not source.within("desk_app/devices/cards"),
        _imports("smartcard"),
    ),
    Rule("no Cyrillic letter in the program", _program, _cyrillic),
    Rule(
        "the time comes from the clock that is handed in",
        lambda source: _program(source) and not source.within(CLOCK),
        _uses(_CLOCKS),
    ),
    Rule("a log message is a literal", _program, _built_log_messages),
    Rule(
        "no dialog waits in a loop of its own",
        lambda source: source.within("ui") and not source.within(*WINDOW_LOOP),
        _calls_of({"exec", "exec_"}),
    ),
    Rule("tests wait for a signal, not for time", _tests, _uses(_WAITS)),
    Rule("no test is skipped", _tests, _uses(_SKIPS)),
    Rule("journeys press keys only", lambda source: source.within("tests/journeys"), _calls_of(_NOT_A_KEY)),
)
