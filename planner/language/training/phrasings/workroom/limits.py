"""How many hours, shifts and the like."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import COUNTED, EVERYBODY, WHO


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


SHAPES = (
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
