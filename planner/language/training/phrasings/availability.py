"""Who can work when: `unavailable`, `working_hours`, `break`, `driver_rules`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, shape

R = w.resources()
R1 = w.resources(most=2)
EACH = w.resources(most=1, groups=False, whole=False)

UNTIL = {"kind": "unavailable", "resources": "$R", "end": "$T"}
FROM = {"kind": "unavailable", "resources": "$R", "start": "$T"}
WHOLE = {"kind": "unavailable", "resources": "$R"}
DAY = {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"}

SHAPES = (
    # ------------------------------------------------------------------ unavailable: until
    shape(
        UNTIL,
        {"R": R, "T": w.moment()},
        """
= {R} (is/are) [out|off the road|not available|unavailable|out of action|in the workshop|down] until {T}
= {R} (is/are) [in for repair|at the garage|being serviced|at the mechanic's|being fixed] [until|till|up to] {T}
= {R} (isn't/aren't) available [until|till|before] {T}
= {R} (is/are) not [free|ready|usable|available] [before|until] {T}
= {R} can't [leave|be used|start|go anywhere|move] [before|until] {T}
= {R} won't be [back|ready|available|fixed|usable|free] [until|till|before] {T}
= {R} (comes/come) back [into service |]at {T}
= {R} (is/are) only [available|back|usable|free] [from|after] {T}
= we only get {R} back at {T}
= {R} (is/are) out until {T}
= {R} (stays/stay) [out|in the workshop|parked|in the yard] until {T}
= we don't have {R} before {T}
= there is no {R} until {T}
! [keep|leave|hold] {R} [out of the plan|out|off|aside] until {T}
! don't [use|plan|count on|send out|touch] {R} [until|before|till] {T}
! take {R} [out|off|out of service] until {T}
! block {R} [until|till|up to] {T}
{R} [out|off|unavailable|down|kaput|u/s|n/a] [until|till|til] {T}
{R} back [at|by|around|from] {T}
no {R} [before|until|till] {T}
{R} [broken down|broken|stuck|needs new tyres|being repaired|has a flat], back at {T}
flat tyre on {R}, can't go before {T}
battery's dead on {R}, [out|not going anywhere] till {T}
{R} got a flat, not moving before {T}
{R} [has a flat|has a broken axle|won't start|broke down|lost a wheel], [it|she|he]'ll be [back|ready|fixed] at {T}
{R}'s [alternator|gearbox|clutch|battery|engine|fridge unit] is [gone|dead|broken], [it|she] [won't move|can't go|won't run|isn't leaving] before {T}
{R} is [at the dealer's|on the lift|stuck], [it|she|he] can't [leave|start|go] before {T}
[mechanic|workshop|garage] [says|needs] {R} until {T}
""",
        """
= {R} (est/sont) [indisponible|hors service|en panne|au garage|immobilisé|à l'arrêt] jusqu'à {T}
= {R} (n'est/ne sont) pas [disponible|libre|prêt|utilisable] avant {T}
= {R} ne (peut/peuvent) pas [partir|rouler|servir|sortir] avant {T}
= {R} (revient/reviennent) [seulement |]à {T}
= {R} ne (sera/seront) [prêt|de retour|disponible|réparé] qu'à {T}
= on n'a pas {R} avant {T}
= on ne récupère {R} qu'à {T}
! [ne compte|ne comptez] pas sur {R} avant {T}
! n'[utilise|utilisez] pas {R} avant {T}
! [bloque|bloquez|immobilise] {R} jusqu'à {T}
! [laisse|laissez|garde] {R} [de côté|au dépôt|au repos] jusqu'à {T}
{R} [HS|en panne|indispo|à l'arrêt|au garage|out] jusqu'à {T}
pas de {R} avant {T}
{R} [de retour|dispo|récupéré] à {T}
pneu crevé sur {R}, rien avant {T}
{R} [crevé|en rade|accidenté|bloqué], [rien|pas de départ|pas dispo] avant {T}
= {R} (tombe/tombent) en [panne|rade], rien avant {T}
= {R} (sort/sortent) du garage à {T}
{R} en réparation, retour {T}
""",
        WORK,
    ),
    shape(
        FROM,
        {"R": R, "T": w.moment()},
        """
= {R} (is/are) [out|off|not available|unavailable|down|gone|out of action] from {T} [on|onwards|]
= {R} (is/are) [out|off|unavailable|not available] after {T}
= {R} (has/have) to [leave us|go in for repair|go to the garage|be handed back|go for inspection] at {T}
= {R} can't be used [after|from] {T} [onwards|]
= we lose {R} [at|from] {T}
= we have to [give|hand] {R} back at {T}
= we only have {R} until {T}
= {R} (is/are) only [available|free|with us|usable] until {T}
= {R} (goes/go) in for [service|maintenance|its check|repair] at {T}
! don't [use|plan|count on] {R} [after|from] {T} [onwards|]
! take {R} out from {T} [on|onwards|]
! block {R} from {T} [on|]
{R} [out|off|unavailable|down|n/a] [from|after] {T} [on|onwards|]
no {R} [after|from] {T} [on|onwards|]
{R} gone from {T}
""",
        """
= {R} (est/sont) [indisponible|hors service|à l'arrêt|immobilisé] [à partir de|dès|après] {T}
= {R} (n'est/ne sont) plus [disponible|utilisable|là] [après|à partir de] {T}
= on n'a plus {R} [après|à partir de] {T}
= on perd {R} à {T}
= {R} (part/partent) [au garage|en révision|au contrôle technique|en maintenance] à {T}
= on n'a {R} que jusqu'à {T}
= {R} (n'est/ne sont) [libre|disponible] que jusqu'à {T}
= il faut rendre {R} à {T}
! n'[utilise|utilisez] plus {R} après {T}
! [bloque|bloquez|retire|retirez] {R} [à partir de|dès] {T}
{R} [HS|indispo|en panne|à l'arrêt] à partir de {T}
plus de {R} après {T}
""",
        WORK,
    ),
    shape(
        DAY,
        {"R": R, "D": w.whole_day},
        """
= {R} (is/are) [out|off the road|unavailable|not available|down|in the workshop|out of action|closed] {D}
= {R} (is/are) [being serviced|in for repair|under maintenance|at the garage] {D}
= {R} (has/have) its inspection {D}
= {R} (isn't/aren't) [available|working|running|usable] {D}
= {R} (stays/stay) [at home|in the yard|in|parked|closed] {D}
= {R} can't be used {D}
= we don't have {R} {D}
= we have to do without {R} {D}
= we're without {R} {D}
= {R} (does/do) not [go out|run|work|operate] {D}
! [leave|take] {R} out [of it|] {D}
! don't [use|plan|send] {R} {D}
! plan without {R} {D}
! close {R} {D}
! park {R} {D}
no {R} {D}
{R} [out|off|down|closed|n/a|unavailable|broken down|not running] {D}
{D}: {R} [out|off|not available|closed]
{D} without {R}
""",
        """
= {R} (est/sont) [indisponible|en panne|hors service|au garage|en révision|fermé|à l'arrêt] {D}
= {R} (reste/restent) [au dépôt|à l'arrêt|fermé|au garage] {D}
= {R} ne (sort/sortent) pas {D}
= {R} ne (travaille/travaillent) pas {D}
= {R} (n'est/ne sont) pas disponible {D}
= on n'a pas {R} {D}
= on doit se passer de {R} {D}
= on fait sans {R} {D}
! n'[utilise|utilisez] pas {R} {D}
! [fais|faites] sans {R} {D}
! [ferme|fermez|bloque|bloquez] {R} {D}
! [retire|retirez|enlève] {R} {D}
pas de {R} {D}
{R} [HS|indispo|en panne|fermé|out] {D}
{D} : {R} [indisponible|HS|fermé]
{D} sans {R}
""",
        WORK,
        1.2,
    ),
    shape(
        WHOLE,
        {"R": R},
        """
= {R} (is/are) [out of action|out|broken|broken down|unavailable|not available|off the road|out of order|dead]
= {R} (has/have) [broken down|failed its inspection|been stolen|been written off]
= {R} can't be used [at all|]
= we've lost {R}
= we don't have {R} [any more|]
= {R} (is/are) not [running|available|usable]
! [leave|take|keep] {R} out [of the plan|of it|]
! don't [use|plan] {R} [at all|]
! plan without {R}
! do [it|this|the plan] without {R}
! park {R}
{R} [broken down|out of service|out|out of order|not available|n/a|kaput|down]
no {R} [this time|]
without {R}
engine failure on {R}, won't be running
{R}'s gearbox has gone
""",
        """
= {R} (est/sont) [en panne|hors service|indisponible|cassé|immobilisé|à l'arrêt]
= {R} ne (roule/roulent|marche/marchent) pas
= on n'a [pas|plus] {R}
= {R} (a/ont) lâché
= {R} ne (peut/peuvent) pas servir
! n'[utilise|utilisez] pas {R}
! [fais|faites] sans {R}
! [planifie|planifiez] sans {R}
! [sors|retire|retirez] {R} du plan
{R} [HS|en panne|indispo|cassé|hors service]
sans {R}
pas de {R}
moteur cassé sur {R}
""",
        WORK,
        0.7,
    ),
    shape(
        DAY,
        {"R": R1, "D": w.days},
        """
= {R} (is/are) [out|off|unavailable|away|not available|closed|down] {D}
= {R} (is/are) [on leave|on holiday|in maintenance|away on training] {D}
= we don't have {R} {D}
! don't [plan|use] {R} {D}
no {R} {D}
{R} [off|out|away|closed|n/a] {D}
""",
        """
= {R} (est/sont) [absent|indisponible|en congé|fermé|en formation] {D}
= on n'a pas {R} {D}
= {R} ne (travaille/travaillent) pas {D}
! ne [planifie|planifiez|mets] pas {R} {D}
pas de {R} {D}
{R} [absent|en congé|indispo|fermé] {D}
""",
        ANY,
        0.6,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": R, "P": w.period()},
        """
= {R} (is/are) [out|off|unavailable|not available|down|closed|blocked|busy elsewhere|taken] {P}
= {R} (is/are) [being serviced|being cleaned|at the garage|in a meeting|in training|on another job] {P}
= {R} (isn't/aren't) [available|free|there] {P}
= {R} can't [work|be used|do anything] {P}
= we don't have {R} {P}
= {R} (has/have) [an appointment|a service|other business|a meeting] {P}
! block {R} {P}
! don't [use|plan] {R} {P}
! close {R} {P}
! keep {R} free {P}
no {R} {P}
{R} [out|off|n/a|closed|unavailable|down] {P}
{P} {R} (is/are) [off|out|not available]
""",
        """
= {R} (est/sont) [indisponible|absent|fermé|occupé|à l'arrêt|bloqué|pris] {P}
= {R} (n'est/ne sont) pas [disponible|libre|là] {P}
= on n'a pas {R} {P}
= {R} (a/ont) [un rendez-vous|une révision|une réunion] {P}
! [bloque|bloquez|ferme|fermez] {R} {P}
! n'[utilise|utilisez] pas {R} {P}
! [laisse|laissez] {R} tranquille {P}
pas de {R} {P}
{R} [indispo|fermé|absent|HS] {P}
{P} {R} (est/sont) [absent|pris|indisponible]
""",
        ANY,
        0.9,
    ),
    # ------------------------------------------------------------------ unavailable: people
    shape(
        DAY,
        {"R": R1, "D": w.whole_day},
        """
= {R} (is/are) [off|ill|sick|away|on leave|off sick|not working|on holiday|not in|absent] {D}
= {R} (has/have) [a day off|the day off|leave|a dentist appointment] {D}
= {R} (has/have) called in sick {D}
= {R} (can't/can't) [work|come in|make it|do anything] {D}
= {R} won't be [in|here|there|working|coming in] {D}
= {R} (isn't/aren't) [in|here|working|on|coming] {D}
= {R} (needs/need) {D} off
= {R} (wants/want) [to be off|the day off] {D}
! give {R} the day off {D}
! don't [plan|schedule|roster|put down|book] {R} {D}
! leave {R} off the rota {D}
! take {R} off {D}
{R} [off|away|sick|on leave|not in|absent|AL|on a course] {D}
no {R} {D}
{D}: {R} off
{R} at a [wedding|funeral|course|hearing] {D}
{R} has [a hearing|an exam|a wedding|the dentist|a hospital appointment] {D}, [so no work|can't work|can't come|not available]
{R} can't [do|make|manage] {D}
{D} {R} has to [go to court|see the doctor|look after the kids]
""",
        """
= {R} (est/sont) [malade|absent|en congé|en arrêt|en vacances|en repos|souffrant] {D}
= {R} ne (vient/viennent) pas {D}
= {R} ne (travaille/travaillent) pas {D}
= {R} ne (sera/seront) pas là {D}
= {R} (a/ont) posé {D}
= {R} (prend/prennent) {D}
= {R} (a/ont) un [mariage|enterrement|rendez-vous] {D}
! ne [mets|mettez|prévois|prévoyez|planifie] pas {R} {D}
! [donne|donnez] son jour à {R} {D}
! [laisse|laissez] {R} en repos {D}
{R} [absent|malade|en congé|en RTT|off|en repos|pas là] {D}
pas de {R} {D}
{D} : {R} absent
{R}, pas là {D}
{R}, [il|elle] ne [vient|travaille] pas {D}
{R} a un [contrôle|examen|stage|décès dans la famille], pas là {D}
pour {R} pas de travail {D}
{R} pose {D}
""",
        ROSTERING,
        1.6,
    ),
    shape(
        FROM,
        {"R": R1, "T": w.moment(bare_day=0.25, dated=0.5)},
        """
= {R} (has/have) to [leave|go|be gone|be off] [at|by] {T}
= {R} (is/are) [off|away|gone|on leave|not available] from {T} [on|onwards|]
= {R} (is/are) [off|not available|away] after {T}
= {R} can't work [after|past|beyond] {T}
= {R} can only stay until {T}
= {R} (goes/go) [home|on leave] at {T}
! let {R} go home at {T}
! don't plan {R} [after|from] {T} [on|]
{R} [off|away|gone|out] [from|after] {T}
no {R} [after|from] {T}
""",
        """
= {R} (doit/doivent) [partir|s'en aller] à {T}
= {R} (est/sont) [absent|en congé|en vacances|indisponible] [à partir de|dès|après] {T}
= {R} ne (peut/peuvent) pas travailler après {T}
= {R} (n'est/ne sont) plus là [après|à partir de] {T}
= {R} ne (peut/peuvent) rester que jusqu'à {T}
! [libère|libérez] {R} à {T}
! ne [mets|mettez] plus {R} après {T}
{R} [absent|off|en congé] [à partir de|dès] {T}
plus de {R} après {T}
""",
        ROSTERING,
    ),
    shape(
        UNTIL,
        {"R": R1, "T": w.moment(bare_day=0.35, dated=0.4)},
        """
= {R} (is/are) [off|ill|away|on leave|sick|on holiday|on a course] [until|till|up to] {T}
= {R} (is/are) not [back|available|in|here] [until|before] {T}
= {R} can't [start|work|come in|be here] [until|before] {T}
= {R} won't be [in|back|here] [until|before] {T}
= {R} (comes/come) back at {T}
= {R} (gets/get) in at {T}, not before
! don't [plan|roster] {R} [before|until] {T}
! leave {R} [at home|out|off] until {T}
{R} [off|away|sick|on leave|out] [until|till|til] {T}
no {R} before {T}
{R} [running late|overslept|stuck in traffic|missed the train], not here before {T}
{R} back {T}
""",
        """
= {R} (est/sont) [absent|malade|en congé|en vacances|en formation|en arrêt] jusqu'à {T}
= {R} (n'est/ne sont) pas [là|disponible] avant {T}
= {R} ne (peut/peuvent) pas [commencer|venir|travailler] avant {T}
= {R} ne (rentre/rentrent) [de congé |]qu'à {T}
! ne [mets|mettez] pas {R} avant {T}
! [laisse|laissez] {R} chez (lui/eux) jusqu'à {T}
{R} [absent|malade|off|en congé] jusqu'à {T}
pas de {R} avant {T}
{R} en retard, pas là avant {T}
""",
        ROSTERING,
    ),
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
    # ------------------------------------------------------------------ break
    shape(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$P.start", "latest": "$P.end"},
        {"R": R, "M": w.minutes(10, 90), "P": w.period(parts=False)},
        """
= {R} (takes/take|has/have|gets/get|needs/need) {M} [off|break|of break|for lunch|lunch break|rest] {P}
= {R} (takes/take|has/have|gets/get|needs/need) a break of {M} {P}
= {R} (stops/stop|pauses/pause) for {M} {P}
= {R} must [take|have] [a break of|] {M} [break|] {P}
= {P} {R} (has/have|takes/take) a break of {M}
! give {R} [a break of {M}|{M} off|{M} for lunch|a {M} break] {P}
! plan a {M} break for {R} {P}
! let {R} rest for {M} {P}
{M} break for {R} {P}
{R}: {M} [lunch|break|pause] {P}
lunch {P}, {M}, {R}
break of {M} {P} for {R}
""",
        """
= {R} (prend/prennent|a/ont|fait/font) {M} de pause {P}
= {R} (prend/prennent|a/ont) une pause de {M} {P}
= {R} (doit/doivent) [faire|prendre] une pause de {M} {P}
= {R} (déjeune/déjeunent) {M} {P}
= {R} (s'arrête/s'arrêtent) {M} {P}
! [donne|donnez|prévois|prévoyez] {M} de pause à {R} {P}
! [prévois|prévoyez|mets] une pause de {M} {P} pour {R}
{R} : {M} de [pause|coupure|déjeuner] {P}
pause de {M} {P} pour {R}
{M} de [pause|repas] {P} pour {R}
""",
        ANY,
        1.3,
    ),
    shape(
        {"kind": "break", "resources": "$R", "minutes": "$M"},
        {"R": R, "M": w.minutes(10, 90)},
        """
= {R} (takes/take|has/have|gets/get|needs/need) {M} break
= {R} (takes/take|has/have|gets/get|needs/need) a break of {M}
= {R} must [take|have] a {M} break
= {R} (gets/get|has/have) {M} [for lunch|to eat|to rest]
! give {R} [a break of {M}|{M} for lunch|a {M} break|{M} rest]
! plan {M} of break for {R}
{M} break for {R}
{R}: {M} [lunch|break]
""",
        """
= {R} (prend/prennent|a/ont|fait/font) {M} de pause
= {R} (a/ont) droit à {M} de pause
= {R} (doit/doivent) faire une pause de {M}
! [donne|donnez|prévois] {M} de pause à {R}
pause de {M} pour {R}
{R} : {M} de [pause|coupure|repas]
""",
        ANY,
        0.6,
    ),
    shape(
        {"kind": "break", "resources": "$R", "minutes": "$M", "latest": "$T"},
        {"R": R, "M": w.minutes(10, 60), "T": w.clock(660, 900)},
        """
= {R} (takes/take|has/have) {M} break [by|before|no later than] {T}
= {R} must have had a {M} break by {T}
! give {R} a {M} break [before|by] {T}
{M} break for {R} [before|by] {T}
{R}: {M} break before {T}
""",
        """
= {R} (prend/prennent|fait/font) {M} de pause avant {T}
= {R} (doit/doivent) avoir eu {M} de pause avant {T}
! [donne|donnez] {M} de pause à {R} avant {T}
{M} de pause pour {R} avant {T}
""",
        ANY,
        0.4,
    ),
    shape(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$T"},
        {"R": R, "M": w.minutes(10, 60), "T": w.clock(600, 900)},
        """
= {R} (takes/take|has/have) a {M} break [after|not before|from] {T}
! give {R} a {M} break [after|no earlier than] {T}
{M} break for {R} after {T}
""",
        """
= {R} (prend/prennent|fait/font) {M} de pause après {T}
! [donne|donnez] une pause de {M} à {R} à partir de {T}
{M} de pause pour {R}, pas avant {T}
""",
        ANY,
        0.4,
    ),
    # ------------------------------------------------------------------ driver rules
    shape(
        {"kind": "driver_rules", "resources": "$R", "rules": "eu_561"},
        {"R": R},
        """
= {R} must [respect|follow|keep to|obey|comply with] [the |][European|EU] [driving times|driving hours|drivers' hours|driver rules]
= {R} (falls/fall|runs/run|drives/drive|is/are) under [EU 561|regulation 561|the EU drivers' hours rules|561/2006]
= {R} (needs/need) the EU tachograph rules
= [European|EU] [driving hours|driving time rules|tacho rules|drivers' hours] [apply|hold] for {R}
! apply [European|EU] [driving hours|drivers' hours|driving time rules|561 rules] to {R}
! use [EU 561|EC 561/2006|the EU tacho rules] for {R}
! plan {R} [by|with|under] the European driving rules
EU [driving times|drivers hours|561|hours rules] for {R}
{R}: EU 561
{R} on [european|EU] driver hours
tacho rules (EU) for {R}
""",
        """
= {R} (doit/doivent) respecter [les temps de conduite européens|la réglementation européenne|le règlement 561|la RSE]
= {R} (roule/roulent|est/sont) sous [le règlement 561|la réglementation européenne|561/2006]
= les temps de conduite européens s'appliquent à {R}
! [applique|appliquez] [la réglementation européenne|le 561/2006|les temps de conduite européens] à {R}
{R} : [RSE|règlement 561|réglementation UE|temps de conduite UE]
temps de conduite européens pour {R}
réglementation sociale européenne pour {R}
""",
        ROUTING,
        1.0,
    ),
    shape(
        {"kind": "driver_rules", "resources": "$R", "rules": "us_hos"},
        {"R": R},
        """
= {R} must [respect|follow|keep to|obey] [the |][US|American] [hours of service|HOS|driving hours|driver rules]
= {R} (falls/fall|runs/run|is/are) under [US HOS|the FMCSA rules|US hours of service|DOT hours]
= [US|American] hours of service apply to {R}
! apply [US|American] [hours of service|HOS rules|driving hours] to {R}
! use [the US HOS|FMCSA hours|DOT hours of service] for {R}
US [HOS|hours of service|driving rules] for {R}
{R}: HOS
HOS rules for {R}
""",
        """
= {R} (doit/doivent) respecter [les règles américaines|les heures de service américaines|le HOS]
= {R} (roule/roulent) sous la réglementation américaine
= les règles américaines de conduite s'appliquent à {R}
! [applique|appliquez] [le HOS américain|les temps de conduite américains|la réglementation américaine] à {R}
{R} : [HOS|règles US]
temps de conduite US pour {R}
""",
        ROUTING,
        0.7,
    ),
)
