"""Runs every `bench_*.py` here and prints what each measured.

python -m tests.benchmarks [name …]     all of them, or those whose name contains a word given
"""

import importlib
import sys
from pathlib import Path


def main(wanted: list[str]) -> int:
    """Run the benchmarks; each module's `main()` returns rows of (what, value, unit)."""
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        if wanted and not any(word in path.stem for word in wanted):
            continue
        module = importlib.import_module(f"tests.benchmarks.{path.stem}")
        print(path.stem.removeprefix("bench_"))
        for what, value, unit in module.main() or ():
            print(f"  {what:62s} {value:12,.2f} {unit}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
