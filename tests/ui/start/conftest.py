"""An open desk for the tests of this screen."""

from tests.ui.desk_fixtures import bench  # noqa: F401  # a fixture
