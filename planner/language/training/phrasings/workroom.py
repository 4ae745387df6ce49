"""How people schedule jobs and write rosters: hangars, shipyards, print shops, docks; wards, guards, porters, call centres.

The kinds that are rare on the road come first: days in a row, staffing, what follows what, rest, who works with whom.
"""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING, Shape, shape
from planner.language.training.scenarios import Trade

EVERYBODY = ["all workers"]


def _own(slot: w.Slot) -> w.Slot:
    """Return a slot that names only what is of the trade spoken about: no shifts among tasks, no workers among bays."""

    def draw(talk: w.Talk) -> w.Filled | None:
        drawn = slot(talk)
        if drawn is None or drawn.value == ["?"]:
            return drawn
        mine = {record.name for record in talk.scenario.having(*_ROLES[talk.trade])}
        groups = {record.name: set(record.members) for record in talk.scenario.records if record.members}
        said = [part for name in drawn.value for part in name.removeprefix("not ").split(" & ")]
        fits = (
            name in mine or name in _EVERYTHING or (name in groups and groups[name] <= mine) for name in said
        )
        return drawn if all(fits) else None

    return draw


_ROLES = {
    "routing": ("vehicle", "order"),
    "scheduling": ("station", "task"),
    "rostering": ("worker", "shift"),
}
_EVERYTHING = {*w.ALL_RESOURCES.values(), *w.ALL_ACTIVITIES.values()}
TASK = _own(w.activities(most=1, groups=False))
TASKS = _own(w.activities(most=2))
JOB = _own(w.activities(most=1))
SHIFT = _own(w.activities(most=1, groups=False))
TWO_TASKS = _own(w.activities(most=2, least=2, groups=False))
MORE_TASKS = _own(w.activities(most=3, least=2, groups=False))
WHO = _own(w.resources(most=2, whole=False))
ONE = _own(w.resources(most=1, groups=False, whole=False))
SOME = _own(w.resources(most=1, whole=False))
PAIR = _own(w.resources(most=2, least=2, groups=False, whole=False))
HOURS = w.number(8, 14)
RUN = w.number(2, 7)
FEW = w.number(2, 5)


def _labels(singular: bool, article: bool = True, weekend: bool = False) -> w.Slot:
    """Return a slot for one kind of shift: "a night", "an early shift", or "nights", "the late shifts".

    A weekend is two days, so that "two weekends in a row" or "the day after a weekend" would count otherwise.
    """

    def draw(talk: w.Talk) -> w.Filled | None:
        if talk.strangers:
            return w.Filled(talk.strangers.pop(), ["?"])
        shifts = {record.name for record in talk.scenario.having("shift")}
        free = [record for record in talk.scenario.having("activity_group")
                if record.name not in talk.used and shifts >= set(record.members) and (weekend or not _WEEKEND & {record.name})]  # fmt: skip
        if not free:
            return None
        record = talk.rng.choice(free)
        talk.used.add(record.name)
        if singular and talk.language == "en":
            a = "an" if record.name[0].lower() in "aeio" else "a"
            alone = record.name != "day" and (record.name.endswith("shift") or talk.chance(0.7))
            return w.Filled(
                f"{a} {record.name}" + ("" if alone else " " + talk.activity_nouns[0]), [record.name]
            )
        ways = record.ways(talk.language)
        if talk.language == "fr":
            plurals = [way for way in ways if way.endswith("s") or way.startswith("postes ")]
            return w.Filled(talk.rng.choice(plurals), [record.name], True) if plurals else None
        the = "the " if article and ways and talk.chance(0.2) else ""
        return w.Filled(the + (talk.rng.choice(ways) if ways else record.name), [record.name], True)

    return draw


_WEEKEND = {"weekend", "week-end"}
A_SHIFT = _labels(True)
SHIFTS = _labels(False)
ANY_SHIFTS = _labels(False, weekend=True)
COUNTED = _labels(False, article=False)


def _crew(talk: w.Talk) -> w.Filled | None:
    """Draw several who can share work: two or three names, or a group."""
    drawn = _own(w.resources(most=3, least=2) if talk.chance(0.6) else w.resources(most=1))(talk)
    return drawn if drawn is not None and (drawn.plural or drawn.value == ["?"]) else None


def _short_of(low: int, high: int) -> w.Slot:
    """Return a slot for a number that is one too many; its value has ``fewer``."""

    def draw(talk: w.Talk) -> w.Filled | None:
        said = w.number(low, high)(talk)
        return w.Filled(said.text, {"fewer": said.value - 1}, True) if said else None

    return draw


def _hands(talk: w.Talk) -> w.Filled:
    """Draw a word for the people on a shift, with or without what it is they do."""
    return w.Filled(talk.rng.choice({
        "en": ("people", "pairs of hands", "bodies", "heads", "staff", "of them", "of the crew", "pairs of eyes", "folks", "on duty"),
        "fr": ("personnes", "agents", "présents", "gars", "collègues"),
    }[talk.language]), None, True)  # fmt: skip


def _contract(talk: w.Talk) -> w.Filled | None:
    """Draw hours or shifts, of a day, a week or the whole roster; its value has ``name``, ``most`` and ``per``."""
    english = talk.language == "en"
    name, per, low, high = talk.rng.choice((
        ("hours", None, 8, 48), ("hours", "week", 12, 48), ("hours", "week", 12, 48), ("hours", "day", 6, 12), ("shifts", None, 2, 7),
        ("shifts", "week", 2, 6), ("hours", "horizon", 20, 60), ("shifts", "horizon", 3, 9),
    ))  # fmt: skip
    amount = w.number(low, high)(talk)
    if amount is None:
        return None
    noun = talk.rng.choice({"hours": (("hours", "hours", "hrs", "h"), ("heures", "heures", "h")),
                            "shifts": (("shifts", "shifts", "duties", "turns"), ("postes", "services"))}[name][not english])  # fmt: skip
    tails = {None: (("",), ("",)),
             "week": (("a week", "per week", "in a week", "weekly", "in any one week"), ("par semaine", "la semaine")),
             "day": (("a day", "per day", "in a day", "on any one day"), ("par jour", "dans la journée")),
             "horizon": (("over the whole period", "in all", "all told", "in total", "over the whole roster"),
                         ("sur toute la période", "en tout", "au total"))}[per]  # fmt: skip
    text = f"{amount.text} {noun} {talk.rng.choice(tails[not english])}".strip()
    return w.Filled(text, {"name": name, "most": amount.value, "per": per}, True)


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


_DAYS_RUNNING = "[in a row|on the trot|on the bounce|straight|running|back to back|without a break|in one go|on end|consecutively]"

