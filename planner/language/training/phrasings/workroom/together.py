"""What is done by the same one, and what by different ones."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import TASK, TWO_TASKS, own

MORE_TASKS = own(w.activities(most=3, least=2, groups=False))

SHAPES = (
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": MORE_TASKS},
        """
= {A} (stay/stay) on one {r} from [start to finish|beginning to end]
= {A} (are/are) [one set-up|a single set-up|the same set-up], so one {r} for the lot
= {A} (run/run) off the same {r}
= {A} (are/are) to be [handled|carried out|processed|tackled|worked] on [one|a single|the same] {r}
= {A} (must/must) not change {r} between them
= moving between {rs} for {A} is out
= the {r} that gets one of {A} gets [the rest|them all]
= whichever {r} starts on {A} finishes them
= {A} (use/use) the same tooling, so they share a {r}
! run {A} on [one|the same|a single] {r}
! leave {A} on [one|the same] {r}
! assign {A} to one and the same {r}
! batch {A} on one {r}
! book one {r} for {A}
! don't spread {A} over several {rs}
! don't move {A} from one {r} to another
could we have {A} on the same {r}
can {A} be done on one {r}
{A}: [one {r} for all|all on one {r}|a single {r}|no change of {r}]
{A} on whichever {r}, but the same one
one and the same {r} for {A}
""",
        """
= {A} restent sur le même {r} du début à la fin
= {A} ne changent pas de {r}
! n'[éparpille|éparpillez] pas {A} sur plusieurs {rs}
{A} : un seul {r} pour le tout
""",
        SCHEDULING,
        1.5,
    ),
    shape(
        {"kind": "together", "activities": ["$A", "$B"]},
        {"A": TASK, "B": TASK},
        """
= {B} (stays/stay) on the {r} that did {A}
= {B} (is/are) done where {A} was done
= {B} (follows/follow) {A} onto the same {r}
= the {r} with {A} also gets {B}
= {A} can't be on one {r} and {B} on another
= if a {r} gets {A}, it gets {B} as well
! do {B} on the same {r} as {A}
! run {B} wherever {A} runs
! leave {B} with {A} on one {r}
! don't split {A} from {B}
could {B} be on the same {r} as {A}
{B} wherever {A} is done
{B} on the {r} of {A}
same {r} for {A} as for {B}
""",
        """
= {B} (se fait/se font) là où se fait {A}
= si un {r} prend {A}, il prend aussi {B}
! [fais|faites] {B} sur le même {r} que {A}
{B} là où {A} est fait
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": MORE_TASKS},
        """
= one and the same person [does|covers|works] {A}
= {A} (go/go) to the same person
= {A} (are/are) [covered|done|worked] by one and the same person
= whoever [does|works|has] one of {A} [does|works|has] them all
! give {A} to one and the same person
! let the same person do {A}
! don't change people between {A}
{A}: the same person for all
same person for {A}
one person for {A}
""",
        """
= la même personne assure {A}
! [donne|donnez] {A} à une seule et même personne
{A} : la même personne
""",
        ROSTERING,
        0.9,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": MORE_TASKS},
        """
= {A} (are/are) to be spread over different {rs}
= {A} (can't/can't) use the same {r}
= {A} each (get/get) a {r} of their own
= no two of {A} go on the same {r}
= {A} would [contaminate|damage|disturb] each other, so different {rs}
= having {A} on one {r} is [out|asking for trouble|not on]
= a {r} takes one of {A}, never more
! spread {A} over different {rs}
! give each of {A} its own {r}
! assign {A} to different {rs}
! never run {A} on the same {r}
! don't let {A} share a {r}
could we have {A} on different {rs}
{A}: a {r} each
{A}: different {rs}
{A} on any {rs} you like, but not the same one
""",
        """
= {A} ne partagent pas de {r}
= chacun de {A} a son propre {r}
! [répartis|répartissez] {A} sur des {rs} différents
{A} : un {r} chacun
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": TWO_TASKS},
        """
= {A} (go/go) to different people
= the same person must not [work|do|have|cover] {A}
= nobody [works|does|has|covers] both of {A}
= whoever does one of {A} doesn't do the other
! give {A} to different people
! don't give {A} to the same person
{A}: different people
{A} not by the same person
""",
        """
= personne ne fait à la fois {A}
! [donne|donnez] {A} à des personnes différentes
{A} : pas la même personne
""",
        ROSTERING,
        0.8,
    ),
)
