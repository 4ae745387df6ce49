"""How many are needed: `coverage`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, shape

SHAPES = (
    # ------------------------------------------------------------------ coverage
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": 1, "skill": "$S"},
        {"A": w.activities(most=2), "S": w.skill},
        """
= {A} (needs/need) [a|an] {S}
= there must [always |]be [a|an] {S} on {A}
= [a|an] {S} must be on [every |]{A}
= {A} can't run without [a|an] {S}
= I want [a|an] {S} on [every |each |]{A}
! put [a|an] {S} on [every |each |]{A}
! never run {A} without [a|an] {S}
always [a|an] {S} on {A}
[a|an] {S} on [every|each] {A}
no {A} without [a|an] {S}
""",
        """
= il faut [toujours |]un {S} [sur|pour] {A}
= {A} (doit/doivent) avoir un {S}
= {A} ne (tourne/tournent) pas sans {S}
! [mets|mettez] un {S} sur [chaque |]{A}
toujours un {S} sur {A}
un {S} sur chaque {A}
pas de {A} sans {S}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": w.activities(most=2, whole=True), "N": w.number(1, 5), "S": w.skill},
        """
= [every|each] {A} [needs|must have|has|should have] [at least |a minimum of |no fewer than |]{N} {S}
= {A} (needs/need|must have/must have) [at least |a minimum of |]{N} {S}
= there must be [at least |]{N} {S} on [every |each |]{A}
= we need [at least |]{N} {S} [on|for|during] [every |each |]{A}
= {N} {S} must be on [every |each |]{A}
= {A} can't run with fewer than {N} {S}
= I want [at least |]{N} {S} on [every |each |]{A}
! put [at least |]{N} {S} on [every |each |]{A}
! [plan|roster|staff] [at least |]{N} {S} [for|on] [every |each |]{A}
! staff {A} with [at least |]{N} {S}
! have [at least |]{N} {S} on {A}
{N} {S} [on|for|per] [every |each |]{A} [at least|minimum|]
at least {N} {S} [on|for|in] [every |each |]{A}
{A}: [min|at least] {N} {S}
never fewer than {N} {S} on {A}
{N} {S} [minimum|at least|min] per {A}
at least {N} {S} per {A}
{A} (needs/need) {N} {S}, always
{A} with {N} {S} [minimum|at least]
""",
        """
= il faut [au moins |au minimum |]{N} {S} [sur|pour|par|à] [chaque |]{A}
= {A} (doit/doivent) avoir [au moins |]{N} {S}
= {A} (demande/demandent|nécessite/nécessitent) [au moins |]{N} {S}
= on a besoin [d'au moins |de ]{N} {S} [pour|sur] {A}
= il doit y avoir [au moins |]{N} {S} [sur|pour] [chaque |]{A}
! [mets|mettez|prévois|prévoyez] [au moins |]{N} {S} [sur|pour] [chaque |]{A}
{N} {S} [par|sur|pour] {A} [minimum|au moins|au minimum|]
au moins {N} {S} [sur|pour|par] [chaque |]{A}
{A} : [min|au moins] {N} {S}
jamais moins de {N} {S} sur {A}
""",
        ROSTERING,
        1.6,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N"},
        {
            "A": w.activities(most=2, whole=True),
            "N": w.number(1, 6),
            "W": lambda t: w.Filled(
                t.rng.choice(
                    {
                        "en": ("people", "persons", "heads", "staff", "of us", "pairs of hands"),
                        "fr": ("personnes", "agents", "présents", "gens"),
                    }[t.language]
                ),
                None,
            ),
        },
        """
= [every|each] {A} [needs|must have] [at least |a minimum of |]{N} {W}
= {A} (needs/need) [at least |]{N} {W}
= {A} must be staffed with [at least |]{N} {W}
= there must be [at least |]{N} {W} on {A}
= we need [at least |]{N} {W} [on|for] {A}
= {A} can't go below {N} {W}
! put [at least |]{N} {W} on {A}
! staff {A} with [at least |]{N} {W}
{N} {W} on {A} [at least|minimum]
at least {N} {W} [on|for] {A}
{A}: [min|at least] {N} {W}
never fewer than {N} {W} on {A}
""",
        """
= il faut [au moins |]{N} {W} [sur|pour|par] {A}
= {A} (doit/doivent) avoir [au moins |]{N} {W}
= on a besoin de {N} {W} [au moins |]pour {A}
! [mets|mettez|prévois] [au moins |]{N} {W} sur {A}
{N} {W} [minimum|au moins] sur {A}
au moins {N} {W} [sur|pour] {A}
{A} : [min|au moins] {N} {W}
""",
        ROSTERING,
        1.0,
    ),
)