CONSECUTIVE = (
    shape(
        {"kind": "consecutive", "at_most": "$N"},
        {"N": RUN},
        f"""
= runs of more than {{N}} [working |]days are [out|not on|off the table|ruled out|against the agreement]
= no run of [duty|work|shifts] is longer than {{N}} days
= the roster has no run of more than {{N}} days
= a stint never exceeds {{N}} days
= {{N}} days {_DAYS_RUNNING} is where we draw the line
= we draw the line at {{N}} days {_DAYS_RUNNING}
= work comes in blocks of {{N}} days at most
= the longest [stint|run|spell|stretch] is {{N}} days
= a day off comes after {{N}} days on, at the latest
= {{N}} on, then a day off, is the longest pattern
= anything beyond {{N}} days {_DAYS_RUNNING} is [too much|illegal|against the rules|asking for trouble]
! break up any run of more than {{N}} days
! build the roster with no more than {{N}} days {_DAYS_RUNNING}
! cap [runs of duty|working runs|stints|the run of days] at {{N}} days
! stop any [run|stint|stretch] at {{N}} days
! insert a day off after [every |at most |]{{N}} days on
! avoid stretches of more than {{N}} days
! don't let a stretch go beyond {{N}} days
could we have no more than {{N}} days {_DAYS_RUNNING}
longest run of days on: {{N}}
maximum run: {{N}} [working |]days
days {_DAYS_RUNNING}: {{N}} [max|at most|tops|and no more]
stints of [at most {{N}} days|{{N}} days at most|no more than {{N}} days]
{{N}} days on the trot, [then a day off|then rest|not one more|tops]
a day off after {{N}} days on
no stretch over {{N}} days
""",
        """
= aucune série ne dépasse {N} jours [de suite|]
= une série de travail ne dépasse jamais {N} jours
= au-delà de {N} jours d'affilée, c'est [interdit|contraire à l'accord|trop]
! [coupe|coupez] toute série de plus de {N} jours
série la plus longue : {N} jours [de travail|]
jamais de série de plus de {N} jours
""",
        ROSTERING,
        1.6,
    ),
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N"},
        {"N": RUN},
        f"""
= nobody is to be [down|on|in|rostered|booked] for more than {{N}} days {_DAYS_RUNNING}
= for [everyone|everybody|every {{r}}] {{N}} days {_DAYS_RUNNING} is [the cap|the cut-off|the most we plan|the ceiling]
= whoever has done {{N}} days {_DAYS_RUNNING} gets the next day off, and that goes for everyone
= not one of the {{rs}} works more than {{N}} days {_DAYS_RUNNING}
= all {{rs}} are [entitled to|due] a day off after {{N}} days {_DAYS_RUNNING}
= [anyone|anybody] who has worked {{N}} days {_DAYS_RUNNING} [rests|is off|stays home|gets a day off] the day after
= everyone's [run|stint|stretch] of days [ends|stops] after {{N}} days
= everybody is sent home after {{N}} days {_DAYS_RUNNING}
! send everyone home for a day after {{N}} days {_DAYS_RUNNING}
! roster nobody for more than {{N}} days {_DAYS_RUNNING}
! see that no {{r}} does more than {{N}} days {_DAYS_RUNNING}
! give every {{r}} a day off after {{N}} days {_DAYS_RUNNING} at the latest
could everyone have a day off after {{N}} days {_DAYS_RUNNING}
can we make sure no one does more than {{N}} days {_DAYS_RUNNING}
everyone: {{N}} days on at the most, then a day off
nobody more than {{N}} days {_DAYS_RUNNING}
""",
        """
= personne n'est de service plus de {N} jours [d'affilée|de suite]
= quiconque a fait {N} jours [d'affilée|de suite] est en repos le lendemain
= chaque {r} a droit à un repos après {N} jours [d'affilée|de suite]
! ne [planifie|planifiez] personne plus de {N} jours [d'affilée|de suite]
pour tout le monde, repos après {N} jours [de suite|d'affilée]
""",
        ROSTERING,
        1.4,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N"},
        {"R": WHO, "N": RUN},
        f"""
= {{R}} (has/have) had enough after {{N}} days {_DAYS_RUNNING}
= {{R}} (isn't/aren't) to be [on|in|rostered|booked] for more than {{N}} days {_DAYS_RUNNING}
= {{N}} days {_DAYS_RUNNING} is [the most|all|as much as] {{R}} [can do|can manage|will do|may do]
= after {{N}} days {_DAYS_RUNNING} {{R}} (gets/get|needs/need|takes/take) a day off
= a run of {{N}} days is [the limit|the most|enough|plenty] for {{R}}
= I don't want {{R}} on for more than {{N}} days {_DAYS_RUNNING}
= the longest [run|stint|stretch] for {{R}} is {{N}} days
= {{R}} (works/work) in [blocks|stints|runs] of {{N}} days at most
= doctor's note: {{R}} not more than {{N}} days {_DAYS_RUNNING}
! see that {{R}} (gets/get) a day off after {{N}} days {_DAYS_RUNNING}
! stop {{R}} after {{N}} days {_DAYS_RUNNING}
! let {{R}} work {{N}} days {_DAYS_RUNNING} at the very most
! never roster {{R}} for more than {{N}} days {_DAYS_RUNNING}
could {{R}} have a day off after {{N}} days {_DAYS_RUNNING}
{{R}}: {{N}} days on the trot, no more
{{N}} days {_DAYS_RUNNING} tops for {{R}}
for {{R}} a day off after {{N}} days {_DAYS_RUNNING}
""",
        """
= {R} (n'est/ne sont) pas de service plus de {N} jours [d'affilée|de suite]
= {N} jours [d'affilée|de suite], c'est tout ce que {R} (supporte/supportent)
= la plus longue série de {R} est de {N} jours
! [arrête|arrêtez] {R} après {N} jours [d'affilée|de suite]
{R} : repos après {N} jours [d'affilée|de suite]
""",
        ROSTERING,
        1.3,
    ),
    shape(
        {"kind": "consecutive", "at_most": "$N", "activities": "$A"},
        {"N": FEW, "A": COUNTED},
        """
= {A} come in [runs|blocks|sets] of {N} at most
= {A} stop after {N} days [in a row|on the trot|running]
= {N} {A} [on the trot|on the bounce|in a row|straight] is [as far as it goes|the cap|all we allow|where it ends]
= more than {N} {A} [on the trot|in a row|running|back to back] is [out|forbidden|not on|too hard on people|unsafe]
= a run of {A} [lasts|is] {N} days at most
= after {N} {A} [in a row|on the trot] something else has to come
! break up {A} after {N} days [in a row|on the trot|running]
! plan {A} in blocks of {N} at most
! cap {A} at {N} days [in a row|on the trot|running]
! never string together more than {N} {A}
! don't stack more than {N} {A} [back to back|on top of each other|in a row]
could we keep it to {N} {A} [in a row|on the trot|running]
{A}: {N} [in a row|on the trot|straight|running] [max|and then something else|at most|tops]
{A}, [max|at most] {N} [on the trot|running|in a row]
no more than {N} {A} [on the trot|on the bounce|straight|without a change]
no runs of more than {N} {A}
""",
        """
= les {A} s'arrêtent [après|au bout de] {N} jours [de suite|d'affilée]
= plus de {N} {A} [de suite|d'affilée], c'est [interdit|exclu|trop dur]
! [coupe|coupez] les {A} après {N} jours [de suite|d'affilée]
! n'[enchaîne|enchaînez] pas plus de {N} {A}
{A} : {N} [de suite|d'affilée] [au plus|max]
jamais plus de {N} {A} sans coupure
""",
        ROSTERING,
        1.4,
    ),
    shape(
        {"kind": "consecutive", "at_most": "$N.fewer", "activities": "$A"},
        {"N": _short_of(2, 6), "A": COUNTED},
        """
= {N} {A} [in a row|on the trot|running|back to back] is one too many
= {N} {A} [in a row|on the trot|back to back] (is/are) [out|not on|off|out of the question|banned]
= we never do {N} {A} [in a row|on the trot|running|back to back]
= there must not be {N} {A} [in a row|on the trot|back to back] for the same person
! never plan {N} {A} [in a row|on the trot|back to back]
! don't put {N} {A} [in a row|back to back|one after the other]
{N} {A} on the trot: no
not {N} {A} [in a row|on the trot|back to back]
""",
        """
= {N} {A} [de suite|d'affilée], c'est une de trop
! ne [mets|mettez|planifie] jamais {N} {A} [de suite|d'affilée]
pas {N} {A} [de suite|d'affilée]
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N", "activities": "$A"},
        {"N": FEW, "A": COUNTED},
        """
= everyone comes off {A} after {N} days [in a row|on the trot|running]
= nobody is [left|kept|stuck] on {A} for more than {N} days [in a row|running|on the trot]
= whoever has done {N} {A} [in a row|on the trot] goes on something else, without exception
= not one {r} does more than {N} {A} [in a row|on the trot]
= everybody's {A} come in runs of {N} at most
! take everyone off {A} after {N} days [in a row|on the trot|running]
! leave nobody on {A} for more than {N} days [running|in a row]
! make sure no one gets more than {N} {A} [on the trot|in a row|back to back]
nobody more than {N} {A} [on the trot|straight|back to back]
everyone: {N} {A} [in a row|on the trot] at most
""",
        """
= personne ne reste aux {A} plus de {N} jours [de suite|d'affilée]
! [veille|veillez] à ce que personne n'ait plus de {N} {A} [de suite|d'affilée]
personne plus de {N} {A} [de suite|d'affilée]
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N", "activities": "$A"},
        {"R": WHO, "N": FEW, "A": COUNTED},
        """
= {R} (comes/come) off {A} after {N} days [in a row|on the trot|running]
= {R} (is/are) good for {N} {A} [in a row|on the trot|running], not more
= {R} (isn't/aren't) to be on {A} more than {N} days [in a row|running|on the trot]
= {N} {A} [in a row|on the trot|straight] is [all|the most] {R} [can do|may do|can take|should get]
= I don't want {R} on more than {N} {A} [in a row|on the trot]
= after {N} {A} [in a row|on the trot] {R} (needs/need|gets/get) something else
! take {R} off {A} after {N} days [in a row|on the trot|running]
! let {R} do {N} {A} [in a row|on the trot] at most
! never put {R} on {A} more than {N} times running
{R}: {N} {A} on the trot [max|at most|tops]
for {R} no more than {N} {A} [in a row|on the trot|back to back]
{N} {A} [in a row|running] tops for {R}
""",
        """
= {R} ne (reste/restent) pas aux {A} plus de {N} jours [de suite|d'affilée]
! [retire|retirez] {R} des {A} après {N} jours [de suite|d'affilée]
{R} : {N} {A} [de suite|d'affilée] au plus
""",
        ROSTERING,
        1.0,
    ),
)

COVERAGE = (
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": ANY_SHIFTS, "N": FEW, "S": w.skill},
        """
= {A} (are/are) to be covered by [at least |no fewer than |]{N} {S}
= {A} (has/have) no fewer than {N} {S}
= without {N} {S} {A} [can't open|don't run|can't go ahead|aren't safe|aren't legal]
= {N} {S} [is|are] the [floor|bare minimum|minimum cover|legal minimum|strict minimum] on {A}
= we [staff|run|crew|man|cover] {A} with {N} {S} or more
= on {A} there are always [at least |]{N} {S}
= the [insurer|inspector|matron|chief|contract] [wants|asks for|insists on|requires] {N} {S} on {A}
= {S} never number fewer than {N} on {A}
= cover on {A} never drops below {N} {S}
= on {A} we can't have fewer than {N} {S}
! crew {A} with [at least |]{N} {S}
! hold {A} at no fewer than {N} {S}
! never let {A} drop below {N} {S}
! don't run {A} with fewer than {N} {S}
! roster [at least |no fewer than |]{N} {S} [on|for|onto] {A}
! see to it that {N} {S} are on {A} [at all times|]
could we have [at least |]{N} {S} on {A}
can we get {N} {S} [on|for] {A}, [no fewer|at least]
on {A}, [at least |never fewer than |a minimum of |]{N} {S}
cover on {A}: {N} {S} [minimum|or more|at least]
{A}: no fewer than {N} {S}
not fewer than {N} {S} for {A}
""",
        """
= sans {N} {S}, les {A} ne [tournent pas|sont pas sûrs|peuvent pas ouvrir]
= les {A} ne descendent jamais sous {N} {S}
= {N} {S}, c'est le strict minimum [sur|pour] les {A}
= le contrat exige {N} {S} [sur|pour] les {A}
! ne [laisse|laissez] jamais les {A} avec moins de {N} {S}
[sur|pour] les {A}, jamais moins de {N} {S}
effectif minimum [sur|pour] les {A} : {N} {S}
""",
        ROSTERING,
        1.7,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": A_SHIFT, "N": FEW, "S": w.skill},
        """
= {A} [takes|needs|calls for|wants] [at least |]{N} {S}
= {A} without {N} {S} [is out of the question|can't happen|isn't legal]
= to run {A} [you need|it takes|we need] [at least |]{N} {S}
= there is never {A} with fewer than {N} {S}
! never run {A} with fewer than {N} {S}
never {A} with less than {N} {S}
{N} {S} or more [to|for] {A}
""",
        "",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": 1, "skill": "$S"},
        {"A": ANY_SHIFTS, "S": w.skill},
        """
= one of the people on {A} must always be one of the {S}
= {A} (are/are) never [left|run|staffed] without one of the {S}
= {A} always have one of the {S} on
= there is one of the {S} on {A} at all times
! have one of the {S} on {A} at all times
! never leave {A} without one of the {S}
! put one of the {S} on each of the {A}
could we have one of the {S} on {A}
{A}: one of the {S} at least
at least one of the {S} on {A}
""",
        "",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N"},
        {"A": ANY_SHIFTS, "N": FEW, "W": _hands},
        """
= {A} (are/are) [manned|staffed|crewed|covered|run] by [at least |no fewer than ]{N} {W}
= {A} never run [with fewer than|below|on less than] {N} [{W}|]
= {N} is the [least|minimum|lowest number|bare minimum] we [can have|can get away with|accept|need] on {A}
= we need {A} {N} strong
= on {A} there are never fewer than {N} {W}
= cover on {A} never drops below {N}
= headcount on {A} [is|stays] {N} or above
= the minimum [crew|headcount|cover|strength] [on|for] {A} is {N}
! man {A} with {N} [{W}|]
! crew {A} {N} strong
! staff {A} with {N} or more
! keep {A} {N} strong or more
! never drop below {N} [{W}|] on {A}
! don't leave {A} with fewer than {N} [{W}|]
! bring {A} up to {N} [{W}|]
could we have {N} {W} on {A}
can we put {N} {W} on {A}
never fewer than {N} on {A}
minimum [crew|headcount|strength] on {A}: {N}
{A}: {N} strong [at least|or more|]
on {A} at least {N} [{W}|]
""",
        """
= l'effectif [sur|pour] les {A} ne descend jamais sous {N}
= les {A} ne tournent jamais à moins de {N}
! ne [laisse|laissez] pas les {A} à moins de {N} [{W}|]
! [maintiens|maintenez] les {A} à {N} [{W}|] au moins
effectif minimum [sur|pour] les {A} : {N}
jamais moins de {N} {W} [sur|pour] les {A}
""",
        ROSTERING,
        1.6,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N"},
        {"A": A_SHIFT, "N": FEW, "W": _hands},
        """
= {A} [takes|needs|must have|wants] [at least |]{N} {W}
= it takes [at least |]{N} {W} to run {A}
= you can't run {A} with fewer than {N} {W}
= every time there is {A}, [at least |]{N} {W} are on it
= there is never {A} with fewer than {N} {W}
! never run {A} with fewer than {N} [{W}|]
{A} [takes|needs] {N} [{W}|] [at least|as a minimum|or more]
never {A} with fewer than {N} [{W}|]
""",
        "",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": 2},
        {"A": ANY_SHIFTS},
        """
= {A} (are/are) [always |]done [two by two|in twos, two people at the least|by two people or more]
= {A} (are/are) [always |][manned|crewed|covered|worked] by [at least |]two [people|]
= one person alone on {A} is not enough, [we need|it takes] two
= it takes two [people|] on {A}
= nobody works {A} alone, there are [always |at least ]two [of them|people|on]
= there are always [at least |]two [of them|people|on duty] on {A}
! double up {A} so that there are two on
! always put two people on {A}
! put a second person on {A}, two is the minimum
{A} two at a time at least
{A} never solo, always two
{A}: no lone working, two people minimum
two [people|] on {A}, never one alone
""",
        """
= personne ne reste seul pendant les {A}, on est toujours deux
= les {A} se font toujours à deux [personnes|]
! [mets|mettez] toujours deux personnes sur les {A}
les {A} toujours à deux
""",
        ROSTERING,
        0.9,
    ),
)

