"""The last rule taken back, or all of them."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ANY, shape

LAST = (
    shape(
        {"intent": "undo", "which": "last"},
        {},
        """
undo
undo [that|it|the last one|the last rule|the last change|what I just said|the last thing]
[take|take it] that back
! [forget|scrap|scratch|cancel|drop|revoke|withdraw|remove] [that|it|the last one|the last rule|my last rule|what I just said|that last one|that again]
no, [not that|go back|undo that|take it back|that was wrong, undo it]
[oops|sorry|wrong|no|wait|hang on], [undo|take that back|forget that|go back|cancel that|scrap that]
! go back one [step|]
! step back
that was [a mistake|wrong|nonsense], [undo|take it back|forget it|cancel it|remove it]
never mind that last one
! delete the rule I just [made|added|gave you]
I changed my mind about that last one
! revert [that|the last change]
as it was before
back to before
forget what I [just |]said
""",
        """
annule
annule [ça|la dernière règle|le dernier changement|ce que je viens de dire|la dernière|mon dernier souhait]
[oublie|laisse tomber|retire|supprime|enlève] [ça|la dernière règle|la dernière|ce que je viens de dire|le dernier]
non, [reviens en arrière|annule|pas ça|oublie]
[oups|pardon|désolé|mince|attends], [annule|oublie|reviens en arrière|laisse tomber]
reviens en arrière
retour en arrière
c'était [une erreur|faux], [annule|oublie|retire-la]
je me suis trompé, annule
défais la dernière [modification|règle|chose]
comme avant
""",
        ANY,
        1.0,
    ),
)

ALL = (
    shape(
        {"intent": "undo", "which": "all"},
        {},
        """
! [forget|drop|delete|remove|clear|scrap|undo|withdraw|cancel|lift|wipe] [all|all the|all my|every one of the|all of the] rules
! [forget|undo|clear|scrap|reset|delete|drop] everything
! [start|begin] [again|over|afresh|from scratch]
! undo everything [I said|we did|]
! get rid of all [the |my |]rules
all rules [off|out|gone|away]
no [more |]rules [at all|any more|please|]
clean slate [please|]
back to the [start|beginning|original plan without rules]
reset
away with all [the |]rules
none of the rules [apply|hold] any more
! throw out [all|every] [the |]rules
""",
        """
[oublie|supprime|annule|efface|retire|enlève] toutes les règles
[oublie|annule|efface|supprime] tout [ce qu'on a dit|]
[recommence|reprends|repars] [à zéro|du début|de zéro]
remets [tout|les règles] à zéro
plus aucune règle
table rase
on efface tout
aucune règle ne vaut plus
toutes les règles à la poubelle
retour à l'état initial
""",
        ANY,
        1.0,
    ),
)
