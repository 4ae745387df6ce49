"""Rules tried out, with words of their own for "what if"."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, WORK, Shape, shape
from planner.language.training.phrasings.withdrawn.slots import A, R


def what_if(rule: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str,
            trades: tuple[Any, ...] = ANY, weight: float = 1.0) -> Shape:  # fmt: skip
    """Return a shape that tries ``rule`` out."""
    return shape({"intent": "what_if", "constraints": [rule]}, slots, english, french, trades, weight)


WHAT_IF = (
    what_if(
        {"kind": "unavailable", "resources": "$R"},
        {"R": w.resources(most=2, whole=False)},
        """
[could|can|would] we [manage|do it|cope|make it] without {R}?
what if we [lost|had to do without|didn't have] {R}?
what happens without {R}?
what would [the plan|it|the day] [look like|be like] without {R}?
does it [work|go] without {R}?
can we spare {R}?
what if {R} [broke down|fell through|dropped out|called in sick|couldn't come|failed|wasn't there]?
suppose {R} [breaks down|drops out|is not there]
would everything still [fit|get served|work] without {R}?
do we really need {R}?
how bad would it be [without {R}|to lose {R}|if {R} failed]?
and if {R} [drops out|breaks down|is missing]?
without {R}, what then?
{R} gone, what changes?
""",
        """
et sans {R} ?
[peut-on|pourrait-on|est-ce qu'on peut] [faire|s'en sortir|tenir|y arriver] sans {R} ?
que se passe-t-il sans {R} ?
à quoi ressemblerait [le plan|la journée] sans {R} ?
et si {R} [tombait en panne|était absent|nous lâchait|n'était pas là|manquait] ?
et si on n'avait pas {R} ?
ça passe sans {R} ?
qu'est-ce que ça donne sans {R} ?
a-t-on vraiment besoin de {R} ?
sans {R}, ça donne quoi ?
""",
        ANY,
        1.6,
    ),
    what_if(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": R, "D": lambda talk: w.whole_day(talk) if talk.several_days else None},
        """
[could|can|would] we [manage|do it|cope] without {R} {D}?
what if {R} [were off|was out|were missing|called in sick|dropped out] {D}?
what if {R} [took|wanted] the day off {D}?
what happens if {R} (isn't/aren't) there {D}?
how does the plan change without {R} {D}?
suppose {R} (is/are) out {D}
""",
        """
et sans {R} {D} ?
et si {R} [était absent|manquait|n'était pas là] {D} ?
peut-on s'en sortir sans {R} {D} ?
que se passe-t-il si {R} (est/sont) absent {D} ?
""",
        ANY,
        0.9,
    ),
    what_if(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N"},
        {"R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True), "N": w.number(1, 8)},
        """
would {N} {R} be enough?
would {N} {R} do?
[could|can] we [do it|manage|get round] with [only |just |]{N} {R}?
what if we only [had|used|sent out] {N} {R}?
how does the plan change with {N} {R}?
is it possible with {N} {R}?
does it work with {N} {R}?
""",
        """
est-ce que {N} {R} suffiraient ?
{N} {R}, ça suffirait ?
peut-on [faire|y arriver] avec [seulement |]{N} {R} ?
et si on n'avait que {N} {R} ?
qu'est-ce que ça donne avec {N} {R} ?
""",
        WORK,
        1.0,
    ),
    what_if(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
what if we [left out|dropped|skipped|cancelled] {A}?
what would we save without {A}?
what if {A} (was/were) [cancelled|dropped|left out]?
what does it look like without {A}?
would it [help|get better] to [drop|skip|leave out] {A}?
""",
        """
et si on [laissait tomber|annulait|sautait|enlevait] {A} ?
que gagnerait-on sans {A} ?
qu'est-ce que ça donne sans {A} ?
et si {A} (était annulé/étaient annulés) ?
""",
        WORK,
        0.8,
    ),
    what_if(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": w.resources(most=1, whole=False)},
        """
what if {R} [did|took|served] {A}?
what if {A} went [on|with|to] {R}?
what would change if {R} had {A}?
how does the plan change with {A} on {R}?
how about {A} on {R}, [what would that give|just to see|as a test]?
could {R} take {A}, what would that do to the plan?
""",
        """
et si {R} [faisait|prenait|livrait] {A} ?
et si on mettait {A} sur {R} ?
qu'est-ce que ça change si {R} (prend/prennent) {A} ?
qu'est-ce que ça donnerait avec {A} sur {R} ?
""",
        ANY,
        0.9,
    ),
    what_if(
        {"kind": "objective", "minimise": ["$X"]},
        {"X": lambda t: _aim(t)},
        """
what if we [went for|only looked at|optimised for|planned for] {X}?
what would the plan look like if only {X} counted?
how would it look with {X} as the aim?
""",
        """
et si on [visait|ne regardait que|optimisait] {X} ?
à quoi ressemblerait le plan si seul comptait {X} ?
""",
        ANY,
        0.5,
    ),
)


def _aim(talk: w.Talk) -> w.Filled:
    """Draw one aim."""
    said = {"distance": (("distance", "the shortest distance", "kilometres"), ("la distance", "le moins de kilomètres")),
            "cost": (("cost", "the lowest cost"), ("le coût", "le moins cher")),
            "time": (("time", "the shortest time"), ("le temps",)),
            "lateness": (("punctuality", "lateness", "few delays"), ("la ponctualité", "les retards")),
            "emissions": (("emissions", "CO2"), ("les émissions", "le CO2")),
            "overtime": (("overtime", "little overtime"), ("les heures sup",))}  # fmt: skip
    name = talk.rng.choice(list(said))
    return w.Filled(talk.rng.choice(said[name][0 if talk.language == "en" else 1]), name)