SUCCESSION = (
    shape(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": A_SHIFT, "B": A_SHIFT},
        """
= {A} is never followed by {B} [the next day|the day after|the following day|]
= {A} then {B} is [out|a no-go|not on|against the rules|banned|cruel|too tight|a no]
= {A} followed by {B} [isn't allowed|is off the table|is ruled out|is asking for trouble]
= going from {A} to {B} [overnight|the next day|the day after] is [out|not on|forbidden|too hard]
= {B} never comes the day after {A}
= {B} straight after {A} is [too short a turnaround|out|forbidden|inhuman|not on]
= after {A} nobody [is back on for|turns up for|comes back for|gets] {B} [the next day|the day after|the following day]
= nobody who has {A} one day has {B} the next
= nobody has {B} if they had {A} the day before
= nobody is on {B} who was on {A} the day before
= if the day before was {A}, it can't be {B}
= you don't [get|do|work] {B} the day after you [had|did|worked] {A}
= whoever comes off {A} isn't on {B} the next day
= coming off {A} and going on {B} the day after is [out|not allowed|unsafe]
! never turn {A} into {B} the day after
! never let {A} be followed by {B} [the next day|the day after|]
! don't go from {A} to {B} [the next day|overnight|the day after]
! don't follow {A} with {B} [the next day|the day after|]
! rule out {B} the day after {A}
! avoid {A} followed by {B} [the next day|the day after|]
can we stop people having {B} the day after {A}
{A} then {B}: [out|no|not allowed|never]
{A} today, {B} tomorrow: no
never {B} [on the back of|off the back of|the day after|on the heels of] {A}
after {A}, never {B} [the next day|the day after]
from {A} to {B}: [never|not allowed|no]
""",
        "",
        ROSTERING,
        2.2,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": SHIFTS, "B": SHIFTS},
        """
= nobody [must|may|can|should] go from {A} to {B} [from one day to the next|overnight|the next day|]
= people must not go from {A} [straight |]to {B} [the next day|the day after|]
= {A} must not run into {B} [the next day|the day after]
= going from {A} to {B} from one day to the next is [out|not on|forbidden|banned]
= {B} (are/are) [closed|barred|off limits] to anyone who [did|worked|was on] {A} the day before
= {B} [must never|can never|should never] come the day after {A}
= anyone on {A} is [barred from|kept off|spared|not available for] {B} the [next|following] day
= a move from {A} to {B} overnight is [out|too tight|not allowed]
= the switch from {A} to {B} never happens overnight
! forbid the switch from {A} to {B} [overnight|from one day to the next]
! ban {B} the day after {A}
! keep anyone who was on {A} off {B} the [next|following] day
! never schedule {B} for someone who had {A} the day before
! don't let people go from {A} to {B} [overnight|from one day to the next]
! rule out {A} followed by {B} [the day after|the next day|]
no switching from {A} to {B} [overnight|from one day to the next]
no {A} into {B} [the next day|]
{A} into {B} next day: [never|banned|no]
not {B} the day after {A}
no quick change from {A} to {B}
no {B} on the [back|heels] of {A}
""",
        """
= personne ne passe des {A} aux {B} du jour au lendemain
= qui était aux {A} la veille n'est pas aux {B}
= on n'enchaîne jamais les {A} et les {B} d'un jour à l'autre
! [interdis|interdisez] le passage des {A} aux {B} du jour au lendemain
pas de passage des {A} aux {B} du jour au lendemain
""",
        ROSTERING,
        1.8,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": "$B", "resources": "$R"},
        {"A": SHIFTS, "B": SHIFTS, "R": WHO},
        """
= {R} can't go from {A} to {B} [the next day|overnight|the day after]
= {R} must not go from {A} to {B} [the next day|overnight|from one day to the next]
= {R} (isn't/aren't) on {B} the day after {A}
= {R} (is/are) spared {B} the day after {A}
= {R} (does/do) no {B} the day after {A}
= {A} then {B} the next day is too much for {R}
= going from {A} to {B} overnight is out for {R}
= the day after {A}, {R} can't [do|be on|work|have] {B}
= I don't want {R} on {B} the day after {A}
! keep {R} off {B} the day after {A}
! never move {R} from {A} to {B} [overnight|from one day to the next]
! spare {R} {B} the day after {A}
! don't switch {R} from {A} to {B} [overnight|the next day]
for {R} no {B} the day after {A}
{R} never from {A} to {B} [overnight|the next day]
{R}: {A} then {B} [next day|the day after] is out
""",
        """
= {R} ne (passe/passent) pas des {A} aux {B} du jour au lendemain
= au lendemain des {A}, {R} ne (fait/font) pas les {B}
! ne [fais|faites] pas passer {R} des {A} aux {B} du jour au lendemain
{R} jamais des {A} aux {B} du jour au lendemain
""",
        ROSTERING,
        1.1,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": ["all shifts"]},
        {"A": A_SHIFT},
        """
= the day after {A} is a [rest day|sleep day|day off|recovery day] [for whoever did it|]
= whoever did {A} [sleeps in|stays home|is off|doesn't come in] the day after
= nobody [comes in|is on anything|has any shift|works] the day after {A}
= {A} buys you the next day off
= {A} is always followed by a [day off|rest day|sleep day|free day]
= {A} [earns|means] a day off the next day
= people are off the day after {A}
! follow {A} with a [day off|rest day|free day]
! plan a [day off|rest day|sleep day] the day after {A}
! never bring anyone in the day after {A}
a day off the day after {A}
sleep day after {A}
day after {A}: off
""",
        """
= le lendemain des {A} est [un jour de repos|un repos de sécurité|libre]
= les {A} donnent droit au repos le lendemain
! [prévois|prévoyez] un repos le lendemain des {A}
repos le lendemain des {A}
""",
        ROSTERING,
        0.8,
    ),
)

