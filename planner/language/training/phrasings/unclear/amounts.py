"""Vague amounts."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK, shape
from planner.language.training.phrasings.unclear.slots import A, R

AMOUNT = {"intent": "unclear", "about": "amount"}

SHAPES = (
    # ------------------------------------------------------------------ vague amounts
    shape(
        AMOUNT,
        {
            "A": A,
            "R": R,
            "M": lambda t: w.Filled(
                t.rng.choice(
                    {
                        "en": (
                            "a bit longer",
                            "longer",
                            "a little longer",
                            "a while",
                            "some time",
                            "a few minutes",
                            "a few minutes more",
                            "more time",
                            "quite long",
                            "not that long",
                            "less time",
                            "ages",
                            "a lot longer",
                            "extra time",
                        ),
                        "fr": (
                            "un peu plus longtemps",
                            "plus longtemps",
                            "un moment",
                            "quelques minutes",
                            "plus de temps",
                            "un certain temps",
                            "moins de temps",
                            "pas mal de temps",
                            "longtemps",
                        ),
                    }[t.language]
                ),
                None,
            ),
        },
        """
{A} (takes/take|will take|needs/need) {M}
unloading [at|for] {A} takes {M}
! allow {M} for {A}
! give {A} {M}
{R} (needs/need|takes/take) {M} for {A}
{A} {M}
we need {M} at {A}
! leave {M} between those
""",
        """
{A} (prend/prennent|dure/durent|demande/demandent) {M}
le déchargement de {A} prend {M}
! [compte|prévois] {M} pour {A}
{R} (met/mettent) {M} pour {A}
il faut {M} pour {A}
{A}, {M}
""",
        WORK,
        2.0,
    ),
    shape(
        AMOUNT,
        {
            "R": R,
            "M": lambda t: w.Filled(
                t.rng.choice(
                    {
                        "en": (
                            "a few",
                            "not too many",
                            "fewer",
                            "less",
                            "a reasonable number of",
                            "not so many",
                            "several",
                            "some more",
                        ),
                        "fr": (
                            "quelques",
                            "pas trop de",
                            "moins de",
                            "un nombre raisonnable de",
                            "un peu plus de",
                        ),
                    }[t.language]
                ),
                None,
            ),
        },
        """
{R} should [do|have|get|make] {M} [stops|km|trips|hours|shifts]
! give {R} {M} [stops|shifts|hours|km]
{R} {M} [stops|hours|shifts|km] please
! limit {R} to {M} [stops|shifts|km]
! use {M} {rs}
we need {M} {rs}
""",
        """
{R} (doit/doivent) faire {M} [arrêts|km|heures|postes]
! [donne|donnez] {M} [arrêts|postes|heures] à {R}
{R} {M} [arrêts|heures|postes] svp
! [utilise|utilisez] {M} {rs}
""",
        ANY,
        1.4,
    ),
    shape(
        AMOUNT,
        {"R": R, "A": A, "P": w.places(most=1)},
        """
traffic is [bad|terrible|slow|heavy|worse than usual] [today|this morning|near {P}|]
[roads|driving] will be [a bit|somewhat|much|a lot] slower [today|around {P}|]
it's snowing, we'll be slower
! don't make the [day|round] of {R} too long
! don't load {R} too full
{R} shouldn't drive too [far|much|long]
{R} shouldn't be out too long
{A} mustn't stay on board too long
! keep some distance between {A} and the rest
""",
        """
la circulation est [mauvaise|difficile|lente|chargée] [aujourd'hui|ce matin|vers {P}|]
on roulera [un peu|beaucoup|bien] moins vite [aujourd'hui|]
! ne fais pas de trop longue tournée pour {R}
! ne charge pas trop {R}
{R} ne (doit/doivent) pas rouler trop [loin|longtemps]
{A} ne (doit/doivent) pas rester trop longtemps à bord
""",
        ROUTING,
        1.0,
    ),
)
