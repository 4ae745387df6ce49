"""Amounts and times too vague for a rule."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import GROUP, ONE, R1, RN, A
from planner.language.training.phrasings.shape import ROSTERING, ROUTING, WORK, shape

_AMOUNT = {"intent": "unclear", "about": "amount"}
_TIME = {"intent": "unclear", "about": "time"}

UNCLEAR = (
    shape(
        _AMOUNT,
        {"A": A, "R": RN},
        """
! make the day of {R} [a bit |somewhat |]shorter
! give {R} a [longer|shorter|decent] break
! leave [a bit of|some] time between {A} and what comes next
! cut the time [at|for] {A} a little
! don't give {R} so much
! take some load off {R}
{R} (has/have) too much [to do|on], less please
{A} won't take that long
{A} always (takes/take) longer than you think
unloading at {A} drags on
{R} must not [drive|work|do] too much
""",
        """
! raccourcis [un peu |]la journée de {R}
! donne une pause plus [longue|courte] à {R}
! laisse un peu de temps entre {A} et la suite
! réduis un peu le temps [chez|pour] {A}
! n'en donne pas tant à {R}
! allège un peu {R}
{R} (a/ont) trop à faire, un peu moins
{A} ne (prendra/prendront) pas si longtemps
ça traîne toujours chez {A}
{R} ne (doit/doivent) pas trop [rouler|travailler|en faire]
""",
        WORK,
        1.2,
    ),
    shape(
        _AMOUNT,
        {"A": GROUP, "R": RN},
        """
! put more people on {A}
{A} (needs/need) [more|a few more|enough] people
! don't give {R} too many {A}
! leave more rest between shifts
nobody should work too many days in a row
{R} should work [less|more|a bit less|a bit more]
! not so many {A} for {R}
a longer break for {R}
""",
        """
! mets plus de monde [en|sur] {A}
il faut [plus de|assez de|davantage de] monde en {A}
! ne donne pas trop de {A} à {R}
! laisse plus de repos entre les postes
personne ne doit travailler trop de jours de suite
{R} (doit/doivent) travailler [moins|plus|un peu moins|un peu plus]
pas tant de {A} pour {R}
une pause plus longue pour {R}
""",
        ROSTERING,
        1.2,
    ),
    shape(
        _TIME,
        {"A": A, "R": RN},
        """
{A} at a [decent|sensible|reasonable|civilised] hour
! get {R} [back|home] in good time
{R} [has to|wants to] [leave|start|finish] a bit [earlier|later]
! do {A} [in good time|when it suits|sooner rather than later|not too early]
{R} (is/are) away at some point
{A} (wants/want) us at a different hour
{R} will be back whenever
{A} not at the crack of dawn
! shift {A} [forward|back] a little
! push {A} back
""",
        """
{A} à une heure [raisonnable|correcte|décente]
! fais rentrer {R} [à temps|pas trop tard|à une heure correcte]
{R} (veut/veulent) [partir|commencer|finir] un peu plus [tôt|tard]
! fais {A} [en temps utile|quand ça t'arrange|plutôt tôt|pas trop tôt]
{R} (sera absent/seront absents) à un moment ou à un autre
{A} nous (veut/veulent) à une autre heure
{R} (reviendra/reviendront) on ne sait quand
! [avance|décale|retarde] un peu {A}
""",
        WORK,
        1.2,
    ),
    shape(
        _AMOUNT,
        {"A": ONE, "P": w.places(most=1), "R": R1},
        """
it takes [ages|forever] to get to {P}
allow a bit more for the road to {P}
{A} (needs/need) a bit more [time|leeway|margin]
not so many [stops|kilometres] for {R}
! [cut|bring] down the [kilometres|stops|trips] of {R} [a bit|somewhat|]
{R} [no more than a couple of|just a few|not that many] [stops|trips]
a few {rs} for {A}
""",
        """
on met [une éternité|des heures] pour aller à {P}
compte un peu plus pour la route de {P}
{A} (a/ont) besoin d'un peu plus [de temps|de marge]
pas tant [d'arrêts|de kilomètres] pour {R}
! réduis un peu [les kilomètres|les arrêts|les tours] de {R}
{R} juste quelques [arrêts|tours]
quelques {rs} pour {A}
""",
        ROUTING,
        1.0,
    ),
    shape(
        _TIME,
        {"A": GROUP, "R": R1},
        """
{R} (starts/start) a bit [earlier|later]
{R} can only come later
! let {R} go a bit earlier
! [shift|move] {A} a little
{A} at some other time
{R} off some time soon
! give {R} a day off [some time|at some point|one of these days]
""",
        """
{R} (commence/commencent) un peu plus [tôt|tard]
{R} ne (peut/peuvent) venir que plus tard
! laisse partir {R} un peu plus tôt
! décale un peu {A}
{A} à un autre moment
! donne un jour de congé à {R} [un de ces jours|à l'occasion|à un moment]
""",
        ROSTERING,
        1.0,
    ),
)
