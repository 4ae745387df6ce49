"""Public scheduling instances solved by Packtrain and, in the same run, by each of its peers alone.

Run it on files or on folders of them; a ``best_known.csv`` (columns instance, best_known) is looked for in
the folder and those above it::

    python -m tests.benchmarks scheduling FOLDER --time-limit 60 --csv lines.csv
    python -m tests.benchmarks scheduling FOLDER --only jsp,mk --peers plain --cores 1
    python -m tests.benchmarks scheduling FOLDER --pair --same cpu

Packtrain solves a scenario (see `scheduling_formats`), and the judge has its say; peers read the instance itself.
Every plan, Packtrain's too, is valued by `scheduling_evaluating` on the public instance. Each runs in a process
of its own; what it uses is measured with all the processes that it starts.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.lines import PACKTRAIN, write_heading, write_line
from tests.benchmarks.routing import best_known, wanted
from tests.benchmarks.scheduling_instances import READERS, Instance, read_instance
from tests.benchmarks.scheduling_lines import HEADING, Line, comparison
from tests.benchmarks.scheduling_peers import PEERS
from tests.benchmarks.scheduling_runs import Run, together


def instances(paths: list[Path]) -> Iterator[Path]:
    """Yield the instance files of files and folders, sorted; a file's folder tells its format."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and p.parent.name in READERS)
        else:
            yield path


def rounds(instance: Instance, options: argparse.Namespace) -> Iterator[list[Run]]:
    """Yield what runs side by side, one group after another."""
    peers = [] if options.peers == "none" else options.peers.split(",")
    for seed in range(options.seed, options.seed + options.seeds):
        if not options.without:
            yield [Run(PACKTRAIN, instance, options.time_limit, seed, options.cores)]
        if not options.pair:
            for who in peers:
                yield [Run(who, instance, options.time_limit, seed, options.cores)]
            continue
        seconds = options.time_limit * (options.cores if options.same == "cpu" else 1)
        singles = [Run(who, instance, seconds, seed, 1) for who in peers]
        while singles:
            yield singles[: options.cores]
            singles = singles[options.cores :]


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks scheduling", description=__doc__.splitlines()[0] if __doc__ else ""
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--time-limit", type=float, default=60.0, help="wall seconds for each")
    parser.add_argument("--cores", type=int, default=2, help="threads of each peer")
    parser.add_argument("--peers", default=",".join(PEERS), help="by commas, or none")
    parser.add_argument("--without", action="store_true", help="the peers only, without Packtrain")
    parser.add_argument("--pair", action="store_true", help="peers side by side, each with one thread")
    parser.add_argument(
        "--same",
        choices=("wall", "cpu"),
        default="wall",
        help="cpu: peers of one thread get as many times longer",
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--seeds", type=int, default=1, help="so many runs, with seeds one after another")
    parser.add_argument("--only", default="", help="folders or beginnings of file names, by commas")
    parser.add_argument("--csv", type=Path, help="a file to which every line is added at once")
    options = parser.parse_args(arguments)
    unknown = set(options.peers.split(",")) - {*PEERS, "none"}
    if unknown:
        parser.error(f"no such peer: {', '.join(sorted(unknown))}; there are {', '.join(PEERS)}")
    return options


def main(arguments: list[str] | None = None) -> int:
    """Print a line for each run, then how Packtrain compares; return 1 when a plan of its own failed."""
    options = _options(arguments)
    shown = [] if options.peers == "none" else options.peers.split(",")
    print(f"{options.time_limit:g} s of wall time each, {options.cores} cores")
    for who in shown:
        print(f"  {who}: {PEERS[who].says}")
    print(HEADING, flush=True)
    if options.csv is not None:
        write_heading(options.csv, Line)
    lines: list[Line] = []
    for path in instances(options.paths):
        if not wanted(path, options.only):
            continue
        for group in rounds(read_instance(path), options):
            for line in together(group, best_known(path)):
                lines.append(line)
                print(line, flush=True)
                if options.csv is not None:
                    write_line(options.csv, line)
    print("\n".join(comparison(lines)))
    return 1 if any(line.who == PACKTRAIN and not line.passed for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
