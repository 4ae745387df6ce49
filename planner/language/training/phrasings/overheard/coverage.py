"""How many are needed, and who."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, shape

SHAPES = (
    # ------------------------------------------------------------------ how many and who
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": w.activities(most=1, whole=True), "N": w.number(2, 5), "S": w.skill},
        """
= {A} [can't|cannot|must not|may not] [do|manage|go|be run|run|be left] with [less|fewer] than {N} {S}
= {A} (is/are) never [to be |]without {N} {S}
= [not|never] [fewer|less] than {N} {S} [on|in|during] {A}, [please|that's the law|no exceptions]
= {N} of the people on {A} [must be|have to be|are to be|should be] {S}
= at least {N} of [those|the people|the staff|the team] on {A} (are/are) {S}
= I [want to see|need to see|expect|insist on] [at least |]{N} {S} on {A}
= {A} (calls/call) for [at least |]{N} {S}
= {A} [won't|doesn't] work [with less than|without] {N} {S}
! [make sure|see to it|see that] [there are|we have] [at least |]{N} {S} on {A}
! cover {A} with [at least |]{N} {S}
! count on {N} {S} [or more |]for {A}
! keep [at least |]{N} {S} on {A}
{A}: {N} {S} [or more|and up|as a minimum|minimum]
{N} {S} [or more|as a minimum|minimum|no fewer] [on|for|in] {A}
minimum {N} {S} [on|for] {A}
""",
        """
= {A} ne (tourne/tournent|marche/marchent|fonctionne/fonctionnent) pas [avec moins de|sans] {N} {S}
= {A} (compte/comptent|comprend/comprennent) [toujours|au minimum|au moins] {N} {S}
= parmi ceux [de|qui font] {A}, [au moins |]{N} {S}
= je veux [voir |][au moins |]{N} {S} [sur|à|pour|en] {A}
= il (manque/manquent) du monde : {N} {S} minimum [sur|pour] {A}
= on ne descend pas [en dessous de|sous] {N} {S} [sur|pour|en] {A}
! [assure|assurez]-[toi|vous] qu'il y a [au moins |]{N} {S} [sur|à|pour] {A}
! [garde|gardez] [toujours|au moins] {N} {S} [sur|en|pour] {A}
{A} : {N} {S} [ou plus|au bas mot|au minimum]
{N} {S} [ou plus|au bas mot|minimum] [pour|sur|par|en] {A}
minimum {N} {S} [par|pour|sur|en] {A}
""",
        ROSTERING,
        2.2,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": 1, "skill": "$S"},
        {"A": w.activities(most=1, whole=True), "S": w.skill},
        """
= {A} must [always |]have [at least one|a minimum of one|at least 1|one] {S} [on it|on board|present|around|]
= [at least one|one|at least 1] {S} [must be|has to be|should be|is to be] [there|present|on hand|around] [on|during|for|in] {A}
= I don't want {A} without [a|an|at least one] {S}
= there (is/are) [never|no] {A} without [a|an|at least one|one] {S}
= someone who is {S} must be on {A}
= {A} [needs|requires] [at least one|one|a minimum of one] {S}
! make sure [there is|we have] [a|one|at least one] {S} on {A}
! keep [one|at least one] {S} on {A}
[one|at least one|min one|min 1|at least 1] {S} [on|for|per|in|during] {A}
{A} only with [a|an|at least one] {S}
{A} never without [a|an] {S}
""",
        """
= {A} (doit/doivent) [toujours |]avoir [au moins un|au minimum un|au moins 1] {S}
= [au moins un|au moins 1|un] {S} doit être [présent|là|de service] [sur|pour|pendant|à|en] {A}
= je ne veux pas de {A} sans [un|au moins un] {S}
= {A} (demande/demandent|exige/exigent) [au moins |]un {S}
= jamais de {A} sans {S}
! [garde|gardez|place|placez] [au moins |]un {S} [sur|en|à] {A}
[au moins un|au moins 1|un|minimum un] {S} [sur|pour|par|en|à] {A}
{A} jamais sans {S}
{A} toujours avec [un|au moins un] {S}
""",
        ROSTERING,
        1.6,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N"},
        {
            "A": w.activities(most=1, whole=True),
            "N": w.number(2, 6),
            "W": everyday.meaningless(
                ("people", "personnes"),
                ("hands", "bras"),
                ("bodies", "gars"),
                ("colleagues", "collègues"),
                ("staff", "agents"),
            ),
        },
        """
= {A} [can't|cannot] [run|do|work] with [less|fewer] than {N} [{W}|]
= [we are|you are|there are] never fewer than {N} [{W}|] on {A}
= {N} {W} is the [least|minimum] for {A}
! man {A} with [at least |]{N} [{W}|]
! never go below {N} {W} on {A}
! have {N} {W} or more on {A}
{A} at least {N} strong
{A} [min|minimum] {N} {W}
{N} {W} or more on {A}
""",
        """
= {A} ne (tourne/tournent) pas à moins de {N} [{W}|]
= on est [toujours |]au moins {N} [{W}|] [sur|en|pour] {A}
= {N} {W}, c'est le minimum [pour|sur|en] {A}
! ne [descends|descendez] [jamais|pas] sous {N} {W} [sur|pour|en] {A}
{A} à {N} [{W}|] minimum
au moins {N} {W} [sur|pour|en] {A}
""",
        ROSTERING,
        1.0,
    ),
)
