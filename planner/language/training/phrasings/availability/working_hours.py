"""From when, until when: `working_hours`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.availability.slots import R
from planner.language.training.phrasings.shape import ANY, shape

SHAPES = (
    # ------------------------------------------------------------------ working hours
    shape(
        {"kind": "working_hours", "resources": "$R", "start": "$A", "end": "$B"},
        {"R": R, "A": w.clock(300, 600), "B": w.clock(780, 1260)},
        """
= {R} (works/work|runs/run|operates/operate) from {A} to {B}
= {R} (works/work) [between|from] {A} [and|until|till] {B}
= {R} (is/are) on duty from {A} to {B}
= {R} (starts/start) at {A} and (finishes/finish) at {B}
= {R} (starts/start) at {A} and must be [back|home|in] by {B}
= {R} (opens/open) at {A} and (closes/close) at {B}
= {R} (is/are) open [from|between] {A} [to|and|until] {B}
= {R} may [work|drive|be out] from {A} to {B} only
= {R} can leave at {A} and must be back by {B}
= the [working hours|hours|shift times|operating hours|opening hours] of {R} are {A} to {B}
= {R}'s hours are {A} to {B}
! [set|change|put] the [hours|working hours] of {R} to {A}-{B}
! [have|let] {R} work from {A} to {B}
{R}: {A} to {B}
{R} {A}-{B}
{R} working hours {A} - {B}
{R} on from {A} till {B}
hours for {R}: {A} to {B}
""",
        """
= {R} (travaille/travaillent|roule/roulent|tourne/tournent) de {A} à {B}
= {R} (commence/commencent) à {A} et (finit/finissent) à {B}
= {R} (part/partent) à {A} et (rentre/rentrent) à {B} [au plus tard|]
= {R} (ouvre/ouvrent) à {A} et (ferme/ferment) à {B}
= {R} (est/sont) ouvert de {A} à {B}
= {R} (est/sont) en service entre {A} et {B}
= les horaires de {R} sont {A} - {B}
= {R} (fait/font) {A} - {B}
! [mets|mettez] {R} de {A} à {B}
! [fais|faites] travailler {R} de {A} à {B}
{R} : {A} à {B}
{R} {A}-{B}
horaires de {R} : de {A} à {B}
{R} de {A} à {B}
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": R, "T": w.clock(660, 1320)},
        """
= {R} (has/have|needs/need) to be back [by|at|before] {T}
= {R} must be [back|home|back at base|back at the depot|in|returned] [by|before|no later than] {T}
= {R} (returns/return) [by|no later than|before] {T}
= {R} (is/are) to be back [by|before] {T}
= {R} should be [home|in the yard|back] by {T}
= {R} (finishes/finish) [work |]at {T}
= {R} (stops/stop) [work|working|driving] at {T}
= {R} (closes/close|shuts/shut) at {T}
= {R} (works/work) until {T} [at the latest|only|]
= {R} (doesn't/don't) work [past|after|beyond] {T}
= {R} (knocks/knock) off at {T}
= {R} can't be [on the road|out|driving] [after|past] {T}
! get {R} [back|home] by {T}
! bring {R} [home|back|in] by {T}
! have {R} [back|in] by {T}
{R} [back|home|in|finished] by {T}
{R} until {T} max
end of [day|duty|work] for {R}: {T}
{R} [closing|finishing] time {T}
latest return {T} for {R}
""",
        """
= {R} (doit/doivent) [rentrer|être rentré|être de retour|être au dépôt] [avant|à|pour] {T} [au plus tard|]
= {R} (rentre/rentrent) à {T} [au plus tard|]
= {R} (finit/finissent|termine/terminent|s'arrête/s'arrêtent) à {T}
= {R} (ferme/ferment) à {T}
= {R} ne (travaille/travaillent|roule/roulent) [pas|plus] après {T}
= {R} (travaille/travaillent) jusqu'à {T}
= {R} (est/sont) de retour à {T} au plus tard
! [fais|faites] rentrer {R} avant {T}
! [ramène|ramenez] {R} pour {T}
{R} [rentré|de retour|au dépôt] [avant|pour|à] {T} [max|]
fin de [journée|service] à {T} pour {R}
{R} jusqu'à {T} maxi
fermeture de {R} à {T}
retour {T} au plus tard pour {R}
""",
        ANY,
        1.3,
    ),
    shape(
        {"kind": "working_hours", "resources": "$R", "start": "$T"},
        {"R": R, "T": w.clock(270, 660)},
        """
= {R} (starts/start|begins/begin) [work |]at {T}
= {R} (starts/start) [the day|the round|the shift|duty] at {T}
= {R} (doesn't/don't) [start|work|leave] before {T}
= {R} may [start|leave|go|set off] [from|no earlier than] {T}
= {R} can [leave|start|go out] at {T} at the earliest
= {R} must not leave before {T}
= {R} (opens/open) at {T}
= {R} (leaves/leave|rolls out/roll out|sets off/set off) at {T}
= {R} (comes/come) on duty at {T}
= {R}'s day [starts|begins] at {T}
! start {R} at {T}
! let {R} start at {T}
! send {R} out at {T} at the earliest
{R} [from|starting|start] {T}
{R} [opening|start] time {T}
earliest [start|departure] {T} for {R}
{R} on duty from {T}
""",
        """
= {R} (commence/commencent|démarre/démarrent|débute/débutent) à {T}
= {R} (ouvre/ouvrent) à {T}
= {R} (part/partent) à {T} [au plus tôt|]
= {R} ne (part/partent|commence/commencent) pas avant {T}
= {R} (prend/prennent) [le service|son service|la route] à {T}
= {R} (embauche/embauchent) à {T}
! [fais|faites] partir {R} à {T} au plus tôt
! [fais|faites] commencer {R} à {T}
{R} à partir de {T}
départ de {R} à {T}
ouverture de {R} à {T}
début de journée à {T} pour {R}
{R} dès {T}
""",
        ANY,
        1.1,
    ),
)
