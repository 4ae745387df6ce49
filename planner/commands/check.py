"""``packtrain check``: what the judge finds in a plan."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.commands.console import NOT_KEPT, OK, Console
from planner.commands.files import opened
from planner.errors import PacktrainError

NAME = "check"
HELP = "judge a plan against its data and rules"
EXAMPLES = """\
examples:
  packtrain check week48.packtrain
  packtrain check plan.xlsx

PLAN is a scenario file that holds a plan, or a workbook with the result sheets that
Packtrain wrote into it. The judge shares nothing with the solvers.

exit status: 0 the plan keeps every rule; 1 there is no plan or the file is bad;
2 wrong use; 3 the judge objects, or a rule makes no
sense for these data.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="scenario file or result workbook")
    parser.add_argument("--quiet", action="store_true", help="show no notes")


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Do it and return the exit status."""
    from planner.commands.result_sheets import read_plan
    from planner.explain.report import report

    console.quiet = arguments.quiet
    document = opened(arguments.plan, console)
    plan = document.plan
    if plan is None and document.source is not None and document.source.path.is_file():
        plan = read_plan(document.source.path, document.problem)
    if plan is None:
        raise PacktrainError(f"“{arguments.plan}” holds no plan; make one with packtrain solve.")
    verdict = report(document.problem, plan, document.state.previous_plan).verdict
    for rule_id, why in verdict.refused.items():
        console.tell(f"Rule {rule_id} could not be judged: {why}")
    for breach in verdict.hard:
        console.say(f"Against the rules: {breach.sentence}")
    for breach in verdict.soft:
        console.say(f"A wish not met: {breach.sentence}")
    left = len(plan.unserved)
    tail = f" {left} {'activity is' if left == 1 else 'activities are'} left out." if left else ""
    if not verdict.passed:
        count = len(verdict.hard)
        console.say(f"The plan fails: {count} {'breach' if count == 1 else 'breaches'}.{tail}")
        return NOT_KEPT
    if verdict.refused:
        console.say(f"The plan keeps every rule that could be judged.{tail}")
        return NOT_KEPT
    console.say(f"The plan keeps every rule.{tail}")
    return OK
