"""Prints every figure of the engine beside its floor; fails where one has fallen.

python -m tests.quality            measure and hold against the floors
python -m tests.quality --raise    the same, then record better figures as the new floors
"""

import importlib
import json
import sys
import time

from tests.quality import data
from tests.quality.figures import FLOORS, Figure, raised, table

# Each offers `figures()`; those of the sample library need no public set.
ALWAYS = ("golden", "anchors")
ON_PUBLIC_SETS = (
    "contradictions",
    "rumours",
    "alignment",
    "attribution",
    "sentences",
    "extraction",
    "relevance",
)


def measured() -> list[Figure]:
    """The figures of every part that can be measured here."""
    parts = ALWAYS + (ON_PUBLIC_SETS if data.folder() else ())
    found: list[Figure] = []
    for part in parts:
        begun = time.perf_counter()
        module = importlib.import_module(f"tests.quality.{part}")
        found += list(module.figures())
        print(f"… {part}: {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    return found


def main(arguments: list[str]) -> int:
    """Measure, print, and say by the exit code whether every floor holds."""
    found = measured()
    lines, fallen = table(found)
    print("\n".join(lines))
    if data.folder() is None:
        print("The public sets are not here (PARALLAX_EVAL): only the golden file was measured.")
    if "--raise" in arguments and not fallen:
        FLOORS.write_text(json.dumps(raised(found), indent=1, ensure_ascii=False) + "\n", "utf-8")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
