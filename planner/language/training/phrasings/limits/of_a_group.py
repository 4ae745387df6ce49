"""How many of a group of visits or shifts."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.limits.slots import LABEL, R
from planner.language.training.phrasings.shape import ROSTERING, ROUTING, shape

SHAPES = (
    # ------------------------------------------------------------------ counted activities
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_most": "$N", "activities": "$A"},
        {"R": R, "N": w.number(1, 4), "A": LABEL},
        """
= {R} (works/work|does/do|gets/get|has/have) [at most|no more than|not more than|a maximum of] {N} {A}
= {R} must not [have|do|work] more than {N} {A}
= {R} (does/do|gets/get) {N} {A} [at most|max|each at most|tops]
= {R} can't do more than {N} {A}
! give {R} [at most|no more than] {N} {A}
! don't give {R} more than {N} {A}
! limit {R} to {N} {A}
[at most|no more than|max|maximum] {N} {A} for {R}
{R}: max {N} {A}
{R} {N} {A} [max|at most|tops]
{N} {A} [max|at most] for {R}
""",
        """
= {R} (fait/font|a/ont) [au plus|au maximum] {N} {A}
= {R} ne (fait/font) pas plus de {N} {A}
! ne [donne|donnez] pas plus de {N} {A} à {R}
! [limite|limitez] {R} à {N} {A}
[au plus|max|pas plus de] {N} {A} pour {R}
{R} : {N} {A} [max|maxi|au plus]
{N} {A} [max|maximum] pour {R}
""",
        ROSTERING,
        1.1,
    ),
    shape(
        {
            "kind": "limit",
            "resources": ["all workers"],
            "quantity": "shifts",
            "at_most": "$N",
            "activities": "$A",
        },
        {"N": w.number(1, 4), "A": LABEL},
        """
= everyone gets at most {N} {A}
= nobody [does|works|gets] more than {N} {A}
[at most|no more than|max] {N} {A} [each|per person|a head|per worker|apiece]
{N} {A} each [at most|max|at the most]
! give everyone [at most|no more than] {N} {A}
! give nobody more than {N} {A}
""",
        """
= tout le monde fait au plus {N} {A}
= personne ne fait plus de {N} {A}
[au plus|max|pas plus de] {N} {A} [par personne|chacun|par tête]
{N} {A} [max|maximum] par personne
! ne [donne|donnez] à personne plus de {N} {A}
""",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_least": "$N", "activities": "$A"},
        {"R": R, "N": w.number(1, 4), "A": LABEL},
        """
= {R} (gets/get|works/work|does/do) at least {N} {A}
= {R} must [do|have] at least {N} {A}
! give {R} at least {N} {A}
at least {N} {A} for {R}
{R}: min {N} {A}
""",
        """
= {R} (fait/font) au moins {N} {A}
= {R} (doit/doivent) faire au moins {N} {A}
! [donne|donnez] au moins {N} {A} à {R}
au moins {N} {A} pour {R}
""",
        ROSTERING,
        0.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "stops", "at_most": "$N", "activities": "$A"},
        {"R": R, "N": w.number(1, 6), "A": LABEL},
        """
= {R} (takes/take|serves/serve|does/do|carries/carry) [at most|no more than|a maximum of] {N} {A}
= {R} must not [take|serve|have] more than {N} {A}
! give {R} [at most|no more than] {N} {A}
! don't put more than {N} {A} on {R}
{R}: max {N} {A}
[at most|no more than|max] {N} {A} [on|per|for] {R}
{R} {N} {A} max
""",
        """
= {R} (prend/prennent|fait/font|sert/servent) au plus {N} {A}
= {R} ne (prend/prennent|fait/font) pas plus de {N} {A}
! ne [mets|mettez] pas plus de {N} {A} sur {R}
{R} : max {N} {A}
au plus {N} {A} [par|pour] {R}
""",
        ROUTING,
        0.7,
    ),
)
