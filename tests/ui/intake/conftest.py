"""The intake as tests meet it: a shown window on an open desk."""

from tests.ui.desk_fixtures import bench  # noqa: F401  # fixtures are found by their names here
