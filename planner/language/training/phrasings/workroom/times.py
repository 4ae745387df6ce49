"""When a job is done, when it must not be, and how long it takes."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import JOB, TASKS

SHAPES = (
    shape(
        {"kind": "time_window", "activities": "$A", "finish_by": "$T"},
        {"A": TASKS, "T": w.moment(480, 1200)},
        """
= {A} (has/have) to be [off the {r}|out of the door|signed off|boxed up|ready for collection|ready to ship|released] [by|before] {T}
= {A} must be [signed off|off our hands|boxed up|ready to go|cleared|wrapped up] [by|before|no later than] {T}
= {A} can't [drag on|still be going|be left unfinished] after {T}
= the [customer|fitter|courier|inspector|boat|crane] needs {A} [finished|done|complete] by {T}
= we promised {A} [finished|ready|complete] [by|for] {T}
= nothing of {A} is left [to do|unfinished] after {T}
= the end of {A} is {T} at the latest
= by {T} {A} must be [history|done|over and done with|complete|finished]
= after {T} {A} must be [over|finished|done]
! have {A} [off the {r}|signed off|wrapped up|boxed up|over and done with] by {T}
! wrap up {A} [by|before] {T}
! bring {A} to an end [by|before] {T}
! see {A} [through|finished|completed] by {T}
! don't let {A} run [past|beyond] {T}
could we have {A} [finished|ready|wrapped up] by {T}
can {A} be [finished|ready|complete] by {T}
{A} [wrapped up|signed off|off the {r}|out of the door|ready to ship] by {T}
completion of {A} [by|no later than] {T}
""",
        """
= {A} (doit/doivent) être [bouclé|prêt à partir|validé|sorti du {r}] avant {T}
= le client attend {A} terminé pour {T}
= la fin de {A}, c'est {T} au plus tard
! [boucle|bouclez] {A} avant {T}
{A} [bouclé|prêt à partir|validé] avant {T}
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        {"A": TASKS, "T": w.moment(420, 1080, 0.1)},
        """
= the [parts|drawings|plates|moulds] for {A} come at {T} and it can't start before that
= {A} (is/are) waiting for [parts|drawings|material|approval] and can't [start|begin] before {T}
= {A} can't be [touched|started|begun|opened up] before {T}
= {A} (isn't/aren't) released before {T}
= we can't [get our hands on|start on|begin] {A} before {T}
= no earlier than {T} can {A} [start|begin]
= from {T} on we can start {A}, not before
! hold {A} back until {T}
! don't open up {A} before {T}
! start on {A} no sooner than {T}
! leave {A} alone until {T}
could {A} start no earlier than {T}
no start on {A} before {T}
""",
        """
= {A} (attend/attendent) des pièces et ne (peut/peuvent) pas commencer avant {T}
= on ne touche pas à {A} avant {T}
! [laisse|laissez] {A} de côté jusqu'à {T}
pas de début de {A} avant {T}
""",
        SCHEDULING,
        0.8,
    ),
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": JOB, "P": w.period()},
        """
= {A} (has/have) to [stop|pause|rest|stand still] {P}
= {A} (is/are) [banned|suspended|ruled out|prohibited|stopped] {P}
= there are quiet hours {P}, so no {A}
= the [fire officer|safety officer|foreman|harbour master] [bans|forbids|won't allow] {A} {P}
= nobody [does|works on|touches] {A} {P}
= {P} there is no {A}
= {P} {A} (is/are) [out|off|banned|suspended]
! suspend {A} {P}
! stop {A} {P}
! ban {A} {P}
! keep {A} out of the schedule {P}
! don't let {A} run {P}
could we have no {A} {P}
{P} no {A}
{P}: {A} banned
{A} [suspended|banned|out|stopped] {P}
""",
        """
= {A} (est/sont) [suspendu|proscrit|interdit] {P}
= le pompier interdit {A} {P}
! [suspends|suspendez] {A} {P}
{P}, pas de {A}
{A} proscrit {P}
""",
        SCHEDULING,
        0.9,
    ),
    shape(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": TASKS, "M": w.minutes(10, 480)},
        """
= {A} (ties/tie) up the {r} for {M}
= {A} (occupies/occupy|blocks/block) a {r} for {M}
= {A} (is/are) [rated|timed|estimated|quoted|booked] at {M}
= {A} will keep us busy for {M}
= {A} (runs/run) for {M}
= the [estimate|standard time|run time|cycle time|job time] for {A} is {M}
= {M} is [realistic|what it takes|the standard time|about right] for {A}
= we're done with {A} in {M}
! book {M} for {A}
! enter {M} for {A}
! correct {A} to {M}
! schedule {M} for {A}
! reckon on {A} taking {M}
could we allow {M} for {A}
{A} runs {M}
{A}, run time {M}
[run time|estimate|standard time|job time] {A}: {M}
""",
        """
= {A} (bloque/bloquent|occupe/occupent) le {r} pendant {M}
= {A} (tourne/tournent) pendant {M}
= le temps de {A} est estimé à {M}
! [corrige|corrigez] {A} à {M}
temps standard de {A} : {M}
""",
        SCHEDULING,
        0.9,
    ),
)
