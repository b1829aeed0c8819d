"""Writes scenarios as people do: days and times plain, everything else as YAML needs it."""

import datetime
from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """Days and times of the scenario page, without quotes."""


def _day(dumper: yaml.SafeDumper, day: datetime.date) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:timestamp", day.isoformat())


def _moment(dumper: yaml.SafeDumper, moment: datetime.datetime) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", f"{moment:%Y-%m-%dT%H:%M}")


_Dumper.add_representer(datetime.date, _day)
_Dumper.add_representer(datetime.datetime, _moment)


def as_yaml(scenario: dict[str, Any]) -> str:
    """Return the text of a scenario file."""
    return yaml.dump(scenario, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)
