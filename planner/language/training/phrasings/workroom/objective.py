"""What the plan should aim for."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import own


def _crew(talk: w.Talk) -> w.Filled | None:
    """Draw several who can share work: two or three names, or a group."""
    drawn = own(w.resources(most=3, least=2) if talk.chance(0.6) else w.resources(most=1))(talk)
    return drawn if drawn is not None and (drawn.plural or drawn.value == ["?"]) else None


_AIMS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "makespan": (("an early finish", "finishing early", "a short schedule", "being through early", "an early end to the last job",
                  "throughput time for the whole lot"),
                 ("finir tôt", "la fin la plus tôt possible", "un planning court")),
    "lateness": (("due dates", "keeping the promised dates", "delivery dates", "nothing late", "as few late jobs as possible",
                  "on-time completion", "deadlines met"),
                 ("les délais", "le respect des délais", "aucun retard", "les dates promises")),
    "overtime": (("overtime", "little overtime", "hardly any overtime", "as little overtime as possible", "overtime kept down"),
                 ("peu d'heures sup", "le moins d'heures sup possible", "les heures supplémentaires")),
    "resources": (("as few {rs} as possible", "few {rs}", "the fewest {rs}", "a small number of {rs}"),
                  ("le moins de {rs} possible", "peu de {rs}")),
    "cost": (("cost", "low costs", "money", "the wage bill", "the cheapest plan"), ("le coût", "les coûts", "le moins cher")),
}  # fmt: skip

_TRADE_AIMS = {
    "scheduling": ("makespan", "lateness", "overtime", "resources", "cost"),
    "rostering": ("overtime", "cost", "resources"),
}


def _aim(talk: w.Talk) -> w.Filled | None:
    """Draw an aim of a workshop or a roster; a second one is another."""
    free = [name for name in _TRADE_AIMS.get(talk.trade, ()) if f"aim {name}" not in talk.used]
    if not free:
        return None
    name = talk.rng.choice(free)
    talk.used.add(f"aim {name}")
    return w.Filled(talk.rng.choice(_AIMS[name][talk.language == "fr"]), name)


SHAPES = (
    shape(
        {"kind": "objective", "minimise": ["$X"]},
        {"X": _aim},
        """
= this time it's all about {X}
= the plan [lives or dies by|is judged by|is about] {X}
= we are [measured|judged] on {X}
= {X} [is|comes] first [this week|this time|]
= {X} trumps everything else
= {X} is [our|the] [goal|target|top aim|only aim|yardstick]
= from now on the [goal|aim|target] is {X}
= what [the boss|head office|the shop floor] wants is {X}
! optimise for {X}
! plan with {X} in mind
! make {X} the [goal|aim|objective|target]
! set the [goal|aim|objective|target] to {X}
! put {X} first
! concentrate on {X}
could we go for {X}
goal: {X}
objective {X}
{X} over everything else
""",
        """
= on nous juge sur {X}
= cette fois, l'objectif, c'est {X}
! [optimise|optimisez] pour {X}
! [mets|mettez] {X} au premier plan
but : {X}
""",
        (*SCHEDULING, *ROSTERING),
        1.2,
    ),
    shape(
        {"kind": "objective", "minimise": ["$X", "$Y"]},
        {"X": _aim, "Y": _aim},
        """
= {X} comes first and {Y} second
= {X} matters most, after that {Y}
= the goal is {X}, and after that {Y}
= {X} is what counts, then {Y}
= our aims are {X} and {Y}, in that order
! go for {X} first and {Y} second
! optimise for {X}, then for {Y}
! put {X} ahead of {Y}
! plan for {X}, with {Y} as the tie-breaker
! weigh {X} more than {Y}
first {X}, then {Y}
{X}, then {Y}
{X} over {Y}
goals: {X}, {Y}, in that order
""",
        """
= {X} d'abord, {Y} ensuite
= on vise {X}, et après seulement {Y}
! [vise|visez] d'abord {X}, puis {Y}
d'abord {X}, ensuite {Y}
objectifs : {X}, puis {Y}
""",
        (*SCHEDULING, *ROSTERING),
        1.3,
    ),
    shape(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": _crew},
        """
= nobody among {R} [carries|does|gets] more than the others
= {R} (pulls/pull) [the same|equal] weight
= {R} (are/are) to be [loaded|used|kept busy|worked] [evenly|equally|to the same degree]
= the hours of {R} [even out|come out equal|are equal]
= the load on {R} should come out [even|level|equal|the same]
= what there is to do gets shared out [fairly|evenly|equally] among {R}
= no one of {R} is [overloaded|run ragged] while [another|the others] [sits idle|twiddle their thumbs]
! level the load [on|between|across] {R}
! even things out between {R}
! give {R} an even [spread|split|load]
! split what there is fairly between {R}
! treat {R} the same when it comes to workload
! don't let one of {R} do all the work
! don't overload one of {R} while the others stand idle
could we share the work evenly between {R}
{R}: equal workload
level load on {R}
even spread over {R}
same amount of work for {R}
""",
        """
= la charge de {R} doit être la même pour tous
= personne parmi {R} ne doit porter plus que les autres
! [lisse|lissez] la charge entre {R}
! ne [surcharge|surchargez] pas l'un de {R} au profit des autres
{R} : charge égale
""",
        (*SCHEDULING, *ROSTERING),
        1.2,
    ),
)
