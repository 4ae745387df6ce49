"""How long a stop takes, breaks, and driving rules."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import AW, SPAN, R, routed

SHAPES = (
    routed(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": AW, "M": w.minutes(5, 120)},
        """
= [tipping|offloading|handballing|the tail lift|the paperwork and unloading|a drop] at {A} takes {M}
= a stop at {A} [eats up|takes|costs us|sets us back|is good for] {M}
= we're never out of {A} in under {M}, so [plan|count|allow] that
= {A} (keeps/keep) the {r} for {M}
= because <why>, we need {M} [per stop |]at {A}
= the crew needs {M} [on the ground|on site|at the door] at {A}
= turnaround at {A} is {M}
= time on [site|the ground] at {A} is {M}
! allow {M} [for tipping|on the ground|on site|to offload|for the handover] at {A}
! book {M} for {A}
! [set|change|put] the [stop time|service time|unloading time|turnaround] [at|for] {A} to {M}
! reckon with {M} [at|per stop at|for unloading at] {A}
! give {A} {M} [on the ground|per stop|]
{A}: [tip time|service time|turnaround|stop time|time on site] {M}
{M} on the ground at {A}
[tip time|turnaround|stop time|unloading] {A} {M}
<hi> unloading at {A} takes {M}<bye>
""",
        """
= un arrêt [chez|à] {A} nous prend {M}
= l'équipe a besoin de {M} sur place [chez|à] {A}
! [compte|comptez] {M} de déchargement [chez|à] {A}
{A} : temps d'arrêt {M}
""",
        1.0,
    ),
    routed(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$P.start", "latest": "$P.end"},
        {"R": R, "M": w.minutes(15, 60), "P": SPAN},
        """
= {R} (has/have) {M} [feet up|off the clock|for a brew|for a bite|to eat] {P}
= the crew of {R} [rests|breaks|stands down|stops] for {M} {P}
= {P} {R} (stops/stop) for {M} to eat
= by law {R} must [rest|pause|break] for {M} {P}
! give {R} {M} [off|for a brew|to eat|of rest] {P}
! schedule {M} of break for {R} {P}
! plan {M} of rest for {R} {P}
{R}: {M} [break|rest|scoff|meal break] {P}
[brew stop|meal break|rest stop] of {M} for {R} {P}
{P} {M} break for {R}
<hi> {R} (needs/need) {M} of break {P}<bye>
""",
        """
= {P}, {R} (s'arrête/s'arrêtent) {M} pour [manger|souffler]
! [accorde|accordez] {M} de pause à {R} {P}
{R} : coupure de {M} {P}
""",
        1.0,
    ),
    routed(
        {"kind": "break", "resources": "$R", "minutes": "$M"},
        {"R": R, "M": w.minutes(15, 60)},
        """
= {R} (has/have|needs/need|gets/get) {M} [feet up|for a brew|for a meal|to eat] at some point
= the crew of {R} must [rest|break|pause|stop] for {M}
! build {M} of [rest|break] into the [day|round|run] of {R}
! give {R} {M} [for a brew|for a meal|to eat|to rest]
{R}: meal break {M}
brew stop of {M} for {R}
""",
        """
= l'équipage de {R} doit souffler {M}
! [prévois|prévoyez] {M} de coupure pour {R}
{R} : coupure de {M}
""",
        0.5,
    ),
    routed(
        {"kind": "break", "resources": "$R", "minutes": "$M", "latest": "$T"},
        {"R": R, "M": w.minutes(15, 60), "T": w.clock(660, 900)},
        """
= {R} must start (its/their) {M} break by {T}
= {R} must have gone on (its/their) {M} break by {T}
= the {M} break of {R} must start no later than {T}
! send {R} on {M} of break by {T}
! start the {M} break of {R} no later than {T}
{R}: {M} break, by {T} at the latest
""",
        """
= la pause de {M} de {R} doit commencer avant {T}
{R} : pause de {M}, au plus tard à {T}
""",
        0.4,
    ),
    routed(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$T"},
        {"R": R, "M": w.minutes(15, 60), "T": w.clock(630, 840)},
        """
= {R} must not take (its/their) {M} break before {T}
= the {M} break of {R} starts no earlier than {T}
! don't send {R} on (its/their) {M} break before {T}
{R}: {M} break, not before {T}
{M} of rest for {R}, after {T}
""",
        """
= la pause de {M} de {R} ne commence pas avant {T}
{R} : pause de {M}, pas avant {T}
""",
        0.4,
    ),
    routed(
        {"kind": "driver_rules", "resources": "$R", "rules": "eu_561"},
        {"R": R},
        """
= {R} (is/are|runs/run) on [tacho|the tacho|tachograph], so EU [driver hours|drivers' hours|rules] apply
= the EU 561 regulation [holds|applies|is in force] for {R}
= {R} must [run legal under|stay within|not break] [EU 561|the EU drivers' hours|regulation 561/2006]
! keep {R} legal [on EU hours|under EU 561|under the EU tacho rules]
! run {R} [on EU drivers' hours|under EU 561|by the EU tacho book]
{R}: [EU tacho|EC 561|EU drivers' hours]
EU drivers' hours [for|on] {R}
""",
        """
= {R} (roule/roulent) au chronotachygraphe, donc règles européennes de conduite
! [planifie|planifiez] {R} selon la réglementation sociale européenne
{R} : règles européennes de conduite
""",
        0.6,
    ),
    routed(
        {"kind": "driver_rules", "resources": "$R", "rules": "us_hos"},
        {"R": R},
        """
= {R} (is/are) [on ELD|DOT regulated|stateside], so US hours of service apply
= {R} must [run legal under|stay within|not break] [US HOS|the US hours of service|the DOT hours]
! keep {R} legal under [US HOS|DOT hours|the FMCSA hours of service]
! run {R} on [US HOS|DOT hours|US hours of service]
{R}: [US HOS|DOT HOS|FMCSA HOS]
US hours of service [for|on] {R}
""",
        """
= {R} (roule/roulent) sous la réglementation américaine [HOS|des heures de service]
{R} : réglementation américaine HOS
""",
        0.5,
    ),
)
