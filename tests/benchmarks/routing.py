"""Public routing instances solved by Packtrain and, in the same run, by each of its peers alone.

Run it on files or on folders of them; a ``best_known.csv`` (columns instance, best_known) is looked for in
the folder and those above it::

    python -m tests.benchmarks routing FOLDER/vrptw/R108.txt FOLDER/cvrp --time-limit 60
    python -m tests.benchmarks routing FOLDER --only cvrp,lc --peers pyvrp,vroom --pair --csv lines.csv
    python -m tests.benchmarks routing FOLDER --same cpu

Packtrain solves a scenario (see `routing_formats`), and the judge has its say; peers read the instance itself.
Every plan, Packtrain's too, is valued by `routing_evaluating` on the public instance. Each runs in a process of
its own; what it uses is measured with all the processes that it starts.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.lines import PACKTRAIN, write_heading, write_line
from tests.benchmarks.routing_instances import Instance, NotExpressibleError, read_instance
from tests.benchmarks.routing_lines import HEADING, Line, comparison
from tests.benchmarks.routing_peers import PEERS
from tests.benchmarks.routing_runs import Run, together


def best_known(path: Path) -> int | None:
    """Return the best known value of an instance by the nearest ``best_known.csv``, None when there is none."""
    for folder in path.resolve().parents:
        table = folder / "best_known.csv"
        if table.is_file():
            with table.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    if (folder / row["instance"]).resolve() == path.resolve():
                        return int(row["best_known"])
    return None


def instances(paths: list[Path]) -> Iterator[Path]:
    """Yield the instance files of files and folders, sorted."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix in (".vrp", ".txt"))
        else:
            yield path


def wanted(path: Path, only: str) -> bool:
    """Tell whether a file's folder, its name's beginning or both are among those wanted, by commas."""
    words = [word.lower() for word in only.split(",") if word]
    names = (path.parent.name.lower(), path.name.lower(), f"{path.parent.name}/{path.name}".lower())
    return not words or any(names[0] == w or names[1].startswith(w) or names[2].startswith(w) for w in words)


def rounds(path: Path, instance: Instance, options: argparse.Namespace) -> Iterator[list[Run]]:
    """Yield what runs side by side, one group after another."""
    peers = [] if options.peers == "none" else options.peers.split(",")
    for seed in range(options.seed, options.seed + options.seeds):
        singles = []
        for who in ([] if options.without else [PACKTRAIN]) + peers:
            single = who != PACKTRAIN and PEERS[who].single
            seconds = options.time_limit * (options.cores if single and options.same == "cpu" else 1)
            run = Run(who, path, instance, seconds, seed, options.cores)
            if single and options.pair:
                singles.append(run)
            else:
                yield [run]
        while singles:
            yield singles[: options.cores]
            singles = singles[options.cores :]


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tests.benchmarks routing", description=__doc__.splitlines()[0] if __doc__ else ""
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--time-limit", type=float, default=30.0, help="wall seconds for each")
    parser.add_argument("--cores", type=int, default=2, help="threads for those that use several")
    parser.add_argument(
        "--same",
        choices=("wall", "cpu"),
        default="wall",
        help="cpu: peers of one thread get as many times longer",
    )
    parser.add_argument("--peers", default=",".join(PEERS), help="by commas, or none")
    parser.add_argument("--without", action="store_true", help="the peers only, without Packtrain")
    parser.add_argument("--pair", action="store_true", help="peers of one thread side by side, one a core")
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
    print(f"{options.time_limit:g} s of wall time each, {options.cores} cores; the same {options.same} time")
    for who in shown:
        print(f"  {who}: {PEERS[who].says}")
    print(HEADING, flush=True)
    if options.csv is not None:
        write_heading(options.csv, Line)
    lines: list[Line] = []
    for path in instances(options.paths):
        if not wanted(path, options.only):
            continue
        try:
            instance = read_instance(path)
        except NotExpressibleError as reason:
            print(f"{path.stem:27} not expressible: {reason}", flush=True)
            continue
        for group in rounds(path, instance, options):
            for line in together(group, best_known(path)):
                lines.append(line)
                print(line, flush=True)
                if options.csv is not None:
                    write_line(options.csv, line)
    print("\n".join(comparison(lines)))
    return 1 if any(line.who == PACKTRAIN and not line.passed for line in lines) else 0


if __name__ == "__main__":
    sys.exit(main())
