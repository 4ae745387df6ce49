"""When someone or something is not to be had, and hours of work."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import WHO

SHAPES = (
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": WHO, "D": w.whole_day},
        """
= {R} (has/have) [a training day|a day's leave|a course|a wedding|a funeral|a hospital appointment|jury service|an exam|a day in lieu] {D}
= {R} (is/are) [on a course|at the dentist's|on annual leave|signed off|on compassionate leave|at a funeral|in court|on a refresher|on union business] {D}
= {R} (has/have) [put in for|booked|asked for and got] {D} off
= {R} (won't/won't) be [in|at work|on site|around|with us] {D}
= {R} (is/are) [lent to|borrowed by|with] another [ward|department|site] {D}
= {D} {R} (is/are) [away|on leave|not in|at training]
= there's no [counting on|using|calling on] {R} {D}
! count {R} out {D}
! grant {R} leave {D}
! put {R} down as [absent|on leave|away] {D}
! mark {R} as [absent|off sick|on leave] {D}
! don't roster {R} {D}
! keep {R} off the roster {D}
could {R} have the day off {D}
{R} [sick|on leave|on a course|off sick|training] {D}
{R}: [leave|course|sick|training] {D}
{D} {R} [on leave|off sick|away]
leave for {R} {D}
""",
        """
= {R} (a/ont) [une formation|un jour de congé|un mariage|un examen] {D}
= {R} (est/sont) en [formation|congé|arrêt] {D}
! [note|notez] {R} absent {D}
! ne [planifie|planifiez] pas {R} {D}
{R} en [congé|formation|arrêt] {D}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": WHO, "D": w.whole_day},
        """
= {R} (goes/go|is/are) in for [service|an overhaul|calibration|inspection|a new spindle|relining] {D}
= {R} (is/are) [stripped down|being relined|being recalibrated|locked out|tagged out|taped off|shut for cleaning|idle for lack of staff] {D}
= {R} (is/are) down for [service|maintenance|calibration|repairs|cleaning|the annual check] {D}
= the [fitters|electricians|inspectors|cleaners|builders] [are on|take over|have got] {R} {D}
= nothing runs on {R} {D}
= {R} (stands/stand) [still|idle] {D}
= {D} {R} (is/are) down for maintenance
! take {R} out of service {D}
! shut {R} down {D}
! book nothing [on|onto|into] {R} {D}
! block {R} for [maintenance|service|cleaning] {D}
{R} down for [service|maintenance|calibration] {D}
{R} [shutdown|locked out|tagged out|maintenance] {D}
{D} [maintenance|service|shutdown] on {R}
nothing on {R} {D}
""",
        """
= {R} (passe/passent) en [révision|étalonnage|maintenance] {D}
= rien ne tourne sur {R} {D}
! [arrête|arrêtez] {R} {D}
{R} en [maintenance|révision|étalonnage] {D}
{D}, rien sur {R}
""",
        SCHEDULING,
        1.0,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": WHO, "P": w.period()},
        """
= {R} (has/have) [an appointment|school|physio|a meeting|a class|a course|a hearing test] {P}
= {R} (is/are) [at the dentist's|in a meeting|in class|at physio|needed elsewhere|on standby elsewhere] {P}
= {P} {R} (is/are) [busy elsewhere|not free|tied up|taken]
= {R} (can't/can't) [come in|work|be called on|make it] {P}
= {R} (is/are) spoken for {P}
! keep {R} free {P}
! give {R} time off {P}
could {R} be off {P}
{R} [busy|tied up|not free|engaged] {P}
{P} without {R}
""",
        """
= {R} (a/ont) [un rendez-vous|une réunion|un cours] {P}
= {R} (est/sont) pris {P}
! [libère|libérez] {R} {P}
{R} pris {P}
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": WHO, "P": w.period()},
        """
= {R} (is/are) [being cleaned|being changed over|taken up by a trial|lent to the neighbours|warming up|flushed through] {P}
= the power [is off|goes off] on {R} {P}
= {P} {R} (is/are) [booked by someone else|taken|in use for a demo]
= {R} (is/are) spoken for {P}
! leave {R} empty {P}
! keep {R} clear of work {P}
! book {R} out {P}
{R} [cleaning|changeover|demo|trial run|power cut] {P}
{P} nothing on {R}
""",
        """
= {R} (est/sont) [en nettoyage|sans courant|pris par un essai] {P}
! [laisse|laissez] {R} vide {P}
{R} [nettoyage|coupure de courant|essai] {P}
""",
        SCHEDULING,
        0.8,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": WHO, "D": w.days},
        """
= {R} (is/are) [on leave|on holiday|off sick|signed off|away on a course|on a secondment|on paternity leave] {D}
= {R} (has/have) [leave|a holiday booked|annual leave|a course] {D}
= {D} {R} (is/are) [away|on holiday|on leave|not here]
= we have to do without {R} {D}
! plan without {R} {D}
! leave {R} off the roster {D}
{R} [on leave|holiday|off sick|away|course] {D}
{D}: no {R}
""",
        """
= {R} (a/ont) posé des congés {D}
= {R} (est/sont) en arrêt {D}
! [fais|faites] sans {R} {D}
{R} en [congé|vacances|arrêt] {D}
""",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "working_hours", "resources": "$R", "start": "$S", "end": "$T"},
        {"R": WHO, "S": w.clock(300, 600), "T": w.clock(840, 1260)},
        """
= {R} (clocks/clock) on at {S} and off at {T}
= {R} (comes/come) in at {S} and (goes/go) home at {T}
= {R} (works/work) [from |]{S} till {T}
= the hours of {R} are {S} to {T}
= {R} (is/are) with us from {S} to {T} [only|]
! let {R} work {S} to {T}
! plan {R} between {S} and {T} only
{R}: {S} to {T}
hours of {R}: {S} to {T}
""",
        """
= {R} (pointe/pointent) à {S} et (repart/repartent) à {T}
= {R} (est/sont) là de {S} à {T}
! ne [planifie|planifiez] {R} qu'entre {S} et {T}
horaires de {R} : {S} à {T}
""",
        (*SCHEDULING, *ROSTERING),
        0.7,
    ),
)
