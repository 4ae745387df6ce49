"""What a rule costs, by its noun or by what it says."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import NOUNS, ONE, PAIR, R1
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK, shape

_COST_BY_NOUN = tuple(
    shape(
        {"kind": "cost_of", "constraints": [rule]},
        {},
        f"""
[what is|what's] the {en} costing us?
what are we paying for the {en}?
how heavily do we pay for the {en}?
how much dearer does the {en} make [the plan|it|everything]?
what would we save without the {en}?
the {en}: what's the damage?
""",
        f"""
que nous coûte {fr} ?
combien nous [coûte|coûtent] {fr} ?
{fr}, ça nous coûte combien ?
qu'est-ce qu'on gagnerait sans {fr} ?
""",
        trades,
        0.25,
    )
    for rule, en, fr, trades in NOUNS
)

_COST = (
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "time_window", "activities": "$A"}]},
        {"A": ONE},
        """
what does having [fixed|agreed|promised] times [for|at] {A} cost us?
how much dearer (does/do) the [time window|slot|agreed time] of {A} make [it|the plan|the day]?
what are we paying for the [time windows|slots] [at|for] {A}?
""",
        """
que nous coûtent les créneaux [de|pour] {A} ?
combien nous coûte le créneau [promis à|de] {A} ?
les créneaux de {A}, ça nous coûte combien ?
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "break", "resources": "$R"}]},
        {"R": R1},
        """
what do we lose by giving {R} a break?
how much dearer does the break of {R} make [it|the plan|the day]?
the break of {R}, what's that costing us?
""",
        """
que perd-on à donner une pause à {R} ?
la pause de {R}, ça nous coûte combien ?
qu'est-ce qu'on gagnerait sans la pause de {R} ?
""",
        ANY,
        0.8,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "reserve", "resources": "$R"}]},
        {"R": R1},
        """
what does keeping {R} reserved cost us?
what do we lose because {R} (is/are) reserved?
how much dearer is it to have {R} reserved?
""",
        """
que nous coûte la réservation de {R} ?
que perd-on parce que {R} (est réservé/sont réservés) ?
""",
        ANY,
        0.5,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "freeze", "resources": "$R"}]},
        {"R": R1},
        """
what does leaving {R} untouched cost us?
how much do we lose by freezing {R}?
""",
        """
que nous coûte le gel de {R} ?
combien perd-on à ne pas toucher à {R} ?
""",
        ANY,
        0.5,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "priority", "activities": "$A", "level": "must"}]},
        {"A": ONE},
        """
what does it cost us that {A} (is/are) a must?
how much do we pay for serving {A} whatever happens?
what's the price of {A} being obligatory?
""",
        """
combien ça nous coûte que {A} (soit/soient) obligatoire ?
que nous coûte l'obligation de faire {A} coûte que coûte ?
""",
        WORK,
        0.6,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "limit", "quantity": "$Q"}]},
        {"Q": everyday.counted},
        """
what is the [cap|limit|ceiling] on {Q} costing us?
how much does [limiting|capping] {Q} cost [us|]?
what would we save without the [cap|limit] on {Q}?
how much dearer does the limit on {Q} make it?
""",
        """
combien nous coûte [le plafond|le maximum] sur les {Q} ?
que nous coûte la limite de {Q} ?
qu'est-ce qu'on gagnerait sans la limite de {Q} ?
""",
        ANY,
        0.7,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "forbid", "activities": "$A", "resources": "$R"}]},
        {"A": ONE, "R": R1},
        """
what's the ban on {R} [at|for] {A} costing us?
how much do we lose by keeping {R} [out of|away from|off] {A}?
what does it cost [us |]that {R} (isn't/aren't) allowed [at|on] {A}?
how much dearer is it because {R} may not do {A}?
""",
        """
que nous coûte l'interdiction de {R} [chez|pour] {A} ?
combien perd-on à interdire {A} à {R} ?
combien ça coûte que {R} ne (puisse/puissent) pas faire {A} ?
""",
        ANY,
        0.8,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "assign", "activities": "$A", "resources": "$R"}]},
        {"A": ONE, "R": R1},
        """
what does tying {A} to {R} cost [us|]?
how much do we lose by insisting on {R} for {A}?
what's it costing us that {A} (has/have) to be [on|with] {R}?
""",
        """
que nous coûte l'obligation de mettre {A} sur {R} ?
combien perd-on à imposer {R} pour {A} ?
combien ça coûte que {A} (doive/doivent) être sur {R} ?
""",
        ANY,
        0.7,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "apart", "activities": "$A"}]},
        {"A": PAIR},
        """
what does separating {A} cost us?
how much do we lose by not mixing {A}?
what's the price of {A} on different {rs}?
""",
        """
que coûte la séparation de {A} ?
combien perd-on à ne pas mélanger {A} ?
""",
        WORK,
        0.4,
    ),
    shape(
        {"kind": "cost_of", "constraints": [{"kind": "time_window", "activities": "$A", "latest": "$T"}]},
        {"A": ONE, "T": w.clock()},
        """
what does the promise to be at {A} by {T} cost us?
how much do we pay for being at {A} before {T}?
what's the price of reaching {A} by {T}?
""",
        """
que nous coûte le passage chez {A} avant {T} ?
combien nous coûte la promesse de livrer {A} avant {T} ?
""",
        ROUTING,
        0.7,
    ),
    shape(
        {"kind": "cost_of"},
        {},
        """
each rule's price, please
which of my rules is the [dearest|most expensive|costliest]?
what's the bill for all [the|my|our] rules [together|]?
put a price on every rule
what am I paying for which rule?
""",
        """
le prix de chaque règle [s'il te plaît|]
laquelle de mes règles est la plus chère ?
la facture de toutes les règles, c'est combien ?
mets un prix sur chaque règle
""",
        ANY,
        0.6,
    ),
)

QUESTIONS = (
    *_COST_BY_NOUN,
    *_COST,
)
