"""Breaks and driving rules: `break`, `driver_rules`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.availability.slots import R
from planner.language.training.phrasings.shape import ANY, ROUTING, shape

SHAPES = (
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