REST = (
    shape(
        {"kind": "rest", "hours": "$H"},
        {"H": HOURS},
        """
= {H} clear hours [lie|come|go|are] between [two shifts|one shift and the next|shifts]
= the gap between [two shifts|one shift and the next|shifts] is never [under|less than|below|shorter than] {H} [hours|h]
= turnarounds of [less than|under] {H} hours are [out|not allowed|illegal|banned|off]
= a turnaround [takes|is|lasts] at least {H} hours
= between clocking off and clocking on again [there are|we need|we want] [at least |]{H} hours
= between the end of one shift and the start of the next there must be [at least |]{H} [hours|h|hrs]
= shifts of the same person are [at least |no less than ]{H} hours apart
= the law [says|asks for|wants|requires] {H} hours [of rest |off |]between [two |]shifts
= daily rest is [at least |never less than |]{H} hours
= {H} hours [is|are] the [least|minimum|shortest] rest between [two |]shifts
= {H} hours off between shifts is the [law|rule|minimum|least we owe people]
= less than {H} hours between [two |]shifts is [illegal|too short|out|not on|not enough]
! leave a [clear |clean |full |proper |]{H} hours between [one shift and the next|shifts|two shifts]
! respect [the |]{H} hours' rest between shifts
! put [at least |a good |a clear ]{H} hours between [two |]shifts
! keep shifts [at least |]{H} hours apart
! never go below {H} hours between shifts
! allow no turnaround [under|of less than] {H} hours
! don't plan [turnarounds|changeovers|breaks between shifts] of [less than|under] {H} hours
could we have [at least |]{H} hours between shifts
{H} [clear|full|uninterrupted|solid] hours [off |]between [two |]shifts
rest between shifts: {H} [h|hours|hrs] [min|minimum|at least|]
minimum [turnaround|rest|daily rest|rest period]: {H} [h|hours|hrs]
no turnarounds [under|of less than|shorter than] {H} [hours|h|hrs]
no quick returns [under|of less than] {H} hours
shift to shift at least {H} hours
""",
        """
= {H} heures pleines séparent deux [postes|services]
= moins de {H} heures entre deux [postes|services], c'est [interdit|trop court|exclu]
= entre la fin d'un poste et le début du suivant il y a au moins {H} heures
! ne [descends|descendez] jamais sous {H} heures entre deux [postes|services]
repos quotidien : {H} heures [minimum|au moins]
""",
        ROSTERING,
        1.8,
    ),
    shape(
        {"kind": "rest", "resources": EVERYBODY, "hours": "$H"},
        {"H": HOURS},
        """
= everyone [gets|has|is entitled to|is owed|must have] {H} [clear|full|proper|solid|uninterrupted|straight] hours [off |]between [two |]shifts
= everyone must get a proper {H} hours off [between shifts|before coming back in|before the next shift]
= nobody is [back|on again|called in|on duty again] [within|sooner than|before] {H} hours [of|after] [finishing|clocking off|their last shift|going off duty]
= nobody starts [again|a new shift|the next shift] [until|before] {H} hours after [the last one|finishing|clocking off]
= nobody has a turnaround of [less than|under] {H} hours
= nobody comes back on with less than {H} hours' rest
= all {rs} have [at least |]{H} hours to themselves between shifts
= after a shift everyone is off for [at least |]{H} hours
= once off duty, everyone has {H} hours before the next shift
! send everyone home for [at least |]{H} hours between shifts
! let everybody have [at least |a full |a good ]{H} hours off between shifts
! call nobody back within {H} hours of [their last shift|going off duty|finishing]
! don't bring anyone back within {H} hours
could everyone get {H} hours off between shifts
everyone {H} hours off between shifts
nobody back within {H} hours
""",
        """
= personne ne reprend sans {H} heures de repos
= chacun a {H} heures de repos complet entre deux [postes|services]
= personne ne revient avec moins de {H} heures de repos
! ne [rappelle|rappelez] personne avec moins de {H} heures de repos
tout le monde : {H} heures de coupure entre deux postes
""",
        ROSTERING,
        1.2,
    ),
    shape(
        {"kind": "rest", "resources": "$R", "hours": "$H"},
        {"R": WHO, "H": HOURS},
        """
= {R} (needs/need|gets/get|must get|should get) a [proper|clear|full|good|solid] {H} hours off between shifts
= {R} (isn't/aren't) back [on|in|at work] within {H} hours of [finishing|clocking off|the last shift]
= {R} can't start again [until|before|sooner than] {H} hours after [finishing|the last shift|clocking off]
= {R} can't come back with less than {H} hours' rest
= {R} (lives/live) far out and (needs/need) {H} hours between shifts
= {H} hours between shifts is the least {R} can [do with|manage on|have]
= the gap between two shifts of {R} is at least {H} hours
= between two shifts {R} (has/have|needs/need|gets/get) [at least |]{H} hours
= after a shift {R} (is/are) off for at least {H} hours
= {R} (has/have) a right to {H} hours off between shifts
! let {R} rest [at least |]{H} hours between shifts
! never bring {R} back within {H} hours of the last shift
! don't give {R} turnarounds of less than {H} hours
! keep the shifts of {R} at least {H} hours apart
could {R} get {H} hours off between shifts
{R}: {H} clear hours between shifts
{R} [never back|not back] within {H} hours
for {R} [at least |]{H} hours off between [two |]shifts
""",
        """
= {R} ne (reprend/reprennent) pas sans {H} heures de repos
= entre deux postes, {R} (a/ont) {H} heures de repos complet
! ne [rappelle|rappelez] pas {R} sans {H} heures de repos
{R} : {H} heures de coupure entre deux postes
""",
        ROSTERING,
        1.2,
    ),
)
TEAM = (
    shape(
        {"kind": "team", "resources": "$R", "mode": "same"},
        {"R": PAIR},
        """
= {R} (are/are) [inseparable|joined at the hip|a package deal|a fixed pair|one crew|buddies] on the roster
= {R} (are/are) [always |]on at the same time
= {R} (come/come) as a pair
= {R} (have/have) one car between them, so they need the same shifts
= {R} (are/are) to be rostered [as one|identically|as a couple|as a unit]
= {R} only (work/work) when the other does
= {R} (have/have) the same days and the same shifts
= where one of {R} goes, the other goes too
= if one of {R} is on, so is the other
= the roster of {R} is [identical|one and the same]
= {R} (work/work) in tandem
= for training, {R} (work/work) the same shifts
! pair {R}
! buddy up {R}
! buddy {R} for all their shifts
! [keep|leave] {R} on the same [shifts|pattern|rota] as each other
! never split {R}
! don't split up {R}
! don't roster one of {R} without the other
! give {R} identical [shifts|rosters|rotas]
! match the shifts of {R}
! mirror the rosters of {R}
could we have {R} on the same shifts
can {R} be on together every time
{R} as [buddies|a fixed pair|one crew|a unit|partners]
{R} in tandem
{R}: identical shifts
{R} paired up [for all shifts|]
one roster for {R}
never one of {R} without the other
""",
        """
= {R} sont inséparables sur le planning
= quand l'un de {R} travaille, l'autre aussi
= {R} n'ont qu'une voiture, il leur faut les mêmes postes
! ne [sépare|séparez] jamais {R}
! [calque|calquez] les postes de {R} les uns sur les autres
planning identique pour {R}
{R} : toujours de service en même temps
""",
        ROSTERING,
        1.4,
    ),
    shape(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "same"},
        {"X": ONE, "Y": ONE},
        """
= {X} shadows {Y}, so same shifts
= {X} is learning from {Y} and works the same shifts
= {X} is mentored by {Y} and works when {Y} works
= {X} works every shift that {Y} works, and the other way round
= {X} goes wherever {Y} goes on the roster
= {X} is [always|only] on when {Y} is on, and vice versa
= {X} has the same shifts as {Y}
= {X} gives {Y} a lift, so they share their shifts
= {X} must be on with {Y} every time
= {X} and {Y} have to be on the same shifts, one is training the other
! [team|pair|match|partner|buddy] {X} up with {Y}
! [team|pair|partner] {X} with {Y}
! put {X} on the same shifts as {Y}
! give {X} the same [shifts|roster|rota] as {Y}
! tie the shifts of {X} to those of {Y}
! have {X} shadow {Y} on every shift
! let {X} mentor {Y}, same shifts for both
could {X} work the same shifts as {Y}
{X} always with {Y}
{X} shadowing {Y} on all shifts
{X} on the same shifts as {Y}
""",
        """
= {X} est en doublon avec {Y}, donc mêmes postes
= {X} a les mêmes postes que {Y}
= {X} est le tuteur de {Y} et travaille aux mêmes postes
! [mets|mettez] {X} en binôme avec {Y}
! [donne|donnez] à {X} les mêmes postes que {Y}
{X} toujours avec {Y}
{X} sur les mêmes postes que {Y}
""",
        ROSTERING,
        1.2,
    ),
    shape(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": PAIR},
        """
= {R} (have/have) [fallen out|had a row|split up|filed complaints about each other], so never on the same shift
= {R} (are/are) [never|not] to be on at the same time
= {R} (are/are) not to meet on [duty|shift|a shift]
= only one of {R} [may be|is|can be] on [at a time|any one shift|a shift]
= never more than one of {R} is on a shift
= {R} (need/need) to be on opposite shifts
= {R} cover for each other, so they can't be on the same shift
= {R} share the children, so only one of them is on at a time
= {R} (fight/fight) like cat and dog and must be on separate shifts
= if one of {R} is on a shift, the other isn't
= a shift has either of {R}, never the two of them
! put {R} on [opposite|different|separate] shifts
! never have {R} on [at the same time|the same shift|one shift]
! avoid putting {R} on the same shift
! don't let {R} overlap on a shift
! don't pair {R}
! split {R} up over different shifts
could we keep {R} off the same shifts
could we have {R} on separate shifts
one of {R} per shift, never both
{R} on opposite shifts
{R}: not on the same shift [please|ever|]
{R} separate shifts, always
not more than one of {R} per shift
""",
        """
= {R} sont fâchés, jamais sur le même poste
= un seul de {R} est de service à la fois
= si l'un de {R} est sur un poste, l'autre n'y est pas
! ne [fais|faites] pas se croiser {R}
! ne [mets|mettez] pas {R} en même temps
un seul de {R} par poste
{R} chacun sur son poste, jamais le même
""",
        ROSTERING,
        1.2,
    ),
    shape(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "different"},
        {"X": SOME, "Y": SOME},
        """
= {X} can't be on with {Y}
= {X} must never be on the same shift as {Y}
= {X} won't work [with|alongside|next to] {Y}
= {X} (doesn't/don't) share a shift with {Y}
= {X} must never overlap with {Y} on a shift
= when {Y} (is/are) on, {X} (isn't/aren't)
= a shift with {X} is a shift without {Y}
= there is to be no shift with both {X} and {Y}
! never pair {X} with {Y}
! don't put {X} on with {Y}
! don't roster {X} alongside {Y}
! keep {X} [away from|well away from|off any shift with|apart from] {Y}
! keep {X} off the shifts of {Y}
! separate {X} from {Y}
! avoid having {X} and {Y} on the same shift
{X} never alongside {Y}
{X} not on the same shift as {Y}
{X} nowhere near {Y} on the roster
no shift with {X} and {Y} together
""",
        """
= {X} ne (travaille/travaillent) jamais aux côtés de {Y}
= {X} ne (partage/partagent) pas de poste avec {Y}
! [tiens|tenez] {X} à l'écart de {Y}
! ne [mets|mettez] pas {X} sur les postes de {Y}
{X} jamais sur le même poste que {Y}
""",
        ROSTERING,
        1.0,
    ),
)

TOGETHER = (
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": MORE_TASKS},
        """
= {A} (stay/stay) on one {r} from [start to finish|beginning to end]
= {A} (are/are) [one set-up|a single set-up|the same set-up], so one {r} for the lot
= {A} (run/run) off the same {r}
= {A} (are/are) to be [handled|carried out|processed|tackled|worked] on [one|a single|the same] {r}
= {A} (must/must) not change {r} between them
= moving between {rs} for {A} is out
= the {r} that gets one of {A} gets [the rest|them all]
= whichever {r} starts on {A} finishes them
= {A} (use/use) the same tooling, so they share a {r}
! run {A} on [one|the same|a single] {r}
! leave {A} on [one|the same] {r}
! assign {A} to one and the same {r}
! batch {A} on one {r}
! book one {r} for {A}
! don't spread {A} over several {rs}
! don't move {A} from one {r} to another
could we have {A} on the same {r}
can {A} be done on one {r}
{A}: [one {r} for all|all on one {r}|a single {r}|no change of {r}]
{A} on whichever {r}, but the same one
one and the same {r} for {A}
""",
        """
= {A} restent sur le même {r} du début à la fin
= {A} ne changent pas de {r}
! n'[éparpille|éparpillez] pas {A} sur plusieurs {rs}
{A} : un seul {r} pour le tout
""",
        SCHEDULING,
        1.5,
    ),
    shape(
        {"kind": "together", "activities": ["$A", "$B"]},
        {"A": TASK, "B": TASK},
        """
= {B} (stays/stay) on the {r} that did {A}
= {B} (is/are) done where {A} was done
= {B} (follows/follow) {A} onto the same {r}
= the {r} with {A} also gets {B}
= {A} can't be on one {r} and {B} on another
= if a {r} gets {A}, it gets {B} as well
! do {B} on the same {r} as {A}
! run {B} wherever {A} runs
! leave {B} with {A} on one {r}
! don't split {A} from {B}
could {B} be on the same {r} as {A}
{B} wherever {A} is done
{B} on the {r} of {A}
same {r} for {A} as for {B}
""",
        """
= {B} (se fait/se font) là où se fait {A}
= si un {r} prend {A}, il prend aussi {B}
! [fais|faites] {B} sur le même {r} que {A}
{B} là où {A} est fait
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": MORE_TASKS},
        """
= one and the same person [does|covers|works] {A}
= {A} (go/go) to the same person
= {A} (are/are) [covered|done|worked] by one and the same person
= whoever [does|works|has] one of {A} [does|works|has] them all
! give {A} to one and the same person
! let the same person do {A}
! don't change people between {A}
{A}: the same person for all
same person for {A}
one person for {A}
""",
        """
= la même personne assure {A}
! [donne|donnez] {A} à une seule et même personne
{A} : la même personne
""",
        ROSTERING,
        0.9,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": MORE_TASKS},
        """
= {A} (are/are) to be spread over different {rs}
= {A} (can't/can't) use the same {r}
= {A} each (get/get) a {r} of their own
= no two of {A} go on the same {r}
= {A} would [contaminate|damage|disturb] each other, so different {rs}
= having {A} on one {r} is [out|asking for trouble|not on]
= a {r} takes one of {A}, never more
! spread {A} over different {rs}
! give each of {A} its own {r}
! assign {A} to different {rs}
! never run {A} on the same {r}
! don't let {A} share a {r}
could we have {A} on different {rs}
{A}: a {r} each
{A}: different {rs}
{A} on any {rs} you like, but not the same one
""",
        """
= {A} ne partagent pas de {r}
= chacun de {A} a son propre {r}
! [répartis|répartissez] {A} sur des {rs} différents
{A} : un {r} chacun
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": TWO_TASKS},
        """
= {A} (go/go) to different people
= the same person must not [work|do|have|cover] {A}
= nobody [works|does|has|covers] both of {A}
= whoever does one of {A} doesn't do the other
! give {A} to different people
! don't give {A} to the same person
{A}: different people
{A} not by the same person
""",
        """
= personne ne fait à la fois {A}
! [donne|donnez] {A} à des personnes différentes
{A} : pas la même personne
""",
        ROSTERING,
        0.8,
    ),
)

