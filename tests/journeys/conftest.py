"""Journeys play in a window like the one the clerk has."""

from tests.ui.conftest import (  # noqa: F401  # fixtures are found by their names here
    _garbage_dies_here,
    _light_and_plain,
    _no_dialog_waits,
    _nothing_left,
    application,
    workplace,
)
from tests.ui.desk_fixtures import bench  # noqa: F401  # as above
