"""`python -m tests.imaging.report [SEEDS]`: how often the verdict is right on pages it was not set on."""

import sys

from tests.imaging.scoring import scored, table
from tests.imaging.second import pages


def main(arguments: list[str]) -> int:
    """Judge the second set of pages and print the table of `docs/imaging.md`, then every single error."""
    seeds = range(int(arguments[0]) if arguments else 2)
    score = scored(page for seed in seeds for page in pages(seed))
    print(table(score))
    for title, lines in (("Missed", score.missed), ("Wrongly named", score.alarms)):
        print(f"\n{title}:")
        print("\n".join(f"- {line}" for line in lines) or "- nothing")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
