"""What is put before the model: the tuning is the instruction, so the prompt is the request and little else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from planner.language.examples import Shown, bundled
from planner.language.prepare import Prepared
from planner.language.schema import constraint_shapes, question_shapes

ANSWER = "\n=>"
"""Ends the prompt; the answer follows with a blank before its first word."""

_MOST_ALIKE = 8

# For models without our tuning: one request of each sort with its line.
SHOWN = (
    (
        "V1 is out until 12:00 and G1 come before 10:00.",
        "unavailable resources=V1 end=12:00; time_window activities=G1 latest=10:00",
    ),
    ("O1 has to go on V1, if possible.", "assign activities=O1 resources=V1 soft"),
    ("What if R1 never went to P1?", "what_if forbid activities=P1 resources=R1"),
    ("W1 is off on J1.", "unavailable resources=W1 start=J1 end=J1"),
    ("Nobody drives more than 350 km.", "limit resources=all_vehicles quantity=distance at_most=350"),
    ("P1 takes 25min.", "duration activities=P1 minutes=25min"),
    ("At least 2 R1 on every G1 shift.", "coverage activities=G1 at_least=2 skill=R1"),
    ("Traffic is 30% slower until 09:00.", "travel factor=+30% end=09:00"),
    ("Forget the rule that R1 never goes to P1.", "undo forbid activities=P1 resources=R1"),
    ("Take that back.", "undo last"),
    ("Why was O1 left out?", "ask why_unserved activities=O1"),
    ("When does V1 get back?", "ask look_up subjects=V1 attribute=finish"),
    ("Send N1 to O1.", "unclear name"),
    ("Write me a poem.", "unclear meaning"),
)


def prompt(prepared: Prepared) -> str:
    """Return the prompt of the tuned model: the record classes of the scenario, the request, the answer's mark."""
    return f"{prepared.vocabulary.classes()}: {prepared.marked}{ANSWER}"


def answer(line: str) -> str:
    """Return what the model should write for a line of the line language; the end token follows."""
    return f" {line}"


def plain_prompt(prepared: Prepared, fits: Callable[[str], bool] = lambda prompt: True) -> str:
    """Return a prompt for a model without the tuning: what the line language is, examples, the request.

    Parameters
    ----------
    prepared
        The request with its linked names.
    fits
        Tells whether a prompt leaves the model room to answer; as many examples are shown as do.
    """
    request = prepared.marked.replace("\n", " ")
    alike = bundled().like(request, _MOST_ALIKE)
    for count in range(len(alike), -1, -2):
        text = _plain(request, alike[: max(count, 0)])
        if fits(text):
            return text
    return _plain(request, ())


def _plain(request: str, alike: Sequence[Shown]) -> str:
    """Return the prompt with some examples, the most alike last: what never changes stands first and is read once."""
    shown = [*SHOWN, *((example.request, example.line) for example in reversed(alike))]
    examples = "".join(f"> {said}{ANSWER} {line}\n" for said, line in shown)
    return f"{_instructions()}{examples}> {request}{ANSWER}"


@cache
def _instructions() -> str:
    shapes = [*constraint_shapes().values(), *question_shapes().values()]
    kinds = "\n".join(
        " ".join([shape.name, *(field.name + ("" if field.required else "?") for field in shape.fields)])
        for shape in shapes
    )
    return (
        'A planner\'s request is written as one line of rules, parted by "; ". V, S, W, R stand for resources, O, T, H, '
        "P, G for activities, J for days, N and A for names that are not known. A question begins with ask, a withdrawal "
        "with undo, what can't be read is unclear.\n"
        f"Rules and questions with their fields:\n{kinds}\n\n"
    )


def ended_by_line(grammar: str) -> str:
    """Return a grammar whose answers end with a new line, as the examples shown to an untuned model do."""
    root, rest = grammar.split("\n", 1)
    name, body = root.split(" ::= ", 1)
    return f'{name} ::= ({body}) "\\n"\n{rest}'
