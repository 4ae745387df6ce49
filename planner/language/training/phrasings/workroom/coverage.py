"""How many a shift needs, and with what skill."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, shape
from planner.language.training.phrasings.workroom.slots import A_SHIFT, ANY_SHIFTS, FEW, hands

SHAPES = (
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
        {"A": ANY_SHIFTS, "N": FEW, "W": hands},
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
        {"A": A_SHIFT, "N": FEW, "W": hands},
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
