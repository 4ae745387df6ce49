"""New rules that look like withdrawals, and hours of people that look like those of orders."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.lookalikes.slots import RN, A
from planner.language.training.phrasings.shape import ANY, WORK, shape

SHAPES = (
    # ------------------------------------------------------------------ no longer: a new rule, not a withdrawal
    shape(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
= {R} (is/are) no longer [available|usable|with us|in service|ours|running|roadworthy]
= we [no longer have|don't have] {R} [any more|]
= {R} (has/have) [broken down|died|given up|been stolen|left us|quit|been written off|failed its test|been sold|been impounded]
= {R} (isn't/aren't) [available|usable|here|working] any more
= we [have lost|are losing|lose] {R}
= {R} (won't/won't) [come|run|start|move|turn up] [any more|at all|]
= {R} (stays/stay) [in the yard|parked|put|at home|in the garage|in bed|at the depot] [the whole time|for good|]
! take {R} [out of service|off the plan|out of the plan|off the road]
! plan without {R}
! cross {R} off
{R} [stays parked|dead|kaput|out of order|under repair|on strike|no longer usable|scrapped]
from now on without {R}
{R} [not available|unavailable|out] any more
""",
        """
= {R} (n'est/ne sont) plus [disponible|utilisable|là|en état|en service|à nous]
= on n'a plus {R}
= {R} (a/ont) [rendu l'âme|lâché|démissionné|été volé|été vendu|calé pour de bon]
= {R} ne (marche/marchent|roule/roulent|tourne/tournent|démarre/démarrent) plus
= {R} (reste/restent) [au garage|à quai|au dépôt|à la maison|au lit]
= on [perd|a perdu] {R}
! [planifie|planifiez|fais|faites] [désormais |]sans {R}
! [raye|rayez|retire|retirez|sors|sortez] {R} [du plan|de la liste|du service]
{R} [hors service|hors d'usage|mort|en grève|cassé|plus utilisable|en réparation]
désormais sans {R}
""",
        ANY,
        1.4,
    ),
    shape(
        {"kind": "unavailable", "resources": "$R", "start": "$T"},
        {"R": RN, "T": w.moment(420, 1140, 0.0, 0.4)},
        """
= {R} (is/are) no longer [there|available|with us|free|around] [after|from] {T}
= we [lose|have to give back|hand back|must release] {R} at {T}
= from {T} on {R} (is/are) [no longer ours|booked elsewhere|needed elsewhere|gone|elsewhere]
= {R} (does/do) nothing [more |]for us after {T}
! don't count on {R} [any more|] after {T}
{R} no longer after {T}
after {T} without {R}
nothing for {R} after {T}
""",
        """
= {R} (n'est/ne sont) plus [là|dispo|disponible|libre] [après|à partir de|dès] {T}
= on [perd|rend|doit rendre|libère] {R} à {T}
= [à partir de|dès] {T}, {R} (est/sont) [pris ailleurs|parti|ailleurs|réservé à d'autres]
! ne [compte|comptez] plus sur {R} [après|à partir de] {T}
après {T} sans {R}
plus de {R} [après|à partir de] {T}
plus rien pour {R} après {T}
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "exclude_period", "activities": "$A", "start": "$T"},
        {"A": A, "T": w.clock(840, 1290)},
        """
= there (is/are) no more {A} after {T}
= {A} [stops|ends|is over] at {T}, nothing after that
= we no longer do {A} after {T}
= nothing [happens|goes on|is done] at {A} after {T}
! stop {A} at {T}
! no more {A} after {T}
no {A} any more after {T}
nothing more at {A} after {T}
""",
        """
= [il n'y a|on ne fait] plus de {A} après {T}
= plus rien à {A} après {T}
= {A} (s'arrête/s'arrêtent) à {T}, rien après
! [arrête|arrêtez] {A} à {T}
plus de {A} [après|passé] {T}
rien [à|chez|pour] {A} après {T}
""",
        WORK,
        1.0,
    ),
    # ------------------------------------------------------------------ who: bound hours of people and vans, not of orders
    shape(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.clock(660, 1320)},
        """
= {R} [must|should|has to|needs to] [be back|be home|be in|be done|finish|stop|knock off] [by|before|no later than] {T} [every day|each day|]
= I want {R} [back|home|in|finished] by {T}
= {R} (has/have) to [call it a day|pack up|clock off|park] at {T}
= {R}'s [day|shift|duty] ends at {T}
= the day of {R} ends at {T}
! [get|bring|have] {R} [back|home|in] [by|before] {T}
! let {R} [finish|stop|go home] by {T}
{R} [back|home|in|done] [by|before] {T}
{R} end of day {T}
""",
        """
= {R} (doit/doivent) [avoir fini|être revenu|être au dépôt|débaucher|s'arrêter] [avant|à|pour] {T}
= je veux {R} [au dépôt|de retour|à la maison] [avant|pour] {T}
= la journée de {R} (se termine/se terminent) à {T}
! [ramène|ramenez|fais rentrer|faites rentrer] {R} [avant|pour] {T}
{R} [de retour|revenu|rentré] [avant|pour] {T}
{R} fin de journée {T}
""",
        ANY,
        1.0,
    ),
)