PRECEDENCE = (
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": TASK, "B": TASK},
        """
= {B} [hangs|hinges|is conditional] on {A} being [done|finished|complete]
= {A} (clears/clear) the way for {B}
= {A} (is/are) a [prerequisite|precondition] for {B}
= {B} (stays/stay) on hold [until|till] {A} (is/are) [through|signed off|finished|released]
= {B} [can|may] only go ahead once {A} (is/are) [complete|signed off|closed|off the list]
= nobody [touches|starts on|lays a hand on] {B} [until|before] {A} (is/are) [finished|done|signed off|complete]
= you can't get at {B} until {A} (is/are) done
= as long as {A} (isn't/aren't) finished, {B} can't [start|begin]
= once {A} (is/are) [signed off|finished|complete], {B} can start, not sooner
= without {A} there is no {B}
= {A} (has/have) to be behind us before we [start|touch|begin] {B}
= the sequence is {A}, then {B}
= {B} (comes/come) downstream of {A}
= {B} (has/have) to follow {A}, not the other way round
! hold off [with |on ]{B} [until|till] {A} (is/are) [finished|done|complete]
! sequence {A} ahead of {B}
! schedule {B} [behind|after] {A}
! put {B} behind {A}
! release {B} only [once|after] {A} (is/are) [finished|signed off|complete]
! make {B} wait for {A}
! make {B} dependent on {A}
! link {B} to the end of {A}
! complete {A} before starting {B}
could we have {A} finished before {B} starts
can {A} be done ahead of {B}
{A} must be finished: only then {B}
{B} on hold until {A} (is/are) finished
{B} downstream of {A}
sequence: {A}, {B}
{A}, {B}, in that order
""",
        """
= {A} (conditionne/conditionnent) {B}
= tant que {A} (n'est/ne sont) pas fini, on ne touche pas à {B}
= {B} (dépend/dépendent) de la fin de {A}
= sans {A}, pas de {B}
! [garde|gardez] {B} en attente tant que {A} (n'est/ne sont) pas terminé
! [cale|calez] {B} derrière {A}
{B} en attente de {A}
{A}, {B}, dans cet ordre
""",
        SCHEDULING,
        1.5,
    ),
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": TASK, "B": TASK, "M": w.minutes(10, 480)},
        """
= {A} (has/have) to [dry|cure|harden|cool off|set|stand|settle|air] for [at least |]{M} [before|ahead of] {B}
= {A} (needs/need) {M} [of drying|to harden|curing time|cooling time|to go cold|in the air] before anyone starts {B}
= {B} (has/have) to wait [at least |]{M} once {A} (is/are) [done|finished]
= {B} (starts/start) [no sooner than|no earlier than] {M} after {A} (ends/end)
= the [glue|paint|varnish|resin|concrete|ink|coating] of {A} takes {M} to dry, then {B} can start
= the [drying|curing|cooling|waiting] time between {A} and {B} is at least {M}
= from the end of {A} to the start of {B} [we need|there must be|it takes] [at least |]{M}
= once {A} (is/are) [over|finished|done], {M} must [go by|pass] before {B} (starts/start)
= {M} after {A} (is/are) [over|finished|done] {B} may start, not sooner
= a gap of [at least |]{M} lies between {A} and {B}
= after {A} everything [cools|dries|rests] for {M} before {B}
! let {A} [dry|cure|cool down|harden|set|stand] for [at least |]{M} before {B}
! give {A} {M} to [dry|cure|cool down|harden|set] before {B}
! allow [at least |]{M} [drying|curing|cooling|hardening] time between {A} and {B}
! insert [a gap of |a pause of |]{M} between {A} and {B}
! hold {B} [back |]for {M} after {A}
! don't start {B} until {M} after {A}
could we leave {M} between {A} and {B}
{A}, {M} to [dry|cool|cure], {B}
[drying|curing|cooling] time {A} to {B}: {M}
{M} of [drying|curing|cooling] between {A} and {B}
{B} at least {M} behind {A}
{B} once {A} (has/have) [cooled|dried|cured|set] for {M}
""",
        """
= {A} (doit/doivent) [sécher|refroidir|durcir|prendre] [au moins |]{M} avant {B}
= le temps de [séchage|refroidissement] entre {A} et {B} est de {M}
= {B} ne (commence/commencent) pas moins de {M} après la fin de {A}
! [laisse|laissez] [sécher|refroidir|durcir] {A} {M} avant {B}
! [prévois|prévoyez] {M} de [séchage|refroidissement] entre {A} et {B}
{A}, {M} de [séchage|refroidissement], puis {B}
""",
        SCHEDULING,
        1.3,
    ),
)

POSITION = (
    shape(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": JOB},
        """
= {A} (kicks/kick) off the day
= {A} (goes/go) to the [front|head|start] of the [running order|line-up]
= {A} (leads/lead) the running order on whatever {r}
= nothing comes before {A} on its {r}
= nothing is done ahead of {A} on that {r}
= the day [begins|starts|opens] with {A}
= the {r} that gets {A} starts its day with it
= {A} (is/are) the opener
= {A} (is/are) [what we start with|the first thing on the {r}|the first of the day]
= every {r} with {A} does it first
! get the day going with {A}
! schedule {A} as the [first job|first {a}|opener]
! slot {A} in [first|at the front|at the head of the line-up|ahead of all the rest]
! move {A} to the [front|head|start] of the [running order|line-up|day]
! lead off with {A}
! don't do anything before {A}
! don't let anything go before {A}
could we start [the day |]with {A}
can {A} be the first {a} of the day
{A} [to open|as the opener|at the head of the line-up|before all the rest]
first in the running order: {A}
day starts with {A}
""",
        """
= la journée [commence|débute|démarre] par {A}
= rien ne passe avant {A} sur son {r}
= {A} (passe/passent) en tête de file
! ne [fais|faites] rien avant {A}
! [place|placez] {A} en tête de file
{A} en ouverture
""",
        SCHEDULING,
        1.2,
    ),
    shape(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": JOB},
        """
= {A} (rounds/round) off the day
= {A} (goes/go) to the [end|tail|very end] of the [running order|line-up]
= {A} (closes/close) the day on whatever {r} it lands
= nothing comes after {A} on its {r}
= the day [ends|finishes|closes] with {A}
= the {r} that gets {A} ends its day with it
= {A} (is/are) [what we finish with|the last thing on the {r}|the closer]
= every {r} with {A} does it last
= nothing runs on the {r} after {A}
! round off the day with {A}
! schedule {A} as the [last job|last {a}|closing job]
! slot {A} in [last|at the end of the line-up|behind all the rest]
! move {A} to the [end|very end] of the [running order|line-up|day]
! don't do anything after {A} [on that {r}|]
! keep {A} till last
could we end the day with {A}
can {A} be the last {a} of the day
{A} [to close|as the closer|at the tail of the line-up|behind all the rest]
last in the running order: {A}
day ends with {A}
""",
        """
= la journée [finit|se termine] par {A}
= rien ne passe après {A} sur son {r}
= {A} (passe/passent) en queue de file
! ne [fais|faites] rien après {A}
! [place|placez] {A} en queue de file
{A} en clôture
""",
        SCHEDULING,
        1.2,
    ),
)

