"""Rules that are withdrawn."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, WORK, shape
from planner.language.training.phrasings.spoken.slots import R1

UNDO = (
    shape(
        {"intent": "undo", "constraints": [{"resources": "$R"}]},
        {"R": w.resources(most=1, whole=False)},
        """
forget [the rule|the rules|all rules|whatever I said|what we said|everything] [on|about|for|concerning] {R}
[drop|remove|delete|lift|scrap|cancel] [the rule|all rules|every rule|the restriction|the restrictions|whatever there is] [on|about|for] {R}
take [everything|all rules] off {R}
no more [rules|restrictions] [for|on] {R}
{R} is free of all rules again
the rule [on|about|for] {R} can go
wipe what concerns {R}
""",
        """
oublie [la règle|les règles|tout ce que j'ai dit|ce qu'on a dit] [sur|pour|concernant] {R}
[supprime|enlève|retire|annule|lève] [la règle|toutes les règles|la contrainte|les contraintes] [sur|pour|de|concernant] {R}
plus [aucune règle|de contrainte|de règles] pour {R}
{R} n'a plus de [règles|contraintes]
la règle [sur|de] {R} n'a plus lieu d'être
efface ce qui concerne {R}
""",
        ANY,
        2.0,
    ),
    shape(
        {"intent": "undo", "constraints": [{"activities": "$A"}]},
        {"A": w.activities(most=1)},
        """
forget [the rule|the rules|all rules|whatever I said|everything] [on|about|for|concerning] {A}
[drop|remove|delete|lift|scrap|cancel] [the rule|all rules|every rule|the restriction] [on|about|for] {A}
no more [rules|restrictions] [for|on] {A}
the rule [on|about|for] {A} can go
""",
        """
oublie [la règle|les règles|tout ce que j'ai dit] [sur|pour|concernant] {A}
[supprime|enlève|retire|annule|lève] [la règle|toutes les règles|la contrainte] [sur|pour|de|concernant] {A}
plus [aucune règle|de contrainte] pour {A}
la règle [sur|de] {A} n'a plus lieu d'être
""",
        WORK,
        1.6,
    ),
    shape(
        {
            "intent": "undo",
            "constraints": [{"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"}],
        },
        {"R": R1, "D": lambda t: w.whole_day(t) if t.several_days else None},
        """
{R} (is/are) ok {D} after all, [forget that|take that back|strike it]
no problem with {R} {D}, [cancel that|undo it|drop that]
{R} will be there {D} after all
scratch the absence of {R} {D}
""",
        """
{R} (est/sont) bien là {D}, [oublie ça|annule]
pas de souci pour {R} {D} finalement, [annule|oublie]
{R} (sera/seront) là {D} finalement
annule l'absence de {R} {D}
""",
        ANY,
        0.9,
    ),
)
