"""Pairs that differ in little: back by or back from, only X or only that, apart from whom, how many of what."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import GROUP, ONE, R1, RN, A, and_the_rest
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, shape

SHAPES = (
    # ------------------------------------------------------------------ back by / back from
    shape(
        {"kind": "unavailable", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.moment(420, 1080, 0.0)},
        """
= {R} (is/are) back [at work|on duty|with us|in service] from {T}
= we [only |]get {R} back at {T}
= {R} won't be [back|here|available|usable] [before|until] {T}
= {R} (rejoins/rejoin) us at {T}
= we can't count on {R} before {T}
= it will be {T} before we have {R}
= {R} (is/are) [busy|tied up|needed] elsewhere until {T}
! don't count on {R} before {T}
{R} back in service at {T}
""",
        """
= {R} (reprend/reprennent) le [travail|service] à {T}
= on ne récupère {R} qu'à {T}
= {R} ne (sera/seront) pas [là|de retour|disponible] avant {T}
= on ne peut pas compter sur {R} avant {T}
= {R} (est/sont) [pris|occupé|retenu] ailleurs jusqu'à {T}
! ne [compte|comptez] pas sur {R} avant {T}
{R} de nouveau en service à {T}
""",
        ANY,
        1.0,
    ),
    # ------------------------------------------------------------------ only X does it / X does only it
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
= only {R} (does/do|serves/serve|takes/take) {A}
= nobody but {R} [does|serves|takes] {A}
= {A} (is/are) for {R} and nobody else
= no {r} other than {R} may [do|take|serve] {A}
= {A} may only be [done|served] by {R}
! leave {A} to {R} alone
! let only {R} do {A}
only {R} for {A}
""",
        """
= seul {R} (fait/font|sert/servent|prend/prennent) {A}
= personne d'autre que {R} ne [fait|sert|prend] {A}
= {A} (est/sont) pour {R} et personne d'autre
= aucun {r} autre que {R} ne peut [faire|prendre|servir] {A}
= {A} ne (peut/peuvent) être fait que par {R}
! ne [confie|confiez] {A} qu'à {R}
seulement {R} pour {A}
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R.rest"},
        {"A": GROUP, "R": and_the_rest},
        """
= only {R} may [do|work|cover] {A}
= nobody but {R} [does|works|covers] {A}
= {A} (is/are) for {R} only
= no one other than {R} may be on {A}
only {R} on {A}
""",
        """
= seul {R} peut [faire|assurer] {A}
= personne d'autre que {R} ne [fait|couvre] {A}
seulement {R} en {A}
""",
        ROSTERING,
        0.5,
    ),
    shape(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"A": A, "R": R1},
        """
= {R} only (does/do|serves/serve|takes/take) {A}
= {R} (does/do|takes/take|serves/serve) {A} and nothing else
= {R} (is/are) there for {A} only
= nothing but {A} [is given to|goes to] {R}
= {R} (does/do) no {as} other than {A}
= {A} (is/are) all that {R} (does/do)
! give {R} {A} and nothing else
! let {R} do only {A}
{R} only for {A}
""",
        """
= {R} ne (fait/font|sert/servent|prend/prennent) que {A}
= {R} (fait/font) {A} et rien d'autre
= {R} (est/sont) là uniquement pour {A}
= rien d'autre que {A} ne va à {R}
= {R} ne (fait/font) aucune autre {a} que {A}
! ne [confie|confiez] à {R} que {A}
{R} seulement pour {A}
""",
        ANY,
        1.0,
    ),
    # ------------------------------------------------------------------ away from a van / away from each other
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
= {A} (has/have) no business on {R}
= {R} (is/are) not the right {r} for {A}
= I don't want to see {A} on {R}
= {R} (is/are) the one {r} that must not do {A}
! keep {A} away from {R}
! give {A} to anyone but {R}
any {r} but {R} for {A}
{A}: anyone except {R}
""",
        """
= {A} (n'a/n'ont) rien à faire [sur|avec] {R}
= je ne veux pas voir {A} [sur|avec] {R}
! [donne|donnez|confie|confiez] {A} à n'importe qui sauf {R}
n'importe quel {r} sauf {R} pour {A}
{A} : tout le monde sauf {R}
""",
        ANY,
        1.0,
    ),
    shape(
        {"kind": "apart", "activities": ["$A", "$B"]},
        {"A": ONE, "B": ONE},
        """
= {A} must not [share a {r}|travel] with {B}
= {A} and {B} have no business on one {r}
= where {A} (goes/go), {B} must not go along
! keep {A} [away|apart] from {B}
! never load {A} with {B}
{A} never along with {B}
a different {r} for {A} than for {B}
""",
        """
= {A} ne (doit/doivent) pas [partager un {r}|voyager] avec {B}
= {A} et {B} n'ont rien à faire sur un même {r}
! ne [mets|mettez] jamais {A} avec {B}
! [tiens|tenez] {A} à l'écart de {B}
{A} jamais avec {B}
un autre {r} pour {A} que pour {B}
""",
        ROUTING,
        1.0,
    ),
    # ------------------------------------------------------------------ how many vans / how many stops
    shape(
        {
            "kind": "limit",
            "resources": ["all vehicles"],
            "quantity": "in_use",
            "at_most": "$N",
            "activities": "$A",
        },
        {"A": GROUP, "N": w.number(2, 5)},
        """
= {A} (gets/get) by with {N} {rs} at most
= no more than {N} {rs} [serve|do|go to] {A}
! don't send more than {N} {rs} to {A}
! do {A} with {N} {rs} at most
at most {N} {rs} for {A}
{N} {rs} for {A}, not more
""",
        """
= pas plus de {N} {rs} ne [font|servent|livrent] {A}
! [n'envoie|n'envoyez] pas plus de {N} {rs} à {A}
! [fais|faites] {A} avec {N} {rs} au plus
au plus {N} {rs} pour {A}
{N} {rs} pour {A}, pas plus
""",
        ROUTING,
        0.8,
    ),
)
