"""Two aims, one before the other, and work that is shared fairly: `objective`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROUTING, shape

SHAPES = (
    shape(
        {"kind": "objective", "minimise": ["$X", "$Y"]},
        {"X": lambda t: _aim(t), "Y": lambda t: _aim(t)},
        """
= first [we want |]{X}, then {Y}
= {X} comes first, then {Y}
= {X} matters most, then {Y}
! go for {X} [first|], then {Y}
! look for {X}, and then {Y}
first {X}, then {Y}
{X}, then {Y}
{X} before {Y}
{X} first and {Y} second
objective: {X}, then {Y}
""",
        """
= d'abord {X}, ensuite {Y}
= {X} avant tout, puis {Y}
! [vise|visez|cherche] {X}, puis {Y}
d'abord {X} puis {Y}
{X}, puis {Y}
objectif : {X}, puis {Y}
""",
        ROUTING,
        1.2,
    ),
    shape(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": w.resources(most=3)},
        """
= the [work|load|work load|workload] [should|must] be [shared|spread|divided] [evenly|equally|fairly] [between|among|over|across] {R}
= {R} should [share the work evenly|have about the same amount of work|do the same amount|be equally busy]
= {R} must get [the same amount of work|equal work|an equal share]
= we want {R} [equally busy|evenly loaded|balanced]
! [share|spread|divide|distribute|split] the [work|load|workload|{as}|hours] [evenly|equally|fairly] [between|among|over|across] {R}
! [balance|even out] [the work of|the load of|the workload of|the work between|] {R}
! give {R} [the same amount of work|equal amounts of work|the same workload|a fair share each]
! be fair [to|between|with] {R}
{R} [evenly|equally] [loaded|busy|shared]
equal [work|shares] for {R}
fair split between {R}
balance {R}
""",
        """
= le travail doit être [réparti|partagé] [équitablement|également] entre {R}
= {R} doivent avoir [la même charge|autant de travail|le même travail]
! [répartis|répartissez|partage|partagez] le travail [équitablement|également|à égalité] entre {R}
! [équilibre|équilibrez] [la charge de|le travail de|les tournées de|] {R}
! [donne|donnez] [la même charge|autant de travail] à {R}
{R} [à égalité|équilibrés|même charge]
partage équitable entre {R}
charge égale pour {R}
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "objective", "balance": True},
        {},
        """
= the [work|load|workload] should be [shared|spread] [evenly|fairly|equally]
= it should be [fair|balanced]
! [share|spread|distribute] the [work|load|workload] [evenly|fairly|equally]
! balance the [workload|load|work|plan]
! be fair [with the work|]
[even|fair|balanced] [workload|distribution]
""",
        """
= le travail doit être [réparti|partagé] [équitablement|également]
= il faut que ce soit équilibré
! [répartis|répartissez|partage] le travail [équitablement|également]
! [équilibre|équilibrez] la charge
charge équilibrée
répartition équitable
""",
        ANY,
        0.5,
    ),
)

_AIMS = {
    "distance": (("the shortest distance", "distance", "as few kilometres as possible", "few km", "short routes"),
                 ("la distance", "le moins de km", "les kilomètres")),
    "time": (("the least time", "time", "driving time", "as little time as possible"), ("le temps", "le temps de route")),
    "cost": (("cost", "the lowest cost", "costs", "low costs", "as cheap as possible"), ("le coût", "le prix", "les coûts")),
    "resources": (("as few vehicles as possible", "few {rs}", "as few {rs} as possible", "the fewest {rs}"),
                  ("le moins de {rs} possible", "le nombre de {rs}", "peu de {rs}")),
    "lateness": (("lateness", "punctuality", "being on time", "few delays"), ("les retards", "la ponctualité")),
    "overtime": (("overtime", "little overtime"), ("les heures sup", "peu d'heures supplémentaires")),
    "emissions": (("emissions", "CO2", "low emissions"), ("les émissions", "le CO2")),
}  # fmt: skip


def _aim(talk: w.Talk) -> w.Filled:
    """Draw one aim of several."""
    free = [name for name in _AIMS if f"aim {name}" not in talk.used]
    name = talk.rng.choice(free)
    talk.used.add(f"aim {name}")
    text = talk.rng.choice(_AIMS[name][0 if talk.language == "en" else 1])
    return w.Filled(text.replace("{rs}", talk.resource_nouns[1]), name)
