"""A picture of every screen, for `./run screens`; see `ui/screenshots.py`."""

import sys

from ui.screenshots import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
