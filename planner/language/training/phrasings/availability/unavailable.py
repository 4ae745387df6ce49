"""Out until, from, on a day or for good: `unavailable`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.availability.slots import DAY, FROM, R1, UNTIL, R
from planner.language.training.phrasings.shape import ANY, WORK, shape

WHOLE = {"kind": "unavailable", "resources": "$R"}

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
)
