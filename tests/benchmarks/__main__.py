"""``python -m tests.benchmarks routing|scheduling PATH...``: public instances by path, gap to best known."""

from __future__ import annotations

import sys

from tests.benchmarks import routing, scheduling

SORTS = {"routing": routing.main, "scheduling": scheduling.main}


def main() -> int:
    """Run the benchmark that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in SORTS:
        print(f"usage: python -m tests.benchmarks {'|'.join(SORTS)} PATH... [options]", file=sys.stderr)
        return 2
    return SORTS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