OBJECTIVE = (
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

LIMIT = (
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most", "per": "$Q.per"},
        {"R": WHO, "Q": _contract},
        """
= {R} (is/are) contracted for {Q} at most
= {R} (tops/top) out at {Q}
= {R} (isn't/aren't) to [exceed|go beyond|go past|work beyond] {Q}
= {Q} is as much as {R} [can do|may do|will do|can take on]
= {Q} is the [cap|ceiling|most we may ask] for {R}
= we [can't|mustn't|may not] ask {R} for more than {Q}
= {R} (does/do) {Q} [and not a minute more|and no more|at the outside]
= the [contract|visa|agreement|doctor] [allows|gives] {R} {Q} at most
= more than {Q} is too much for {R}
! cap {R} at {Q}
! plan {R} for {Q} at most
! stop {R} once they reach {Q}
! don't push {R} [past|beyond|over] {Q}
! don't load {R} with more than {Q}
! never roster {R} for more than {Q}
could {R} be kept to {Q}
{R} capped at {Q}
{R}: {Q}, [not more|no more|ceiling|that's the cap]
cap for {R}: {Q}
{R} no more than {Q}
""",
        """
= {R} (plafonne/plafonnent) à {Q}
= on ne peut pas demander plus de {Q} à {R}
= au-delà de {Q}, c'est trop pour {R}
! ne [donne|donnez] pas plus de {Q} à {R}
plafond pour {R} : {Q}
""",
        ROSTERING,
        1.3,
    ),
    shape(
        {
            "kind": "limit",
            "resources": EVERYBODY,
            "quantity": "$Q.name",
            "at_most": "$Q.most",
            "per": "$Q.per",
        },
        {"Q": _contract},
        """
= nobody is [down|rostered|planned|booked] for more than {Q}
= no {r} [does|has|works|gets] more than {Q}
= everyone has a cap of {Q}
= everyone stays [below|within|under] {Q}
= for every {r} {Q} is the [cap|ceiling|limit|most]
! cap everyone at {Q}
! roster nobody for more than {Q}
! keep every {r} within {Q}
could we keep everyone to {Q}
everyone: {Q} [max|at most|tops]
nobody beyond {Q}
""",
        """
= personne n'est planifié plus de {Q}
= chacun plafonne à {Q}
! ne [donne|donnez] à personne plus de {Q}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_least": "$Q.most", "per": "$Q.per"},
        {"R": WHO, "Q": _contract},
        """
= {R} (is/are) [guaranteed|promised|owed] [at least |]{Q}
= {R} must get [at least|no less than] {Q}
= {R} (needs/need) [at least |]{Q} to make ends meet
= {R} (is/are) short of work and should get at least {Q}
= {R} never (gets/get|works/work) less than {Q}
= less than {Q} is not enough for {R}
= {Q} is the least {R} [should|must] get
= the contract guarantees {R} {Q}
! guarantee {R} [at least |]{Q}
! find {R} at least {Q}
! make sure {R} (gets/get) at least {Q}
! don't give {R} less than {Q}
! fill {R} up to {Q} or more
could {R} get at least {Q}
{R}: {Q} or more
{R} no less than {Q}
not under {Q} for {R}
guaranteed for {R}: {Q}
""",
        """
= {R} (a/ont) droit à {Q} au moins
= moins de {Q}, ce n'est pas assez pour {R}
! [garantis|garantissez] [au moins |]{Q} à {R}
{R} : {Q} ou plus
pas moins de {Q} pour {R}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_most": "$N", "activities": "$A"},
        {"R": WHO, "N": w.number(1, 5), "A": COUNTED},
        """
= {R} (is/are) down for {N} {A} at most
= {N} {A} is [plenty|the most|all we ask|the ceiling] for {R}
= no more than {N} {A} fall to {R}
= of the {A} {R} (takes/take) {N} at most
! cap {R} at no more than {N} {A}
! plan no more than {N} {A} for {R}
! don't land {R} with more than {N} {A}
could {R} have no more than {N} {A}
{R}: not over {N} {A}
{A} for {R}: {N} at most
{N} {A} tops for {R}
""",
        """
= pas plus de {N} {A} ne tombent sur {R}
= {N} {A}, c'est bien assez pour {R}
! ne [colle|collez] pas plus de {N} {A} à {R}
{A} pour {R} : {N} au plus
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {
            "kind": "limit",
            "resources": EVERYBODY,
            "quantity": "shifts",
            "at_most": "$N",
            "activities": "$A",
            "per": "week",
        },
        {"N": w.number(1, 4), "A": COUNTED},
        """
= nobody does more than {N} {A} [a week|per week|in a week|in any one week]
= {N} {A} [a week|per week] is the limit for everyone
= everyone does {N} {A} a week at most
! give nobody more than {N} {A} [a week|per week|in the same week]
! keep everyone to {N} {A} [a week|per week]
{N} {A} per week at most for everyone
nobody over {N} {A} a week
""",
        """
= personne ne fait plus de {N} {A} par semaine
! ne [donne|donnez] à personne plus de {N} {A} par semaine
{N} {A} par semaine au plus pour tout le monde
""",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "hours", "at_most": "$N", "per": "day"},
        {"R": WHO, "N": w.number(4, 16)},
        """
= {R} (runs/run|is/are in use|is/are busy|operates/operate) [at most|no more than] {N} hours [a day|per day|daily]
= {R} can't [run|be used|be worked] [for |]more than {N} hours [a day|per day]
= {N} hours a day is [the limit|the most|as much as we may run] for {R}
= the permit allows {N} hours a day on {R}
! run {R} [for |]{N} hours a day at most
! don't run {R} [for |]more than {N} hours [a day|per day]
! don't book {R} for more than {N} hours [a day|per day]
! limit the use of {R} to {N} hours [a day|per day]
{R}: {N} h a day [max|at most]
{R} in use {N} hours a day at most
""",
        """
= {R} ne (tourne/tournent) pas plus de {N} heures par jour
! ne [fais|faites] pas tourner {R} plus de {N} heures par jour
{R} : {N} heures par jour au plus
""",
        SCHEDULING,
        0.8,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "overtime", "at_most": "$N"},
        {"R": WHO, "N": w.minutes(15, 180)},
        """
= {R} (stays/stay) on [at most|no more than] {N} [of overtime|overtime]
= {R} (is/are) good for {N} of overtime, not more
= {N} of overtime is [all|the most] [we can ask of|we get from] {R}
= overtime for {R} [never exceeds|is limited to] {N}
! cap the overtime of {R} at {N}
! don't keep {R} on for more than {N} of overtime
{R}: {N} of overtime tops
overtime {R}: {N} at most
""",
        """
= {R} ne (fait/font) pas plus de {N} de rab
! ne [fais|faites] pas faire plus de {N} d'heures sup à {R}
heures sup de {R} : {N} au plus
""",
        (*SCHEDULING, *ROSTERING),
        0.7,
    ),
)

AWAY = (
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": WHO, "D": w.whole_day},
        """
= {R} (has/have) [a training day|a day's leave|a course|a wedding|a funeral|a hospital appointment|jury service|an exam|a day in lieu] {D}
= {R} (is/are) [on a course|at the dentist's|on annual leave|signed off|on compassionate leave|at a funeral|in court|on a refresher|on union business] {D}
= {R} (has/have) [put in for|booked|asked for and got] {D} off
= {R} (won't/won't) be [in|at work|on site|around|with us] {D}
= {R} (is/are) [lent to|borrowed by|with] another [ward|department|site] {D}
= {D} {R} (is/are) [away|on leave|not in|at training]
= there's no [counting on|using|calling on] {R} {D}
! count {R} out {D}
! grant {R} leave {D}
! put {R} down as [absent|on leave|away] {D}
! mark {R} as [absent|off sick|on leave] {D}
! don't roster {R} {D}
! keep {R} off the roster {D}
could {R} have the day off {D}
{R} [sick|on leave|on a course|off sick|training] {D}
{R}: [leave|course|sick|training] {D}
{D} {R} [on leave|off sick|away]
leave for {R} {D}
""",
        """
= {R} (a/ont) [une formation|un jour de congé|un mariage|un examen] {D}
= {R} (est/sont) en [formation|congé|arrêt] {D}
! [note|notez] {R} absent {D}
! ne [planifie|planifiez] pas {R} {D}
{R} en [congé|formation|arrêt] {D}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": WHO, "D": w.whole_day},
        """
= {R} (goes/go|is/are) in for [service|an overhaul|calibration|inspection|a new spindle|relining] {D}
= {R} (is/are) [stripped down|being relined|being recalibrated|locked out|tagged out|taped off|shut for cleaning|idle for lack of staff] {D}
= {R} (is/are) down for [service|maintenance|calibration|repairs|cleaning|the annual check] {D}
= the [fitters|electricians|inspectors|cleaners|builders] [are on|take over|have got] {R} {D}
= nothing runs on {R} {D}
= {R} (stands/stand) [still|idle] {D}
= {D} {R} (is/are) down for maintenance
! take {R} out of service {D}
! shut {R} down {D}
! book nothing [on|onto|into] {R} {D}
! block {R} for [maintenance|service|cleaning] {D}
{R} down for [service|maintenance|calibration] {D}
{R} [shutdown|locked out|tagged out|maintenance] {D}
{D} [maintenance|service|shutdown] on {R}
nothing on {R} {D}
""",
        """
= {R} (passe/passent) en [révision|étalonnage|maintenance] {D}
= rien ne tourne sur {R} {D}
! [arrête|arrêtez] {R} {D}
{R} en [maintenance|révision|étalonnage] {D}
{D}, rien sur {R}
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": WHO, "P": w.period()},
        """
= {R} (has/have) [an appointment|school|physio|a meeting|a class|a course|a hearing test] {P}
= {R} (is/are) [at the dentist's|in a meeting|in class|at physio|needed elsewhere|on standby elsewhere] {P}
= {P} {R} (is/are) [busy elsewhere|not free|tied up|taken]
= {R} (can't/can't) [come in|work|be called on|make it] {P}
= {R} (is/are) spoken for {P}
! keep {R} free {P}
! give {R} time off {P}
could {R} be off {P}
{R} [busy|tied up|not free|engaged] {P}
{P} without {R}
""",
        """
= {R} (a/ont) [un rendez-vous|une réunion|un cours] {P}
= {R} (est/sont) pris {P}
! [libère|libérez] {R} {P}
{R} pris {P}
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": WHO, "P": w.period()},
        """
= {R} (is/are) [being cleaned|being changed over|taken up by a trial|lent to the neighbours|warming up|flushed through] {P}
= the power [is off|goes off] on {R} {P}
= {P} {R} (is/are) [booked by someone else|taken|in use for a demo]
= {R} (is/are) spoken for {P}
! leave {R} empty {P}
! keep {R} clear of work {P}
! book {R} out {P}
{R} [cleaning|changeover|demo|trial run|power cut] {P}
{P} nothing on {R}
""",
        """
= {R} (est/sont) [en nettoyage|sans courant|pris par un essai] {P}
! [laisse|laissez] {R} vide {P}
{R} [nettoyage|coupure de courant|essai] {P}
""",
        SCHEDULING,
        0.8,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": WHO, "D": w.days},
        """
= {R} (is/are) [on leave|on holiday|off sick|signed off|away on a course|on a secondment|on paternity leave] {D}
= {R} (has/have) [leave|a holiday booked|annual leave|a course] {D}
= {D} {R} (is/are) [away|on holiday|on leave|not here]
= we have to do without {R} {D}
! plan without {R} {D}
! leave {R} off the roster {D}
{R} [on leave|holiday|off sick|away|course] {D}
{D}: no {R}
""",
        """
= {R} (a/ont) posé des congés {D}
= {R} (est/sont) en arrêt {D}
! [fais|faites] sans {R} {D}
{R} en [congé|vacances|arrêt] {D}
""",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "working_hours", "resources": "$R", "start": "$S", "end": "$T"},
        {"R": WHO, "S": w.clock(300, 600), "T": w.clock(840, 1260)},
        """
= {R} (clocks/clock) on at {S} and off at {T}
= {R} (comes/come) in at {S} and (goes/go) home at {T}
= {R} (works/work) [from |]{S} till {T}
= the hours of {R} are {S} to {T}
= {R} (is/are) with us from {S} to {T} [only|]
! let {R} work {S} to {T}
! plan {R} between {S} and {T} only
{R}: {S} to {T}
hours of {R}: {S} to {T}
""",
        """
= {R} (pointe/pointent) à {S} et (repart/repartent) à {T}
= {R} (est/sont) là de {S} à {T}
! ne [planifie|planifiez] {R} qu'entre {S} et {T}
horaires de {R} : {S} à {T}
""",
        (*SCHEDULING, *ROSTERING),
        0.7,
    ),
)

TIMES = (
    shape(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": TASKS, "T": w.moment(480, 1200)},
        """
= {A} (has/have) to be [off the {r}|out of the door|signed off|boxed up|ready for collection|ready to ship|released] [by|before] {T}
= {A} must be [signed off|off our hands|boxed up|ready to go|cleared|wrapped up] [by|before|no later than] {T}
= {A} can't [drag on|still be going|be left unfinished] after {T}
= the [customer|fitter|courier|inspector|boat|crane] needs {A} [finished|done|complete] by {T}
= we promised {A} [finished|ready|complete] [by|for] {T}
= nothing of {A} is left [to do|unfinished] after {T}
= the end of {A} is {T} at the latest
= by {T} {A} must be [history|done|over and done with|complete|finished]
= after {T} {A} must be [over|finished|done]
! have {A} [off the {r}|signed off|wrapped up|boxed up|over and done with] by {T}
! wrap up {A} [by|before] {T}
! bring {A} to an end [by|before] {T}
! see {A} [through|finished|completed] by {T}
! don't let {A} run [past|beyond] {T}
could we have {A} [finished|ready|wrapped up] by {T}
can {A} be [finished|ready|complete] by {T}
{A} [wrapped up|signed off|off the {r}|out of the door|ready to ship] by {T}
completion of {A} [by|no later than] {T}
""",
        """
= {A} (doit/doivent) être [bouclé|prêt à partir|validé|sorti du {r}] avant {T}
= le client attend {A} terminé pour {T}
= la fin de {A}, c'est {T} au plus tard
! [boucle|bouclez] {A} avant {T}
{A} [bouclé|prêt à partir|validé] avant {T}
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": TASKS, "T": w.moment(420, 1080, 0.1)},
        """
= the [parts|drawings|plates|moulds] for {A} come at {T} and it can't start before that
= {A} (is/are) waiting for [parts|drawings|material|approval] and can't [start|begin] before {T}
= {A} can't be [touched|started|begun|opened up] before {T}
= {A} (isn't/aren't) released before {T}
= we can't [get our hands on|start on|begin] {A} before {T}
= no earlier than {T} can {A} [start|begin]
= from {T} on we can start {A}, not before
! hold {A} back until {T}
! don't open up {A} before {T}
! start on {A} no sooner than {T}
! leave {A} alone until {T}
could {A} start no earlier than {T}
no start on {A} before {T}
""",
        """
= {A} (attend/attendent) des pièces et ne (peut/peuvent) pas commencer avant {T}
= on ne touche pas à {A} avant {T}
! [laisse|laissez] {A} de côté jusqu'à {T}
pas de début de {A} avant {T}
""",
        SCHEDULING,
        0.8,
    ),
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": JOB, "P": w.period()},
        """
= {A} (has/have) to [stop|pause|rest|stand still] {P}
= {A} (is/are) [banned|suspended|ruled out|prohibited|stopped] {P}
= there are quiet hours {P}, so no {A}
= the [fire officer|safety officer|foreman|harbour master] [bans|forbids|won't allow] {A} {P}
= nobody [does|works on|touches] {A} {P}
= {P} there is no {A}
= {P} {A} (is/are) [out|off|banned|suspended]
! suspend {A} {P}
! stop {A} {P}
! ban {A} {P}
! keep {A} out of the schedule {P}
! don't let {A} run {P}
could we have no {A} {P}
{P} no {A}
{P}: {A} banned
{A} [suspended|banned|out|stopped] {P}
""",
        """
= {A} (est/sont) [suspendu|proscrit|interdit] {P}
= le pompier interdit {A} {P}
! [suspends|suspendez] {A} {P}
{P}, pas de {A}
{A} proscrit {P}
""",
        SCHEDULING,
        0.9,
    ),
    shape(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": TASKS, "M": w.minutes(10, 480)},
        """
= {A} (ties/tie) up the {r} for {M}
= {A} (occupies/occupy|blocks/block) a {r} for {M}
= {A} (is/are) [rated|timed|estimated|quoted|booked] at {M}
= {A} will keep us busy for {M}
= {A} (runs/run) for {M}
= the [estimate|standard time|run time|cycle time|job time] for {A} is {M}
= {M} is [realistic|what it takes|the standard time|about right] for {A}
= we're done with {A} in {M}
! book {M} for {A}
! enter {M} for {A}
! correct {A} to {M}
! schedule {M} for {A}
! reckon on {A} taking {M}
could we allow {M} for {A}
{A} runs {M}
{A}, run time {M}
[run time|estimate|standard time|job time] {A}: {M}
""",
        """
= {A} (bloque/bloquent|occupe/occupent) le {r} pendant {M}
= {A} (tourne/tournent) pendant {M}
= le temps de {A} est estimé à {M}
! [corrige|corrigez] {A} à {M}
temps standard de {A} : {M}
""",
        SCHEDULING,
        0.9,
    ),
)

WHO_DOES_WHAT = (
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": TASKS, "R": SOME},
        """
= {A} (needs/need) {R}
= {A} (fits/fit) only [on|in] {R}
= {A} (runs/run|is/are run) on {R}
= only {R} (is/are) [big enough|set up|strong enough|certified|clean enough] for {A}
= the [tooling|jig|fixture|mould] for {A} is on {R}
= {A} (has/have) been promised to {R}
= {A} (belongs/belong) [on|in|to] {R}
= there is nowhere but {R} for {A}
! book {A} [on|onto|into] {R}
! run {A} on {R}
! park {A} [on|in] {R}
! route {A} to {R}
! slot {A} [onto|into] {R}
! load {A} [on|onto] {R}
! don't put {A} anywhere but [on|in] {R}
could {A} go on {R}
can we have {A} on {R}
{A} nowhere but [on|in] {R}
[on|in] {R}: {A}
""",
        """
= {A} (tourne/tournent) sur {R}
= l'outillage de {A} est sur {R}
= seul {R} convient pour {A}
! [lance|lancez|cale|calez] {A} sur {R}
{A} nulle part ailleurs que sur {R}
""",
        SCHEDULING,
        0.9,
    ),
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": SHIFT, "R": ONE},
        """
= {R} is [down|on|in|set|booked] for {A}
= {R} has [volunteered for|been promised|picked|swapped into|taken on|agreed to] {A}
= {A} has {R}'s name on it
= {A} is {R}'s
= {R} [stands in|steps in|fills in|covers] on {A}
= {R} owes us {A}
= I've promised {A} to {R}
! put {R} down for {A}
! pencil {R} in for {A}
! book {R} for {A}
! count {R} in for {A}
! have {R} [cover|stand in on|fill in on] {A}
could {R} [take|do|cover|work] {A}
can {R} be on {A}
{R} down for {A}
{R} covers {A}
""",
        """
= {R} s'est porté volontaire pour {A}
= j'ai promis {A} à {R}
! [inscris|inscrivez] {R} sur {A}
{R} inscrit pour {A}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": ["all workers", "$R"]},
        {"A": ANY_SHIFTS, "R": lambda talk: _others(talk)},
        """
= {A} (are/are) [only |strictly |]for {R} and nobody else
= nobody [other than|outside|apart from] {R} [gets|does|works|may work|can do] {A}
= {A} (are/are) off limits to [anyone|everyone] [but|except|other than] {R}
= {A} (are/are) [closed|barred] to [anyone|everybody] [but|except] {R}
= only {R} are let onto {A}
= {A} must be staffed [exclusively|only|purely|entirely] by {R}
= none but {R} (is/are) allowed on {A}
= for {A} only {R} (qualifies/qualify)
! let only {R} [work|do|cover] {A}
! staff {A} [exclusively|only|purely] with {R}
! keep [everyone|everybody|anyone] [but|except|other than] {R} off {A}
! don't let anyone [but|except|other than] {R} [do|work] {A}
could we have only {R} on {A}
{A}: {R} [only|exclusively|and nobody else|and no one else]
{A} by {R} only
{A} staffed only by {R}
nobody [but|outside|except] {R} on {A}
""",
        """
= personne d'autre que {R} ne fait les {A}
= les {A} sont fermés à tous sauf {R}
! ne [laisse|laissez] que {R} faire les {A}
les {A} : {R} et personne d'autre
""",
        ROSTERING,
        1.1,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": ANY_SHIFTS, "R": WHO},
        """
= {R} (is/are) [excused|exempt|barred|released|freed] from {A}
= {R} (is/are) too [green|new|young|junior|tired] for {A}
= {R} (has/have) a doctor's note against {A}
= {R} can't be expected to do {A}
= {A} (are/are) [out|off|not an option|out of the question|ruled out] for {R}
= {A} without {R}, [doctor's orders|that's settled|we agreed]
= we promised {R} no more {A}
! excuse {R} from {A}
! let {R} off {A}
! never ask {R} to do {A}
! take {R} off {A} [altogether|for good|completely|]
! find somebody else than {R} for {A}
could {R} be let off {A}
{R} excused from {A}
{A}: anyone but {R}
{A} for anyone but {R}
no {A} at all for {R}
""",
        """
= {R} (est/sont) exempté de {A}
= {R} (a/ont) un certificat contre les {A}
! [dispense|dispensez] {R} des {A}
les {A} : n'importe qui sauf {R}
""",
        ROSTERING,
        0.9,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": TASKS, "R": SOME},
        """
= {R} (is/are) too [small|weak|dirty|hot|slow|old] for {A}
= {R} (isn't/aren't) [certified|rated|set up|tooled up|clean enough|strong enough] for {A}
= {A} (doesn't/don't) fit [on|into] {R}
= {R} (is/are) out of the question for {A}
= running {A} on {R} is [out|forbidden|asking for trouble|not allowed]
! never run {A} on {R}
! don't book {A} [onto|into|on] {R}
! find another {r} than {R} for {A}
could we keep {A} off {R}
{A} on any {r} but {R}
{A} anywhere but [on|in] {R}
{R} not certified for {A}
""",
        """
= {R} (n'est/ne sont) pas [homologué|équipé] pour {A}
= {A} ne (tient/tiennent) pas sur {R}
! ne [lance|lancez] jamais {A} sur {R}
{A} n'importe où sauf sur {R}
""",
        SCHEDULING,
        0.9,
    ),
    shape(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": SOME, "A": JOB},
        """
= {R} (is/are) [tooled up|set up|cleaned down] for {A} and nothing else
= {R} (is/are) [booked|blocked|ring-fenced|earmarked] for {A}, nothing else
= anything that isn't {A} [stays off|is kept off|keeps off] {R}
= all that ever [runs|goes] on {R} is {A}
= {R} (is/are) there for {A} and [that alone|for nothing else]
! ring-fence {R} for {A}
! earmark {R} for {A} alone
! turn away everything but {A} from {R}
! let nothing but {A} onto {R}
could we keep {R} for {A} only
{R} ring-fenced for {A}
{R}: {A} or nothing
""",
        """
= rien d'autre que {A} ne tourne sur {R}
! ne [laisse|laissez] passer que {A} sur {R}
{R} : {A} ou rien
""",
        SCHEDULING,
        0.8,
    ),
)

RANK = (
    shape(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": TASKS},
        """
= {A} (is/are) [a rush job|a hot job|on the critical list]
= the [customer|boss|shipyard|ward] is [shouting for|breathing down our necks about|pressing for] {A}
= {A} (outranks/outrank) the rest
! fast-track {A}
! expedite {A}
! rush {A}
! put a rush on {A}
! flag {A} as [urgent|hot|a rush job|high priority]
{A} [rush job|hot job|fast track|expedite]
""",
        """
= le client nous presse pour {A}
! [accélère|accélérez] {A}, c'est une urgence
{A} : prioritaire sur le reste
""",
        SCHEDULING,
        0.7,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": TASKS},
        """
= {A} (is/are) [parked|scrubbed|struck off|shelved|called off by the customer]
= the customer has [called off|withdrawn|cancelled] {A}
= we won't get to {A} [this time|]
! scrub {A}
! shelve {A}
! park {A} for now
! strike {A} from the schedule
! drop {A} from the schedule
{A} [scrubbed|shelved|called off|off the schedule]
""",
        """
= le client a retiré {A}
! [raye|rayez] {A} du planning
{A} rayé du planning
""",
        SCHEDULING,
        0.7,
    ),
    shape(
        {"kind": "freeze", "resources": "$R"},
        {"R": WHO},
        """
= the [roster|schedule|plan|line-up] of {R} is [pinned up|published|signed off|agreed], so hands off
= what {R} (has/have) on the [roster|schedule|plan] stays
! pin the [roster|schedule|plan] of {R}
! don't shuffle {R} [around|about|]
could we leave the [roster|schedule|plan] of {R} alone
{R}: [roster|schedule|plan] stands
the [roster|schedule|plan] of {R} stands
""",
        """
= le planning de {R} est [affiché|publié|validé], on n'y touche plus
! ne [bouscule|bousculez] pas le planning de {R}
planning de {R} inchangé
""",
        (*SCHEDULING, *ROSTERING),
        0.7,
    ),
)


def _others(talk: w.Talk) -> w.Filled | None:
    """Draw those who alone may do it; the value takes them away from everybody."""
    drawn = SOME(talk)
    if drawn is None or drawn.value == ["?"]:
        return drawn
    if len(drawn.value) > 1:
        return None  # "seniors except Ana" would need what is in neither
    return w.Filled(drawn.text, [f"not {name}" for name in drawn.value], drawn.plural)


SHAPES = (
    *CONSECUTIVE, *COVERAGE, *SUCCESSION, *REST, *TEAM, *TOGETHER, *PRECEDENCE, *POSITION, *OBJECTIVE, *LIMIT, *AWAY, *TIMES,
    *WHO_DOES_WHAT, *RANK,
)  # fmt: skip
"""Shapes that say a rule."""


def _reading(intent: str, rules: tuple[dict[str, Any], ...], slots: dict[str, w.Slot], english: str, french: str,
             trades: tuple[Trade, ...], weight: float = 1.0) -> Shape:  # fmt: skip
    return shape({"intent": intent, "constraints": list(rules)}, slots, english, french, trades, weight)


_SEQUENCE = {"kind": "succession", "first": "$A", "then": "$B"}

WHAT_IF = (
    _reading(
        "what_if",
        ({"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N"},),
        {"N": RUN},
        """
what if nobody [worked|did|had to do] more than {N} days [in a row|running|on the trot]?
what if everyone [got|had|took] a day off after {N} days [in a row|running|on the trot]?
could we still [man|cover|fill] the [roster|rota] with nobody over {N} days [in a row|running]?
what would {N} days in a row at most for everyone do to the [roster|rota]?
suppose nobody did more than {N} days [in a row|on the trot]
""",
        """
et si personne ne faisait plus de {N} jours [de suite|d'affilée] ?
et si tout le monde avait un repos après {N} jours [de suite|d'affilée] ?
""",
        ROSTERING,
        0.8,
    ),
    _reading(
        "what_if",
        ({"kind": "rest", "resources": EVERYBODY, "hours": "$H"},),
        {"H": HOURS},
        """
what if everyone [got|had|were given] {H} hours off between shifts?
what if nobody came back within {H} hours?
would the [roster|rota] hold with {H} hours between shifts for everyone?
suppose everybody had {H} clear hours between shifts
""",
        """
et si chacun avait {H} heures de repos entre deux postes ?
et si personne ne reprenait sans {H} heures de repos ?
""",
        ROSTERING,
        0.8,
    ),
    _reading(
        "what_if",
        (_SEQUENCE,),
        {"A": A_SHIFT, "B": A_SHIFT},
        """
what if {A} were never followed by {B} [the next day|]?
what if nobody [had|did|worked|got] {B} the day after {A}?
what if we [banned|stopped|ruled out|did away with] {B} the day after {A}?
could we [cope|manage|live] without {B} the day after {A}?
suppose nobody went from {A} to {B} overnight
""",
        """
et si personne ne faisait {B} le lendemain de {A} ?
et si on interdisait {B} au lendemain de {A} ?
""",
        ROSTERING,
        0.9,
    ),
    _reading(
        "what_if",
        ({"kind": "coverage", "activities": "$A", "at_least": "$N"},),
        {"A": ANY_SHIFTS, "N": FEW, "W": _hands},
        """
what if we [had|put|needed|wanted] [at least |]{N} {W} on {A}?
what if {A} [were|had to be] manned by [at least |]{N} {W}?
could we afford {N} {W} on {A}, what would it do to the [roster|rota]?
how would it look with {N} {W} on {A}?
""",
        """
et si on mettait {N} {W} sur les {A} ?
et s'il fallait au moins {N} {W} sur les {A} ?
""",
        ROSTERING,
        0.7,
    ),
    _reading(
        "what_if",
        ({"kind": "team", "resources": "$R", "mode": "different"},),
        {"R": PAIR},
        """
what if {R} [never worked together|were never on together|were kept apart|had separate shifts]?
what if we [kept|rostered] {R} [apart|on separate shifts]?
suppose {R} never shared a shift
""",
        """
et si {R} ne travaillaient jamais ensemble ?
et si on séparait {R} ?
""",
        ROSTERING,
        0.6,
    ),
    _reading(
        "what_if",
        ({"kind": "team", "resources": "$R", "mode": "same"},),
        {"R": PAIR},
        """
what if {R} [always worked together|worked the same shifts|were a fixed pair|were on together every time]?
what if we [paired|teamed up|buddied up] {R}?
suppose {R} had the same shifts
""",
        """
et si {R} travaillaient toujours ensemble ?
et si on mettait {R} en binôme ?
""",
        ROSTERING,
        0.6,
    ),
    _reading(
        "what_if",
        ({"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},),
        {"A": TASK, "B": TASK, "M": w.minutes(20, 300)},
        """
what if {A} had to [dry|cool|cure] for {M} before {B}?
what if we [left|allowed|needed] {M} between {A} and {B}?
what would {M} of [drying|cooling|curing] between {A} and {B} do to the [schedule|plan]?
suppose {B} couldn't start until {M} after {A}
""",
        """
et si {A} devait [sécher|refroidir] {M} avant {B} ?
et s'il fallait {M} entre {A} et {B} ?
""",
        SCHEDULING,
        0.7,
    ),
    _reading(
        "what_if",
        ({"kind": "time_window", "activities": "$A", "finish_by": "$T"},),
        {"A": TASKS, "T": w.clock(600, 1140)},
        """
what if {A} had to be [finished|ready|done|signed off] by {T}?
what if we [promised|wanted|needed] {A} [finished|ready|done] by {T}?
would it work to have {A} [finished|ready|done] by {T}?
suppose {A} must be [finished|ready] by {T}
""",
        """
et si {A} (devait/devaient) être fini avant {T} ?
et si on promettait {A} fini pour {T} ?
""",
        SCHEDULING,
        0.7,
    ),
    _reading(
        "what_if",
        ({"kind": "together", "activities": "$A"},),
        {"A": TWO_TASKS},
        """
what if {A} [ran|were done|were booked|stayed] on [one|the same] {r}?
what if one {r} [took|did|handled] {A}?
suppose {A} shared a {r}
""",
        """
et si {A} se faisaient sur le même {r} ?
""",
        SCHEDULING,
        0.5,
    ),
)
"""Shapes that try a rule out."""

UNDO = (
    _reading(
        "undo",
        (_SEQUENCE,),
        {"A": SHIFTS, "B": SHIFTS},
        """
people may go from {A} to {B} [again|after all]
going from {A} to {B} is [fine|allowed|all right] again
{B} the day after {A} (are/are) [fine|allowed|possible|OK] again
we no longer mind {B} the day after {A}
! allow {B} [again |]the day after {A} [again|after all|once more]
! lift the ban on {B} [the day |]after {A}
! forget about no {B} after {A}
""",
        """
on peut de nouveau passer des {A} aux {B}
! [lève|levez] l'interdiction des {B} après les {A}
""",
        ROSTERING,
        0.9,
    ),
    _reading(
        "undo",
        ({"kind": "team", "resources": "$R", "mode": "different"},),
        {"R": PAIR},
        """
{R} [have made up|get on again|have sorted it out], they [may|can] be on the same shift again
{R} may [share a shift|work together|be on together|meet on shift] again
{R} needn't be kept apart any [more|longer]
no need to [separate|keep apart] {R} any [more|longer]
! let {R} [share shifts|be on together|work together] again
! stop keeping {R} apart
""",
        """
{R} peuvent de nouveau travailler ensemble
! plus besoin de séparer {R}
""",
        ROSTERING,
        0.9,
    ),
    _reading(
        "undo",
        ({"kind": "team", "resources": "$R", "mode": "same"},),
        {"R": PAIR},
        """
{R} (don't/don't) [need|have] to [work|be on] together any [more|longer]
{R} no longer need the same shifts
{R} (are/are) no longer a [pair|team|fixed pair]
! [split up|unpair|uncouple] {R} again
! stop pairing {R}
! forget [about |]{R} being a [pair|team]
""",
        """
{R} n'ont plus besoin des mêmes postes
{R} ne sont plus en binôme
""",
        ROSTERING,
        0.8,
    ),
    _reading(
        "undo",
        ({"kind": "rest", "hours": "$H"},),
        {"H": HOURS},
        """
the {H} hours [between shifts|of rest between shifts|off between shifts] no longer [apply|hold|matter]
we no longer need {H} hours between shifts
! [drop|lift|cancel|scrap|forget] the {H} hours [between shifts|of rest|of rest between shifts]
! forget the {H}-hour rest rule
""",
        """
les {H} heures de repos entre deux postes ne valent plus
! [oublie|oubliez] les {H} heures de repos entre deux postes
""",
        ROSTERING,
        0.8,
    ),
    _reading(
        "undo",
        ({"kind": "consecutive", "at_most": "$N"},),
        {"N": RUN},
        """
the [limit|cap] of {N} days [in a row|running|on the trot] no longer applies
! [drop|lift|scrap|forget|cancel] the [limit|cap] of {N} days [in a row|running|on the trot]
! [drop|lift|scrap] the {N} days in a row [rule|limit]
forget what I said about {N} days [in a row|running]
""",
        """
la limite de {N} jours [de suite|d'affilée] ne vaut plus
! [oublie|oubliez|supprime] la limite de {N} jours [de suite|d'affilée]
""",
        ROSTERING,
        0.8,
    ),
    _reading(
        "undo",
        ({"kind": "coverage", "activities": "$A"},),
        {"A": ANY_SHIFTS},
        """
the minimum [cover|crew|staffing|headcount] on {A} no longer [applies|holds|matters]
! [drop|lift|scrap|forget|cancel] the minimum [cover|crew|staffing|headcount] [on|for] {A}
{A} can be run with any number of people again
""",
        """
l'effectif minimum sur les {A} ne vaut plus
! [supprime|supprimez|oublie] l'effectif minimum sur les {A}
""",
        ROSTERING,
        0.8,
    ),
    _reading(
        "undo",
        ({"kind": "precedence", "before": "$A", "after": "$B"},),
        {"A": TASK, "B": TASK},
        """
{B} no longer has to wait for {A}
{B} needn't wait for {A} any [more|longer]
{B} may [start|run] before {A} is [finished|done] after all
! [unlink|uncouple] {B} from {A}
! take away the link between {A} and {B}
""",
        """
{B} n'a plus à attendre {A}
! [supprime|supprimez] le lien entre {A} et {B}
""",
        SCHEDULING,
        0.8,
    ),
    _reading(
        "undo",
        ({"kind": "reserve", "resources": "$R"},),
        {"R": SOME},
        """
{R} (is/are) open to [anything|all work|any job] again
{R} may take [anything|any work|any job] again
{R} (is/are) no longer [ring-fenced|earmarked|reserved|set aside]
! open {R} to all work again
! lift the reservation [on|of] {R}
""",
        """
{R} (est/sont) de nouveau ouvert à tout
! [lève|levez] la réservation de {R}
""",
        SCHEDULING,
        0.6,
    ),
)
"""Shapes that withdraw rules."""

SEVERAL = (
    _reading(
        "change",
        ({"kind": "precedence", "before": "$A", "after": "$B"}, {"kind": "precedence", "before": "$B", "after": "$C"}),
        {"A": TASK, "B": TASK, "C": TASK},
        """
first {A}, then {B}, [then|and then|and finally|last] {C}
{A}, then {B}, then {C}
{A} before {B} and {B} before {C}
{A} -> {B} -> {C}
! do {A} before {B}, and {B} before {C}
""",
        """
d'abord {A}, puis {B}, [puis|et enfin] {C}
{A} avant {B} et {B} avant {C}
""",
        SCHEDULING,
        1.0,
    ),
    _reading(
        "change",
        ({"kind": "consecutive", "at_most": "$N"}, _SEQUENCE),
        {"N": RUN, "A": A_SHIFT, "B": A_SHIFT},
        """
[at most|max|no more than] {N} days [in a row|running|on the trot] and never {B} [the day after|straight after] {A}
no more than {N} days [in a row|running], and {A} is never followed by {B} [the next day|]
{N} days [in a row|on the trot] max; {A} then {B} the next day is out
""",
        "",
        ROSTERING,
        0.9,
    ),
    _reading(
        "change",
        (_SEQUENCE, {"kind": "rest", "hours": "$H"}),
        {"H": HOURS, "A": A_SHIFT, "B": A_SHIFT},
        """
never {B} the day after {A}, and [at least |]{H} hours [off |]between shifts
{A} then {B} the next day is out, and leave {H} hours between shifts
don't follow {A} with {B} the next day and keep {H} hours between shifts
""",
        "",
        ROSTERING,
        0.8,
    ),
    _reading(
        "change",
        ({"kind": "coverage", "activities": "$A", "at_least": "$N"}, {"kind": "consecutive", "at_most": "$M", "activities": "$A"}),
        {"A": COUNTED, "N": FEW, "M": FEW, "W": _hands},
        """
{N} {W} on {A} [at least|as a minimum] and no more than {M} {A} in a row
""",
        "",
        ROSTERING,
        0.3,
    ),
    _reading(
        "change",
        ({"kind": "team", "resources": "$R", "mode": "same"}, {"kind": "forbid", "activities": "$A", "resources": "$R"}),
        {"R": PAIR, "A": COUNTED},
        """
{R} work the same shifts, but no {A}
! pair {R} and keep them off {A}
! buddy up {R}, no {A} for them
{R} together, and not on {A}
""",
        """
{R} en binôme, mais pas de {A}
""",
        ROSTERING,
        0.7,
    ),
    _reading(
        "change",
        ({"kind": "together", "activities": ["$A", "$B"]}, {"kind": "precedence", "before": "$A", "after": "$B"}),
        {"A": TASK, "B": TASK},
        """
{A} and after that {B}, on the same {r}
! do {A} first and then {B}, [both |]on one {r}
{A} then {B}, same {r}
""",
        """
{A} puis {B}, sur le même {r}
""",
        SCHEDULING,
        0.6,
    ),
    _reading(
        "change",
        (
            {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
            {"kind": "assign", "activities": "$A", "resources": "$S"},
        ),
        {"R": ONE, "D": w.whole_day, "A": SHIFT, "S": ONE},
        """
{R} is [off|on leave|away|off sick|on a course] {D}, {S} [covers|takes|does|works] {A}
{R} is off {D}, so put {S} [on|down for] {A}
""",
        """
{R} est [absent|en congé|en formation] {D}, {S} [prend|assure] {A}
""",
        ROSTERING,
        0.7,
    ),
)
"""Shapes that say two rules."""
