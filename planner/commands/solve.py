"""``packtrain solve``: from a workbook, a CSV folder or a scenario file to a judged plan."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from planner.audit import SolveEntry, now, user
from planner.commands.console import INTERRUPTED, NOT_KEPT, OK, Console
from planner.commands.files import WORKBOOK, check_output, opened
from planner.document import Document
from planner.errors import PacktrainError
from planner.jobs.messages import SolveMode
from planner.kept_plans import set_plan
from planner.model.problem import Problem
from planner.model.records import Stability
from planner.scenario_file import SUFFIX

if TYPE_CHECKING:
    from planner.explain.report import PlanReport

NAME = "solve"
HELP = "make a plan and write it to a workbook or a scenario file"
EXAMPLES = """\
examples:
  packtrain solve orders.xlsx -o plan.xlsx
  packtrain solve orders.xlsx -o week48.packtrain --time-limit 60
  packtrain solve week48.packtrain -o plan.xlsx --seed 7
  packtrain solve week48.packtrain -o week48.packtrain --stability steady

FILE is a workbook, a folder of CSV files, or a scenario file; a plan in it is what the
search starts from, and --stability says how much the new one may differ from it: free
plans anew, balanced moves an order to another vehicle or day, a task to another station
or time, a shift to somebody else only where that saves enough, steady moves as few as
can be. OUT.xlsx is your own workbook with the sheets Routes, Schedule, Roster,
Unserved and Summary beside your own ones; OUT.packtrain is a scenario file that opens in
the window. Ctrl+C stops the search and writes the best plan so far.

exit status: 0 the plan keeps every rule; 1 the input is bad or no plan could be made;
2 wrong use; 3 the plan was written, but a rule was refused or the judge objects (a
must-order left out, say); 130 interrupted, the best plan so far was written.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE", type=Path, help="workbook, CSV folder or scenario file")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        required=True,
        help="where the plan goes: .xlsx or .packtrain",
    )
    parser.add_argument(
        "--time-limit", metavar="S", type=_seconds, default=30.0, help="seconds to search for (default: 30)"
    )
    parser.add_argument(
        "--seed", metavar="N", type=int, default=0, help="start of the random numbers (default: 0)"
    )
    parser.add_argument(
        "--stability",
        choices=get_args(Stability),
        help="how much the plan may differ from the one in FILE (default: as its settings say)",
    )
    parser.add_argument("--quiet", action="store_true", help="show no progress and no notes")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it and return the exit status."""
    document = opened_for_planning(arguments, console)
    problem = document.problem
    if not (problem.orders or problem.tasks or problem.shifts):
        raise PacktrainError(f"“{arguments.file}” holds nothing to plan: no orders, no tasks and no shifts.")
    if arguments.stability is not None:
        settings = problem.settings.model_copy(update={"stability": arguments.stability})
        problem = problem.model_copy(update={"settings": settings})
    return planned(arguments, document, problem, "solve", console)


def opened_for_planning(arguments: argparse.Namespace, console: Console) -> Document:
    """Return the document of a command's FILE, once it is clear that its OUT can be written."""
    console.quiet = arguments.quiet
    check_output(arguments.output, WORKBOOK, SUFFIX)
    return opened(arguments.file, console)


def planned(
    arguments: argparse.Namespace, document: Document, asked: Problem, mode: SolveMode, console: Console
) -> int:
    """Make a plan, write it, say what came of it, and return the exit status.

    Parameters
    ----------
    asked : Problem
        What the solver is asked: the document's problem, perhaps with another setting for this once.
    mode : {'solve', 'insert'}
        As of `SolveRequest`.
    """
    from planner.commands.solving import solve
    from planner.explain.report import report

    output: Path = arguments.output
    problem = document.problem
    outcome = solve(asked, document.plan, arguments.time_limit, arguments.seed, console, mode=mode)
    document.do("Solve" if mode == "solve" else "Insert new orders", set_plan(document.state, outcome.plan))
    plan = document.plan
    assert plan is not None
    judged = report(problem, plan, document.state.previous_plan)
    verdict = judged.verdict
    refused = verdict.refused | outcome.refused
    document.record_solve(
        SolveEntry(
            when=now(),
            who=user(),
            plan=plan.info.name,
            seconds=outcome.seconds,
            time_limit=arguments.time_limit,
            seed=arguments.seed,
            value=outcome.value,
            served=served(document),
            unserved=len(plan.unserved),
            rules=len(problem.active_rules),
            refused=refused,
            passed=verdict.passed,
        )
    )
    _write(document, judged, output)
    _tell_troubles(document, refused, outcome.trouble, [b.sentence for b in verdict.hard], console)
    _say_summary(document, judged, output, console)
    if outcome.interrupted:
        return INTERRUPTED
    return OK if verdict.passed and not refused else NOT_KEPT


def served(document: Document) -> int:
    """Return how many activities the plan of a document has."""
    plan = document.plan
    if plan is None:
        return 0
    orders = {order for route in plan.routes for order in route.orders}
    return len(orders) + len(plan.schedule) + len({duty.shift for duty in plan.roster})


def _write(document: Document, judged: PlanReport, output: Path) -> None:
    if output.suffix.lower() == SUFFIX:
        from planner.scenario_file import save

        save(document, output)
        return
    from planner import sheets

    source = document.source if document.source and document.source.path.exists() else None
    mapping = sheets.Mapping.from_json(source.mapping) if source and source.mapping else None
    sheets.write_result(
        source.path if source else None, output, judged.problem, judged.plan, judged.verdict, mapping=mapping
    )


def _tell_troubles(
    document: Document, refused: dict[str, str], trouble: str, broken: list[str], console: Console
) -> None:
    rules = {rule.id: rule for rule in document.problem.rules}
    if trouble:
        console.tell(f"The search ended early, this is the best plan that it had: {trouble}")
    for rule_id, why in refused.items():
        said = f" ({rules[rule_id].constraint.sentence(document.problem.names)})" if rule_id in rules else ""
        console.tell(f"Rule {rule_id} was refused{said}: {why}")
    assert document.plan is not None
    for item in document.plan.unserved:
        posts = f" ({item.posts} {'post' if item.posts == 1 else 'posts'})" if item.posts else ""
        console.tell(f"Left out: {item.activity}{posts}. {item.reason} {item.fix}".rstrip())
    for sentence in broken:
        console.tell(f"The judge objects: {sentence}")


def _say_summary(document: Document, judged: PlanReport, output: Path, console: Console) -> None:
    from planner.explain.answers import answer
    from planner.explain.proof import proof_sentence
    from planner.questions import Compare, Summary

    previous = document.state.previous_plan
    console.say(answer(Summary(), judged).text)
    if (proof := proof_sentence(judged.plan.info.within)) is not None:
        console.say(proof)
    for note in judged.plan.info.notes:
        console.say(note)
    if previous is not None:
        console.say(f"Since the last plan: {answer(Compare(), judged, previous).text}")
    console.say(f"Written to {output}.")


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 < seconds <= 86_400:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds between 0 and 86400")
    return seconds
