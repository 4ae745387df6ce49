"""What is put before the model: the tuning is the instruction, so the prompt is the request and little else."""

from __future__ import annotations

from planner.language.prepare import Prepared

ANSWER = "\n=>"
"""Ends the prompt; the answer follows with a blank before its first word."""


def prompt(prepared: Prepared) -> str:
    """Return the prompt of the tuned model: the record classes of the scenario, the request, the answer's mark."""
    return f"{prepared.vocabulary.classes()}: {prepared.text}{ANSWER}"


def answer(line: str) -> str:
    """Return what the model should write for a line of the line language; the end token follows."""
    return f" {line}"
