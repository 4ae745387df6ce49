"""Wishes taken back, all about something taken back, and the last or every rule."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training.phrasings.conversation.slots import ONE, PEOPLE, R1, A, undo
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, shape

UNDO = (
    undo(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
{A} called, (it/they) (wants/want) the delivery after all
we can [fit|take] {A} in after all
the cancellation of {A} is off
{A} (is/are) to be [served|delivered] again
""",
        """
{A} (veut/veulent) finalement être livré
l'annulation de {A} ne tient plus
on [reprend|remet] {A} dans le lot finalement
""",
        ROUTING,
        0.8,
    ),
    undo(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": PEOPLE},
        """
{R} have patched it up, they can share shifts
no need to keep {R} apart any longer
{R} may be put together again
""",
        """
{R} se sont réconciliés, ils peuvent travailler ensemble
plus besoin de séparer {R}
on peut remettre {R} ensemble
""",
        ROSTERING,
        0.7,
    ),
    undo(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": ONE, "R": R1},
        """
it needn't be {R} for {A} any more
{R} (is/are) off the hook for {A}
{A} needn't stay with {R} any longer
somebody other than {R} may do {A} again
""",
        """
plus besoin que ce soit {R} pour {A}
{A} (n'est/ne sont) plus tenu de rester [sur|avec] {R}
quelqu'un d'autre que {R} peut de nouveau faire {A}
""",
        ANY,
        0.6,
    ),
    undo(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": ONE, "R": R1},
        """
{R} at {A} is [fine|no problem|all right] again
nothing speaks against {R} for {A} any more
{A} (has/have) nothing against {R} any more
{A} will take {R} again
""",
        """
plus rien ne s'oppose à {R} pour {A}
{A} (accepte/acceptent) de nouveau {R}
{R} chez {A}, c'est de nouveau [bon|possible|permis]
""",
        ANY,
        0.7,
    ),
    undo(
        {"kind": "objective", "minimise": ["$G"]},
        {"G": everyday.aim},
        """
it's no longer about {G}
{G} is not the aim any more
we're not after {G} any more
""",
        """
{G}, ce n'est plus le but
{G} n'est plus l'objectif
""",
        ANY,
        0.5,
    ),
    undo(
        {"resources": "$R"},
        {"R": R1},
        """
! [scrap|ditch|bin] [all|everything|whatever] [we agreed|was said|I told you] [about|on|for] {R}
whatever I said about {R}, drop it
no strings attached to {R} any more
! wipe the rules on {R}
every rule that names {R} can go
""",
        """
tout ce que j'ai dit sur {R}, laisse tomber
! [abandonne|jette|efface] [toutes les règles|tout ce qu'on avait dit] sur {R}
les règles sur {R}, on n'en parle plus
toutes les règles qui parlent de {R}, on enlève
""",
        ANY,
        1.3,
    ),
    undo(
        {"activities": "$A"},
        {"A": ONE},
        """
! [scrap|ditch|bin] [all|everything|whatever] [we agreed|was said|I told you] [about|on|for] {A}
whatever I said about {A}, drop it
! wipe the rules on {A}
every rule that names {A} can go
no conditions on {A} any more
""",
        """
tout ce que j'ai dit sur {A}, laisse tomber
! [abandonne|jette|efface] [toutes les règles|tout ce qu'on avait dit] sur {A}
les règles sur {A}, on n'en parle plus
plus aucune condition [sur|pour] {A}
""",
        ANY,
        1.2,
    ),
    shape(
        {"intent": "undo", "which": "last"},
        {},
        """
hmm no, not that[, go back|]
on second thoughts, [forget that last one|leave that out|scratch that]
[sorry|oh], I [mixed something up|got that wrong], [take the last one out|undo the last one]
what I just asked for, forget it
please act as if I hadn't said that last one
the rule you just added, out with it
that last one [goes|is out]
[can you|could you] take back what you just did?
""",
        """
euh non, [annule la dernière|pas ça, reviens en arrière]
à la réflexion, [annule ça|oublie la dernière]
ce que je viens de demander, oublie
fais comme si je n'avais rien dit à l'instant
la règle que tu viens d'ajouter, enlève-la
[tu peux|pourrais-tu] revenir sur ce que tu viens de faire ?
je me suis mélangé, enlève la dernière
""",
        ANY,
        2.0,
    ),
    shape(
        {"intent": "undo", "which": "all"},
        {},
        """
every single rule can go
let's pretend I never gave you any rules
wipe the slate clean, all the rules
take all my wishes back
I'd like to start over without any rules
not one of the rules is to stay
""",
        """
toutes les règles peuvent partir
faisons comme si je ne t'avais donné aucune règle
retire tous mes souhaits
on repart sans aucune règle
qu'il ne reste pas une seule règle
""",
        ANY,
        1.2,
    ),
)
