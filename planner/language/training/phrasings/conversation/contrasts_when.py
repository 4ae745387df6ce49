"""Pairs that differ in little: no later or no earlier, all on one or each on another, in a row or in all."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import GROUP, R1, RN, A
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, SCHEDULING, shape

SHAPES = (
    # ------------------------------------------------------------------ no later, no earlier, finished
    shape(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": A, "T": w.moment(390, 1080, 0.0)},
        """
= {T} is the latest for {A}
= anything past {T} is too late for {A}
= {A} (doesn't/don't) want us any later than {T}
= by {T} we must have been at {A}
= after {T} it's too late for {A}
! be at {A} no later than {T}
{A}: {T} and not a minute later
{A}, {T} at the latest
""",
        """
= {T}, c'est le plus tard possible pour {A}
= passé {T}, c'est trop tard pour {A}
= {A} ne (veut/veulent) pas nous voir plus tard que {T}
= nous devons être passés chez {A} avant {T}
! [sois|soyez] chez {A} au plus tard à {T}
{A} : {T} et pas une minute de plus
{A}, {T} dernier délai
""",
        ROUTING,
        1.0,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": A, "T": w.moment(390, 1080, 0.0)},
        """
= {T} is the earliest for {A}
= anything before {T} is too early for {A}
= {A} (doesn't/don't) want us any earlier than {T}
= until {T} there's nobody at {A}
= before {T} it's too early for {A}
! be at {A} no earlier than {T}
{A}: {T} and not a minute sooner
{A}, {T} at the earliest
""",
        """
= {T}, c'est le plus tôt possible pour {A}
= avant {T}, c'est trop tôt pour {A}
= {A} ne (veut/veulent) pas nous voir plus tôt que {T}
= il n'y a personne chez {A} avant {T}
! [sois|soyez] chez {A} au plus tôt à {T}
{A} : {T} et pas une minute plus tôt
{A}, {T} au plus tôt
""",
        ROUTING,
        1.0,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "latest": "$T"},
        {"A": A, "T": w.moment(390, 1080, 0.0)},
        """
= {A} may start no later than {T}
= {T} is the latest start for {A}
! don't start {A} after {T}
{A}: start at {T} at the latest
""",
        """
= {A} (doit/doivent) commencer à {T} au plus tard
! ne [commence|commencez] pas {A} après {T}
{A} : début à {T} au plus tard
""",
        SCHEDULING,
        0.7,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": A, "T": w.moment(390, 1080, 0.0)},
        """
= {A} may start no earlier than {T}
= {T} is the earliest start for {A}
! don't start {A} before {T}
{A}: start at {T} at the earliest
""",
        """
= {A} ne (peut/peuvent) pas commencer plus tôt que {T}
! ne [commence|commencez] pas {A} avant {T}
{A} : début à {T} au plus tôt
""",
        SCHEDULING,
        0.7,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": A, "T": w.moment(390, 1080, 0.0)},
        """
= {A} may finish no later than {T}
= {T} is the latest finish for {A}
= {A} mustn't run past {T}
! be through with {A} by {T}
{A}: end at {T} at the latest
""",
        """
= {A} (doit/doivent) finir à {T} au plus tard
= {A} ne (doit/doivent) pas dépasser {T}
! [termine|terminez] {A} avant {T}
{A} : fin à {T} au plus tard
""",
        SCHEDULING,
        0.8,
    ),
    # ------------------------------------------------------------------ all on one / each on another; left alone until
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": GROUP},
        """
= one and the same {r} does all of {A}
= all of {A} (goes/go) on a single {r}
! don't spread {A} over several {rs}
! put all of {A} on one {r}
the whole of {A} on one {r}
""",
        """
= un seul et même {r} fait tout de {A}
= tout {A} va sur un seul {r}
! ne [répartis|répartissez] pas {A} sur plusieurs {rs}
! [mets|mettez] {A} en entier sur un seul {r}
{A} en entier sur un seul {r}
""",
        ROUTING,
        0.6,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": GROUP},
        """
= no two of {A} [go|may go|are] on the same {r}
= each of {A} (needs/need) a {r} of its own
! put each of {A} on a different {r}
! never two of {A} on one {r}
each of {A} on another {r}
""",
        """
= jamais deux de {A} sur le même {r}
= chacune de {A} va sur un {r} différent
! ne [mets|mettez] jamais deux de {A} sur le même {r}
! [mets|mettez] chacune de {A} sur un {r} différent
""",
        ROUTING,
        0.6,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "until": "$T"},
        {"R": R1, "T": w.clock(480, 1080)},
        """
= nothing changes for {R} until {T}
= the plan of {R} stands until {T}
= until {T} the plan of {R} stays as it is
! don't touch the plan of {R} until {T}
! leave what {R} (does/do) until {T} as it is
{R} unchanged until {T}
""",
        """
= rien ne change pour {R} jusqu'à {T}
= le plan de {R} ne bouge pas jusqu'à {T}
= jusqu'à {T} le plan de {R} reste tel quel
! ne [touche|touchez] pas au plan de {R} jusqu'à {T}
{R} inchangé jusqu'à {T}
""",
        ANY,
        0.8,
    ),
    # ------------------------------------------------------------------ how many in a row / how many in all; between / during
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_most": "$N", "activities": "$A"},
        {"R": R1, "N": w.number(1, 4), "A": GROUP},
        """
= {R} (does/do|gets/get) [at most|no more than] {N} {A} in all
= {N} {A} in total is the most for {R}
! give {R} [at most|no more than] {N} {A} altogether
{R}: {N} {A} in total, not more
""",
        """
= {R} (fait/font|a/ont) au plus {N} {A} en tout
! [donne|donnez] au plus {N} {A} au total à {R}
{R} : {N} {A} en tout, pas plus
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N", "activities": "$A"},
        {"R": R1, "N": w.number(2, 4), "A": GROUP},
        """
= {R} (does/do|gets/get) [at most|no more than] {N} {A} in a row
= {N} {A} in a row is the most for {R}
! give {R} [at most|no more than] {N} {A} on end
{R}: {N} {A} in a row, not more
""",
        """
= {R} (fait/font|a/ont) au plus {N} {A} de suite
! [donne|donnez] au plus {N} {A} d'affilée à {R}
{R} : {N} {A} de suite, pas plus
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "rest", "resources": "$R", "hours": "$H"},
        {"R": RN, "H": w.number(8, 14)},
        """
= {R} (needs/need|gets/get) {H} hours [off |]from one shift to the next
= between the end of one shift and the start of the next {R} (has/have) {H} hours
! leave {R} {H} hours between two shifts
{R}: {H} hours between shifts
""",
        """
= il faut {H} heures à {R} d'un poste à l'autre
= entre deux postes {R} (a/ont) {H} heures
! [laisse|laissez] {H} heures à {R} entre deux postes
{R} : {H} heures entre les postes
""",
        ROSTERING,
        0.8,
    ),
)
