"""A day outside the horizon, and vague times."""

from __future__ import annotations

from datetime import timedelta

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, WORK, shape
from planner.language.training.phrasings.unclear.slots import A, R

TIME = {"intent": "unclear", "about": "time"}


def _outside(talk: w.Talk) -> w.Filled | None:
    """Draw a day that the horizon does not have, said so that it can only be that day."""
    scenario = talk.scenario
    away = scenario.days + talk.rng.randrange(1, 40) if talk.chance(0.8) else -talk.rng.randrange(2, 20)
    day = scenario.start + timedelta(days=away)
    suffix = "th" if 10 <= day.day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    month = w.MONTHS[talk.language][day.month - 1]
    if scenario.days < 4 and talk.chance(0.5):
        near = scenario.start + timedelta(days=scenario.days + talk.rng.randrange(0, 7 - scenario.days - 1))
        name = w.WEEKDAYS[talk.language][near.weekday()]
        return w.Filled(talk.rng.choice((f"on {name}", name)) if talk.language == "en" else name, None)
    forms = {"en": (f"on {day.day} {month}", f"on the {day.day}{suffix} of {month}", f"on {month} {day.day}",
                    f"on {day.isoformat()}"),
             "fr": (f"le {day.day} {month}", f"le {day:%d/%m}", f"le {day.day} {month}")}[talk.language]  # fmt: skip
    return w.Filled(talk.rng.choice(forms), None)


SHAPES = (
    # ------------------------------------------------------------------ a day outside the horizon
    shape(
        TIME,
        {"R": R, "D": _outside, "A": A},
        """
{R} (is/are) [off|out|unavailable|closed|not available] {D}
no {R} {D}
! don't use {R} {D}
{A} must be [done|served|delivered|started] {D}
! [serve|do|deliver|schedule] {A} {D}
! move {A} to {D}
no {A} {D}
nothing [at|for] {A} {D}
{A} {D}
{R} (is/are) in the [workshop|garage] {D}
what does {R} do {D}?
""",
        """
{R} (est/sont) [absent|indisponible|fermé|en panne] {D}
pas de {R} {D}
! n'utilise pas {R} {D}
{A} (doit/doivent) être [fait|livré|servi] {D}
! [livre|fais|mets] {A} {D}
pas de {A} {D}
{A} {D}
que (fait/font) {R} {D} ?
""",
        WORK,
        2.2,
    ),
    shape(
        TIME,
        {"R": R, "D": _outside},
        """
{R} (is/are) [off|on leave|away|ill|sick] {D}
{R} can't [work|come] {D}
no {R} {D}
! give {R} {D} off
what does {R} do {D}?
""",
        """
{R} (est/sont) [absent|en congé|malade|en vacances] {D}
{R} ne (travaille/travaillent) pas {D}
pas de {R} {D}
que (fait/font) {R} {D} ?
""",
        ROSTERING,
        1.5,
    ),
    shape(
        TIME,
        {
            "R": R,
            "A": A,
            "V": lambda t: w.Filled(
                t.rng.choice(
                    {
                        "en": (
                            "later",
                            "some time",
                            "soon",
                            "at some point",
                            "later on",
                            "at another time",
                            "earlier",
                            "a bit earlier",
                            "a bit later",
                            "at a different time",
                            "around the usual time",
                            "rather early",
                            "not too late",
                        ),
                        "fr": (
                            "plus tard",
                            "bientôt",
                            "à un moment",
                            "un peu plus tard",
                            "plus tôt",
                            "à un autre moment",
                            "pas trop tard",
                            "un peu plus tôt",
                        ),
                    }[t.language]
                ),
                None,
            ),
        },
        """
{A} should come {V}
! [do|serve|deliver|start|visit] {A} {V}
{A} {V} please
! move {A} {V}
{R} should [start|finish|be back] {V}
{R} (comes/come) back {V}
{R} (is/are) out until {V}
! let {R} start {V}
""",
        """
{A} (doit/doivent) passer {V}
! [fais|livre|mets|commence] {A} {V}
{A} {V} svp
{R} (commence/commencent|rentre/rentrent|finit/finissent) {V}
{R} (revient/reviennent) {V}
! [fais|faites] partir {R} {V}
""",
        ANY,
        1.2,
    ),
)
