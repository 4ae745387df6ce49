"""How long, and the rules of rosters: rest, days in a row, what follows what, how many."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, ROUTING, WORK, shape
from planner.language.training.phrasings.spoken.slots import A

GROUP = w.activities(most=1, single=False)
EVERYBODY = ["all workers"]

SHAPES = (
    # ------------------------------------------------------------------ durations
    shape(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": A, "M": w.minutes(5, 240)},
        """
= {A} (takes/take|lasts/last) {M} to [unload|hand over|deal with|finish|sort out]
= unloading at {A} is a {M} job
= we need {M} for {A}
= the stop at {A} (lasts/last) {M}
= {A} will cost us {M}
! reckon with {M} for {A}
! book {M} for {A}
{A} {M} on site
{M} for {A}
{M} service at {A}
""",
        """
= {A} (prend/prennent|dure/durent|demande/demandent) {M}
= il faut {M} pour [décharger|faire|traiter|] {A}
= le déchargement [de|chez|à] {A} (prend/prennent|dure/durent) {M}
= l'arrêt [à|chez] {A} (dure/durent) {M}
= on met {M} pour {A}
! [compte|comptez|prévois|prévoyez|mets] {M} [pour|chez|à] {A}
{A} : {M} sur place
{M} pour {A}
{A} {M}
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": A, "M": w.minutes(20, 240)},
        """
= {A} (spoils/spoil|melts/melt|suffers/suffer) after {M} [on board|in the {r}|on the road]
= {A} must not be [on board|on the way|in the {r}] [for |][more|longer] than {M}
= {A} (may/may) be [in the {r}|on board|under way] {M} at most
! don't keep {A} [on board|in the {r}] over {M}
{A} at most {M} in the {r}
{A} max {M} [on board|under way|in transit]
""",
        """
= {A} ne (doit/doivent) pas [rester|être|passer] plus de {M} [à bord|dans le {r}|en route]
= {A} (supporte/supportent) {M} de transport au plus
= {A} (reste/restent) à bord {M} au maximum
! ne [garde|laisse|laissez] pas {A} plus de {M} [à bord|dans le {r}]
{A} {M} max [à bord|en route|dans le {r}]
{A} au plus {M} [de transport|de trajet|à bord]
""",
        ROUTING,
        1.0,
    ),
    # ------------------------------------------------------------------ rosters
    shape(
        {"kind": "rest", "resources": EVERYBODY, "hours": "$H"},
        {"H": w.number(8, 14)},
        """
= everybody gets [at least |]{H} hours [off|rest|of rest] between [two |]shifts
= [everyone|all staff] must have {H} hours [rest|off] between shifts
! give everyone {H} hours between shifts
at least {H} hours of rest for everyone
{H} hours rest for everybody
""",
        """
= tout le monde a [au moins |]{H} heures de repos [entre deux postes|]
= chacun doit avoir {H} heures de repos
! [donne|donnez] {H} heures de repos à tout le monde
au moins {H} heures de repos pour tout le monde
{H} heures de repos pour tous
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N"},
        {"N": w.number(2, 6)},
        """
= nobody [works|does|has] more than {N} days [in a row|running|on end|on the trot|back to back|without a break]
= no one should work over {N} days [in a row|running]
= everyone gets a day off after {N} days [at the latest|]
{N} days in a row at most for everyone
nobody over {N} days [in a row|on end]
""",
        """
= personne ne [travaille|fait] plus de {N} jours [d'affilée|de suite|sans repos]
= tout le monde a un jour de repos après {N} jours
{N} jours d'affilée au plus pour tout le monde
personne au-delà de {N} jours [d'affilée|de suite]
""",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": GROUP, "B": GROUP},
        """
= {B} must not [follow|come the day after] {A}
= nobody does {B} the day after {A}
= whoever did {A} [can't|mustn't] do {B} the next day
no {B} [right |]after {A}
never {B} on the day after {A}
{A} then {B}: never
""",
        """
= on ne fait pas {B} le lendemain de {A}
= personne ne fait {B} juste après {A}
= qui a fait {A} ne fait pas {B} le jour suivant
pas de {B} [le lendemain|juste après|au lendemain] de {A}
jamais {B} après {A}
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": w.activities(most=1), "N": w.number(1, 4), "S": w.skill},
        """
= I need {N} {S} on {A}
= {A} (is/are) short: {N} {S} please
= there have to be {N} {S} on {A}
{A} with {N} {S} at least
{N} {S} for {A}
never fewer than {N} {S} on {A}
""",
        """
= il me faut {N} {S} [sur|pour] {A}
= {A} (doit/doivent) avoir [au moins |]{N} {S}
= il doit y avoir [au moins |]{N} {S} [sur|à|pour] {A}
! [mets|mettez|prévois] [au moins |]{N} {S} sur {A}
{A} avec {N} {S} au moins
au moins {N} {S} [sur|à|pour] [chaque |]{A}
jamais moins de {N} {S} sur {A}
""",
        ROSTERING,
        1.0,
    ),
)
