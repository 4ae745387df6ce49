"""What comes before what, first or last, and how important it is."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import WORK, shape
from planner.language.training.phrasings.spoken.slots import ONE_A, A

SHAPES = (
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": ONE_A, "B": ONE_A},
        """
= {A} (comes/come|is/are done|goes/go) [earlier than|ahead of|before] {B}
= {B} (has/have) to wait for {A}
= {B} (comes/come|follows/follow) after {A}
= {A} first, {B} after that
= no {B} before {A} (is/are) [done|finished|served]
! do {A} and only then {B}
! don't [start|serve|do] {B} before {A}
first {A}, then {B}
{A}, then {B}
{B} only after {A}
{A} ahead of {B}
""",
        """
= {A} (passe/passent|vient/viennent|est fait/sont faits) avant {B}
= {B} (attend/attendent) [que {A} soit fini|la fin de {A}|{A}]
= {B} (passe/passent|vient/viennent) après {A}
= on fait {A} [d'abord|en premier], {B} ensuite
= pas de {B} avant {A}
! [fais|faites|livre] {A} avant {B}
! ne [commence|fais|livre] pas {B} avant {A}
! [commence|commencez] {B} une fois {A} fini
d'abord {A}, ensuite {B}
{A} puis {B}
{B} seulement après {A}
{A} avant {B}
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": ONE_A, "B": ONE_A, "M": w.minutes(10, 240)},
        """
= {B} (starts/start) [at least |]{M} after {A} at the earliest
= there must be [at least |]{M} between {A} and {B}
= {A} needs {M} to [dry|cool|settle|rest] before {B}
! leave [at least |]{M} between {A} and {B}
! wait {M} after {A} before {B}
{A}, {M} pause, then {B}
{B} no sooner than {M} after {A}
""",
        """
= {B} (commence/commencent) au moins {M} après {A}
= il faut [au moins |]{M} entre {A} et {B}
= {A} doit [sécher|refroidir|reposer] {M} avant {B}
! [laisse|laissez] [au moins |]{M} entre {A} et {B}
! [attends|attendez] {M} après {A} avant {B}
{A}, {M} d'attente, puis {B}
{B} au plus tôt {M} après {A}
""",
        WORK,
        0.7,
    ),
    shape(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": ONE_A},
        """
= {A} (is/are) the first [call|stop|job] [of the day|]
= {A} (opens/open) the [round|day]
! kick off with {A}
! see to {A} first
{A} first thing
{A} before anything else
""",
        """
= {A} (est/sont) [le premier arrêt|la première livraison|le premier travail]
= {A} (ouvre/ouvrent|commence/commencent) la [tournée|journée]
= on [commence|démarre|attaque] par {A}
! [fais|faites|livre] {A} en premier
! [démarre|démarrez|attaque] par {A}
{A} en tête
{A} en premier
{A} d'abord, le reste après
""",
        WORK,
        0.9,
    ),
    shape(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": ONE_A},
        """
= {A} (is/are) the last [call|stop|job] [of the day|]
= {A} (rounds/round) off the [day|tour]
! save {A} for the end
! leave {A} to the end
{A} last thing
""",
        """
= {A} (est/sont) [le dernier arrêt|la dernière livraison]
= on [finit|termine] par {A}
! [garde|gardez] {A} pour la fin
! [fais|faites|livre] {A} en dernier
{A} à la fin
{A} en dernier
""",
        WORK,
        0.7,
    ),
    # ------------------------------------------------------------------ how important it is
    shape(
        {"kind": "priority", "activities": "$A", "level": "$L"},
        {
            "A": A,
            "L": lambda t: w.Filled(
                *t.rng.choice(
                    {
                        "en": (
                            ("mustn't be missed", "must"),
                            ("cannot be left out", "must"),
                            ("has to be in, come what may", "must"),
                            ("is not negotiable", "must"),
                            ("matters a lot", "high"),
                            ("is urgent", "high"),
                            ("comes with high priority", "high"),
                            ("can wait", "low"),
                            ("can be dropped if we run out of time", "low"),
                            ("is not that important", "low"),
                            ("only if there's room", "low"),
                            ("is of normal importance", "normal"),
                            ("is cancelled", "skip"),
                            ("isn't wanted any longer", "skip"),
                            ("can be forgotten this time", "skip"),
                            ("will be done another time", "skip"),
                            ("is called off", "skip"),
                            ("falls through", "skip"),
                        ),
                        "fr": (
                            ("ne doit surtout pas être oublié", "must"),
                            ("est obligatoire", "must"),
                            ("doit être servi quoi qu'il arrive", "must"),
                            ("n'est pas négociable", "must"),
                            ("est urgent", "high"),
                            ("est prioritaire", "high"),
                            ("compte beaucoup", "high"),
                            ("peut attendre", "low"),
                            ("n'est pas pressé", "low"),
                            ("peut sauter si on manque de temps", "low"),
                            ("n'est pas très important", "low"),
                            ("est de priorité normale", "normal"),
                            ("est annulé", "skip"),
                            ("tombe à l'eau", "skip"),
                            ("sera fait un autre jour", "skip"),
                            ("n'est plus à faire", "skip"),
                            ("est reporté à une autre fois", "skip"),
                        ),
                    }[t.language]
                )
            ),
        },
        """
= {A} {L}
{A} {L}
{A}: {L}
""",
        """
= {A} {L}
{A} {L}
{A} : {L}
""",
        WORK,
        1.6,
    ),
)
