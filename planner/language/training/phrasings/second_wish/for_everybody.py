"""The second refers back, or one is for some and one for everybody."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.second_wish.slots import ASSIGN, R1, RN, A, two
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING

GROUP = w.activities(most=1, single=False)
BACK = {"kind": "working_hours", "resources": "$R", "end": "$T"}
LATE = w.clock(780, 1320)

SEVERAL = (
    two(
        ASSIGN,
        BACK,
        {"A": A, "R": R1, "T": LATE},
        """
! [put|load] {A} [on|in] {R} and [have it|get it|bring it|make sure it's] [back|home|at the depot] by {T}
! [give|assign] {A} to {R}, [but it has to be|it must be|which must be|who has to be] [back|home|in|finished] by {T}
! let {R} [do|take|serve] {A} and be [back|home|done] by {T}
! send {R} to {A}, back by {T}
= {R} (does/do|takes/take|serves/serve|goes to/go to) {A} and (is/are) [back|home|at the depot|finished] by {T}
= {R} (does/do|takes/take) {A} and has to [get|be] [back|home] [before|by] {T}
= {A} (goes/go) [on|with] {R}, [back|home|in] by {T}
{A} on {R}, back [by|before] {T}
{A} with {R}, home by {T}
{R} for {A}, back at the depot by {T}
""",
        """
! [mets|mettez] {A} sur {R} et [fais-le|faites-le] rentrer [avant|pour] {T}
! [donne|donnez] {A} à {R}, [retour|qui rentre|mais qu'il soit rentré] [avant|pour|au plus tard à] {T}
= {R} (prend/prennent|fait/font|livre/livrent) {A} et (rentre/rentrent|revient/reviennent) [avant|pour] {T}
= {R} (prend/prennent|fait/font) {A} et doit être [rentré|de retour] [avant|à] {T}
= {A} (va/vont) sur {R}, retour [avant|pour] {T}
{A} sur {R}, retour [avant|à] {T}
{A} avec {R}, rentré [avant|pour] {T}
""",
        ROUTING,
        1.5,
    ),
    two(
        ASSIGN,
        {"kind": "working_hours", "resources": "$R", "start": "$T"},
        {"A": A, "R": R1, "T": w.clock(270, 660)},
        """
= {R} (takes/take|does/do|serves/serve) {A} and (starts/start|leaves/leave|sets out/set out) at {T}
! put {A} on {R}, [leaving|starting] at {T}
! let {R} do {A}, but not [leave|start] before {T}
{A} on {R}, start {T}
""",
        """
= {R} (prend/prennent|fait/font) {A} et (part/partent|commence/commencent) à {T}
! mets {A} sur {R}, départ {T}
{A} sur {R}, départ à {T}
""",
        ROUTING,
        0.6,
    ),
    two(
        {"kind": "unavailable", "resources": "$S"},
        ASSIGN,
        {"S": RN, "A": A, "R": R1},
        """
= {S} (is/are) [out|off|broken|down|ill|gone], [so |]{R} (takes/take|does/do|gets/get) {A}
= {S} (is/are) [out|off|down], [put|give] {A} [on|to] {R} [instead|]
= with {S} [out|away|gone], {R} (takes/take|does/do) {A}
= since {S} (is/are) [out|away|broken], {A} (goes/go) to {R}
! take {S} out and [give|hand] {A} to {R}
{S} out, {A} on {R}
no {S}, {R} does {A}
""",
        """
= {S} (est/sont) [absent|en panne|malade|HS], [donc |]{R} (prend/prennent|fait/font) {A}
= {S} (est/sont) [absent|en panne], [mets|donne] {A} [sur|à] {R}
= comme {S} (est/sont) [absent|en panne|malade], {A} (passe/passent) sur {R}
= sans {S}, c'est {R} qui [fait|prend] {A}
{S} absent, {A} sur {R}
""",
        ANY,
        1.2,
    ),
    two(
        {"kind": "forbid", "activities": "$A", "resources": "$S"},
        ASSIGN,
        {"S": R1, "A": A, "R": R1},
        """
= {S} (doesn't/don't) do {A}, {R} (does/do)
= {A} (isn't/aren't) for {S} but for {R}
= not {S} but {R} (does/do|takes/take|serves/serve) {A}
! don't [send|use|let] {S} [to|for|do] {A}, [use|take] {R}
! keep {S} away from {A}, {R} does it
! take {A} [off|away from] {S} and [put it on|give it to] {R}
{A} never with {S}, always with {R}
{A} not on {S}, on {R} [instead|]
""",
        """
= {S} ne (fait/font) pas {A}, c'est {R}
= {A} (n'est/ne sont) pas pour {S} mais pour {R}
= ce n'est pas {S} mais {R} qui [fait|prend|livre] {A}
! ne [mets|mettez] pas {A} sur {S} mais sur {R}
{A} jamais avec {S}, toujours avec {R}
{A} pas sur {S}, sur {R}
""",
        ANY,
        0.8,
    ),
    # ------------------------------------------------------------------ one rule for some, one for everybody
    two(
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "$Q", "at_most": "$X"},
        {"kind": "limit", "resources": "$R", "quantity": "$Q", "at_most": "$Y"},
        {"R": R1, "Q": everyday.unit, "X": w.number(8, 30), "Y": w.number(3, 12)},
        """
= [nobody|no {r}] [does|makes|gets|goes over] [more than |]{X} {Q}, {R} [only|just|not more than|at most] {Y}
= every {r} (does/do) [at most|no more than] {X} {Q}, [but |]{R} [only|just] {Y}
[max|at most|no more than] {X} {Q} [each|per {r}|for everyone], {Y} for {R}
{X} {Q} [each|per {r}] [max|at most], [but |]{R} {Y}
""",
        """
= [personne|aucun {r}] ne [fait|dépasse] [plus de |]{X} {Q}, {R} seulement {Y}
[max|au plus|pas plus de] {X} {Q} [chacun|par {r}|pour tous], {Y} pour {R}
{X} {Q} par {r} [max|au plus], mais {R} {Y}
""",
        ROUTING,
        1.2,
    ),
    two(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$P.start", "latest": "$P.end"},
        {"kind": "limit", "resources": ["all vehicles"], "quantity": "distance", "at_most": "$N"},
        {"R": w.resources(most=1), "M": w.minutes(15, 60), "P": w.period(False), "N": w.number(100, 600, 10)},
        """
{R} [rests|rest|has|have|takes|take] {M} {P} and [nobody|no one|no {r}] [goes over|drives more than|does more than|over] {N} km
{M} [break|pause|rest] for {R} {P}, [and |][nobody|no {r}] [over|above|more than] {N} km
{R} (stops/stop) for {M} {P}; {N} km [max|at most|tops] for [everyone|every {r}|all]
""",
        """
{R} (fait/font|a/ont) {M} de pause {P} et [personne|aucun {r}] ne [dépasse|fait plus de] {N} km
{M} de pause pour {R} {P}, [et |]personne au-delà de {N} km
{M} de pause pour {R} {P} ; {N} km [max|au plus] pour tout le monde
""",
        ROUTING,
        0.8,
    ),
    two(
        {"kind": "consecutive", "resources": ["all workers"], "at_most": "$N"},
        {"kind": "rest", "resources": ["all workers"], "hours": "$H"},
        {"N": w.number(2, 6), "H": w.number(8, 14)},
        """
= [nobody|no one] [works|does] more than {N} days [in a row|running|straight|on end] and everyone [gets|has|needs] [at least |]{H} hours [off|rest|] between [shifts|two shifts]
= everyone [rests|gets|has] [at least |]{H} hours between shifts
[at most|max|no more than] {N} days [in a row|running] and [at least |]{H} hours [between shifts|of rest] for everyone
everyone: [max|at most] {N} days [in a row|running], [min|at least] {H} hours [between shifts|off between shifts]
""".replace("= everyone [rests|gets|has] [at least |]{H} hours between shifts\n", ""),
        """
= [personne|nul] ne [travaille|fait] plus de {N} jours [de suite|d'affilée] et chacun a [au moins |]{H} heures [de repos |]entre deux postes
[max|au plus|pas plus de] {N} jours [de suite|d'affilée] et [au moins |]{H} heures [de repos |]entre deux postes pour tout le monde
tout le monde : [max|au plus] {N} jours [de suite|d'affilée], [au moins|min] {H} heures de repos
""",
        ROSTERING,
        0.9,
    ),
    two(
        {"kind": "consecutive", "resources": ["all workers"], "at_most": "$N.fewer"},
        {"kind": "rest", "resources": ["all workers"], "hours": "$H"},
        {"N": everyday.too_many, "H": w.number(8, 14)},
        """
= [nobody|no one] [should |is to |may |]work {N} days [in a row|running|on end], and everyone [gets|has|needs] [at least |]{H} hours [off|rest|] between shifts
{N} days [in a row|running] [is|are] too many for anyone, and [everyone gets|give everyone] {H} hours between shifts
never {N} days [in a row|running] for anyone, and {H} hours of rest for everyone
""",
        """
= personne ne [doit travailler|travaille|fait] {N} jours [de suite|d'affilée], et chacun a {H} heures de repos
jamais {N} jours [de suite|d'affilée] pour personne, et {H} heures de repos pour tout le monde
""",
        ROSTERING,
        0.7,
    ),
    two(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"kind": "limit", "resources": "$R", "quantity": "hours", "at_most": "$H"},
        {"A": GROUP, "N": w.number(1, 4), "S": w.skill, "R": R1, "H": w.number(12, 40, 2)},
        """
[at least |]{N} {S} on {A} and {R} [at most|no more than|max|not over] {H} hours
= {A} (needs/need) {N} {S}, and {R} (works/work) {H} hours at most
! put {N} {S} on {A}, {R} [max|not more than] {H} hours
""",
        """
[au moins |]{N} {S} [sur|en|pour] {A} et {R} [au plus|maximum|pas plus de] {H} heures
= il faut {N} {S} [sur|pour|en] {A}, et {R} ne (fait/font) pas plus de {H} heures
{N} {S} [sur|pour] {A}, {R} {H} heures [max|maximum]
""",
        ROSTERING,
        0.9,
    ),
)
