"""Who does what: alone, together, apart, in a team."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, WORK, shape
from planner.language.training.phrasings.spoken.slots import R1, A

PAIR = w.activities(most=2, least=2)

SHAPES = (
    # ------------------------------------------------------------------ who does what
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
= {R} (is/are) the only one who (may/may) [carry|touch|handle|do|go to|serve] {A}
= {A} (is/are) for {R} [alone|and nobody else]
= nobody [else |]but {R} (touches/touch|goes to/go to|does/do) {A}
= {A} (belongs/belong) on {R}
= I'd like {R} to [do|take|handle] {A}
= {R} (knows/know) the way, so {A} (goes/go) with {R}
! have {A} done by {R}
! [leave|keep] {A} to {R}
{A} with {R}, nobody else
{A} nowhere but on {R}
""",
        """
= {R} (est/sont) le seul à pouvoir [faire|livrer|transporter|prendre] {A}
= {A} (est/sont) pour {R} et personne d'autre
= il n'y a que {R} pour {A}
= {A} (revient/reviennent) à {R}
= {A} (part/partent|monte/montent|embarque/embarquent) [avec|dans|sur] {R}
= j'aimerais que {R} fasse {A}
= {R} (se charge/se chargent|s'occupe/s'occupent) de {A}
! [laisse|laissez] {A} à {R}
! [charge|chargez|mets] {A} sur {R}
{A} avec {R}, personne d'autre
{A} nulle part ailleurs que sur {R}
{A} chez {R} uniquement
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
= {R} (doesn't/don't) do [any |]{A}
= {R} (does/do|gets/get|has/have|takes/take) no {A}
= {R} (has/have) no business at {A}
= {R} (is/are) [banned from|not welcome at|not cleared for|too big for|too heavy for] {A}
= we can't have {R} [at|on|doing] {A}
= {A} (is/are) [not for|nothing for|off limits for] {R}
= under no circumstances does {R} [do|go to|get] {A}
! keep {R} [off|away from|out of] {A}
! never put {A} on {R}
! don't let {R} [near|do|touch|handle] {A}
no {A} for {R}
{R}: no {A}
{A} anywhere but on {R}
{A} not with {R}
not {R} for {A}
""",
        """
= {R} ne (fait/font) pas de {A}
= {R} ne (fait/font|prend/prennent|livre/livrent|touche/touchent à) jamais {A}
= {R} ne (peut/peuvent|doit/doivent) pas [faire|aller à|livrer|prendre|toucher à] {A}
= {R} (n'a/n'ont) rien à faire [à|chez|sur] {A}
= {R} (est/sont) [interdit|trop gros|trop lourd|pas habilité] [à|pour|chez] {A}
= {A}, ce n'est pas pour {R}
= pas question que {R} [fasse|prenne|livre] {A}
! ne [mets|mettez|donne|donnez] [jamais|pas] {A} [sur|à] {R}
! n'[envoie|envoyez] [jamais|pas] {R} [à|chez|sur] {A}
! [évite|évitez] {R} pour {A}
pas de {A} pour {R}
{R} : pas de {A}
jamais {R} [à|chez|sur|pour] {A}
{A} pas avec {R}
tout sauf {R} pour {A}
""",
        ANY,
        1.4,
    ),
    shape(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": R1, "A": A},
        """
= {R} (does/do|carries/carry|takes/take) {A} and nothing else
= {R} (is/are) there for {A} only
= {R} (is/are) dedicated to {A}
= nothing but {A} goes on {R}
= on {R} there is only {A}
! keep {R} free for {A}
! use {R} for nothing but {A}
{R} nothing but {A}
{R} solely for {A}
only {A} on {R}
{R}: {A} only
""",
        """
= {R} ne (fait/font|prend/prennent|transporte/transportent|sert/servent) que {A}
= {R} (est/sont) [réservé|dédié|consacré] à {A}
= {R} (sert/servent) uniquement [à|pour] {A}
= rien d'autre que {A} [sur|dans] {R}
! [garde|gardez|réserve|réservez] {R} [pour|à] {A}
! n'[utilise|utilisez] {R} que pour {A}
{R} rien que {A}
{R} exclusivement pour {A}
que {A} sur {R}
{R} : {A} uniquement
""",
        ANY,
        1.0,
    ),
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
= {A} (shares/share) [one|a|the same] {r}
= {A} (belongs/belong) together
= {A} (goes/go) out on [one and the same|a single|one] {r}
= one {r} does {A}
! don't split {A}
! bundle {A} on one {r}
! do {A} in one go with one {r}
{A} one {r}
{A} in the same {r}
""",
        """
= {A} (partage/partagent) le même {r}
= {A} (va/vont) ensemble
= {A} (doit/doivent) être [faits|livrés|regroupés] par le même {r}
= un seul {r} fait {A}
= {A} (part/partent|passe/passent) sur un seul {r}
! [regroupe|regroupez|garde|gardez] {A} [sur un même {r}|ensemble]
! ne sépare pas {A}
{A} même {r}
{A} ensemble
{A} sur un seul et même {r}
""",
        WORK,
        0.8,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": PAIR},
        """
= {A} (don't/don't) go together
= {A} must never [share a {r}|ride together|meet]
= {A} (needs/need) separate {rs}
! never mix {A}
! don't put {A} on one {r}
{A} not on the same {r}
{A} on separate {rs}
never {A} together
""",
        """
= {A} ne (va/vont) pas ensemble
= {A} ne (doit/doivent) [jamais|pas] [partager un {r}|voyager ensemble|se croiser|être mélangés]
= {A} (a/ont) besoin de {rs} séparés
= il faut séparer {A}
! ne [mélange|mélangez|mets|mettez] [pas|jamais] {A} [ensemble|]
! [sépare|séparez] {A}
{A} pas sur le même {r}
{A} sur des {rs} différents
jamais {A} ensemble
""",
        WORK,
        0.8,
    ),
    shape(
        {"kind": "team", "resources": "$R", "mode": "same"},
        {"R": w.resources(most=2, least=2, groups=False, whole=False)},
        """
= {R} (is/are) a team
= {R} (travels/travel) in together, so give them the same shifts
= {R} always (works/work) side by side
! roster {R} as a pair
{R} as a team
{R} same shifts
""",
        """
= {R} (forme/forment) une équipe
= {R} (vient/viennent) ensemble, donc mêmes postes
= {R} (travaille/travaillent) toujours [ensemble|aux mêmes postes|en binôme]
! [mets|mettez] {R} [sur les mêmes postes|en binôme|ensemble]
{R} en binôme
{R} mêmes postes
""",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": w.resources(most=2, least=2, groups=False, whole=False)},
        """
= {R} (doesn't/don't) get on, keep them apart
= {R} must never be on the same shift
= {R} can't stand each other
! never roster {R} together
{R} never together
{R} on different shifts
""",
        """
= {R} ne (s'entend/s'entendent) pas, il faut les séparer
= {R} ne (doit/doivent) jamais [travailler ensemble|être sur le même poste|se croiser]
! ne [mets|mettez] [jamais|pas] {R} ensemble
{R} jamais ensemble
{R} sur des postes différents
""",
        ROSTERING,
        0.8,
    ),
)
