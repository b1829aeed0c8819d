"""Reads the files beside the services: channels, acts, regions, words, calendars."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desk_app.catalogue.check import Finding, Known, doubles, unknown
from desk_app.catalogue.schema_words import (
    ActsFile,
    CalendarFile,
    ChannelsFile,
    DoubtfulFile,
    ReferencedFile,
    RegionsFile,
    WordsFile,
)
from desk_app.catalogue.yaml_lines import FileError, FileProblem, Model, Node, place_of, read_yaml, validate

SATURDAY = 5


@dataclass(frozen=True)
class References:
    """The content of the reference files."""

    channels: ChannelsFile
    acts: ActsFile
    regions: RegionsFile
    words: WordsFile
    referenced: ReferencedFile
    calendars: tuple[CalendarFile, ...]
    doubtful: DoubtfulFile

    def known(self, services: Iterable[str]) -> Known:
        """Return the ids that an edition may name."""
        others = (entry.id for entry in self.referenced.services)
        return Known(
            acts=frozenset(act.id for act in self.acts.acts),
            channels=frozenset(channel.id for channel in self.channels.channels),
            kinds=frozenset(kind.id for kind in self.words.paper_kinds),
            roles=frozenset(role.id for role in self.words.roles),
            services=frozenset((*services, *others)),
        )


def read_references(folder: Path) -> References:
    """Read and check every reference file of a catalogue.

    Raises:
        FileError: With every problem of the first file that has any.
    """
    files = sorted(path for path in (folder / "calendars").glob("*.yaml") if path.stem != "doubtful")
    return References(
        channels=read_checked(folder / "channels.yaml", ChannelsFile, _channels),
        acts=read_checked(folder / "acts.yaml", ActsFile, _acts),
        regions=read_checked(folder / "regions.yaml", RegionsFile, _regions),
        words=read_checked(folder / "words.yaml", WordsFile, _words),
        referenced=read_checked(folder / "referenced_services.yaml", ReferencedFile, _referenced),
        calendars=tuple(read_checked(file, CalendarFile, _calendar(file.stem)) for file in files),
        doubtful=read_checked(folder / "calendars" / "doubtful.yaml", DoubtfulFile, _doubtful),
    )


def read_checked(path: Path, model: type[Model], check: Callable[[Model], Iterator[Finding]]) -> Model:
    """Read one file, fit it to its model and run its checks.

    Raises:
        FileError: With every problem that the first failing stage found.
    """
    node = read_yaml(path)
    content = validate(model, node)
    raise_findings(node, check(content))
    return content


def raise_findings(node: Node, findings: Iterable[Finding]) -> None:
    """Turn findings into problems with their lines.

    Raises:
        FileError: There was a finding.
    """
    problems = {FileProblem(*place_of(node, path), what) for path, what in findings}
    if problems:
        raise FileError(tuple(sorted(problems)))


def _channels(content: ChannelsFile) -> Iterator[Finding]:
    return doubles((c.id for c in content.channels), ("channels",), "id", "channel")


def _acts(content: ActsFile) -> Iterator[Finding]:
    return doubles((a.id for a in content.acts), ("acts",), "id", "act")


def _referenced(content: ReferencedFile) -> Iterator[Finding]:
    return doubles((s.id for s in content.services), ("services",), "id", "service")


def _doubtful(content: DoubtfulFile) -> Iterator[Finding]:
    return doubles((d.day for d in content.days), ("days",), "day", "day")


def _regions(content: RegionsFile) -> Iterator[Finding]:
    regions = {region.id for region in content.regions}
    yield from doubles((r.id for r in content.regions), ("regions",), "id", "region")
    yield from unknown(content.default_list.regions, regions, ("default_list", "regions"), "region")
    yield from doubles((q.year for q in content.quotas), ("quotas",), "year", "year")
    for index, year in enumerate(content.quotas):
        for group in ("kandas", "inmigrants"):
            path = ("quotas", index, group)
            quotas = getattr(year, group)
            yield from doubles((q.region for q in quotas), path, "region", "region")
            for number, quota in enumerate(quotas):
                if quota.region not in regions:
                    yield (*path, number, "region"), f"unknown region {quota.region!r}"


def _words(content: WordsFile) -> Iterator[Finding]:
    for key in ("kinships", "paper_kinds", "employment_categories", "roles", "family_members"):
        yield from doubles((e.id for e in getattr(content, key)), (key,), "id", "entry")


def _calendar(stem: str) -> Callable[[CalendarFile], Iterator[Finding]]:
    def findings(content: CalendarFile) -> Iterator[Finding]:
        if str(content.year) != stem:
            yield ("year",), f"the file is named {stem}"
        yield from doubles((h.day for h in content.holidays), ("holidays",), "day", "day")
        holidays = {holiday.day for holiday in content.holidays}
        for key in ("holidays", "working_weekends"):
            for index, entry in enumerate(getattr(content, key)):
                if entry.day.year != content.year:
                    yield (key, index, "day"), f"{entry.day} lies in another year"
        for index, weekend in enumerate(content.working_weekends):
            path = ("working_weekends", index, "day")
            if weekend.day.weekday() < SATURDAY:
                yield path, f"{weekend.day} is no Saturday or Sunday"
            if weekend.day in holidays:
                yield path, f"{weekend.day} is a holiday and a working day at once"

    return findings
