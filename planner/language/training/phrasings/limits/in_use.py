"""How many are in use."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.limits.slots import LABEL
from planner.language.training.phrasings.shape import WORK, shape

SHAPES = (
    # ------------------------------------------------------------------ in use
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N"},
        {"R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True), "N": w.number(1, 9)},
        """
= we [use|have|send|need] [at most|no more than|only|a maximum of|not more than] {N} {R}
= [at most|no more than|only] {N} {R} (is/are) [used|needed|on the road|out]
= we only have {N} [drivers|crews] [today|], so {N} {R} at most
= {N} {R} [should be|is|are] enough
= we can't [use|staff|man] more than {N} {R}
! use [at most|no more than|only|not more than|a maximum of] {N} {R}
! use {N} {R} [at most|maximum|at the most|max]
! do it with {N} {R} [at most|]
! manage with {N} {R}
! don't use more than {N} {R}
! limit the [fleet|number of {R}] to {N}
! send out [at most|no more than] {N} {R}
[max|at most|no more than|only|not more than] {N} {R}
{N} {R} [max|at most|maximum|tops]
no more than {N} {R} in use
""",
        """
= on [utilise|prend|sort] [au plus|au maximum|seulement] {N} {R}
= {N} {R} doivent suffire
= on ne peut pas sortir plus de {N} {R}
= on n'a que {N} [chauffeurs|équipes], donc {N} {R} au plus
! [utilise|utilisez|prends|prenez|sors|sortez] [au plus|au maximum|seulement] {N} {R}
! [utilise|utilisez] {N} {R} [au plus|au maximum|maximum]
! [fais|faites] avec {N} {R} [au plus|maximum|]
! [n'utilise|n'utilisez] pas plus de {N} {R}
! [limite|limitez] [la flotte|le nombre de {R}] à {N}
[au plus|max|pas plus de|maximum] {N} {R}
{N} {R} [max|maxi|maximum|au plus]
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N"},
        {"R": w.resources(most=1, whole=False), "N": w.number(1, 6)},
        """
! use [at most|no more than|only] {N} of the {R}
! use {N} {R} at most
[at most|no more than|only|max] {N} [of the |]{R} [in use|out|]
= [at most|no more than|only] {N} [of the |]{R} [may be used|may go out|are used]
= we can [use|have] {N} {R} at most
""",
        """
! [utilise|utilisez] [au plus|seulement] {N} {R}
au plus {N} {R} [en service|utilisés|]
pas plus de {N} {R} [en service|en même temps|]
= on utilise au plus {N} {R}
""",
        WORK,
        0.5,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_least": "$N"},
        {"R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True), "N": w.number(2, 6)},
        """
! use at least {N} {R}
! send out [at least|no fewer than] {N} {R}
at least {N} {R} [in use|on the road|out|]
= at least {N} {R} must be [used|out|on the road]
= we use at least {N} {R}
""",
        """
! [utilise|utilisez|sors] au moins {N} {R}
au moins {N} {R} [en service|dehors|]
= on utilise au moins {N} {R}
= au moins {N} {R} doivent sortir
""",
        WORK,
        0.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N", "activities": "$A"},
        {
            "R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True),
            "N": w.number(1, 6),
            "A": LABEL,
        },
        """
[no more than|at most|max|not more than|only] {N} {R} [in|at|for|on|to] {A}
! send [at most|no more than|only] {N} {R} to {A}
! use [at most|no more than|only] {N} {R} for {A}
! don't send more than {N} {R} to {A}
= [at most|no more than|only] {N} {R} may [go to|serve|do|enter] {A}
= {A} (is/are) done by at most {N} {R}
= {A} (takes/take) at most {N} {R}
{A}: max {N} {R}
""",
        """
[pas plus de|au plus|maximum|max] {N} {R} [à|pour|dans|chez] {A}
! [n'envoie|n'envoyez] pas plus de {N} {R} [à|dans|chez] {A}
! [utilise|utilisez] au plus {N} {R} pour {A}
= au plus {N} {R} (peut/peuvent) aller à {A}
{A} : max {N} {R}
""",
        WORK,
        0.8,
    ),
)
