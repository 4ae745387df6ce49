"""Only these, and time on board."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.overheard.slots import RN, A
from planner.language.training.phrasings.shape import ANY, ROUTING, shape

AW = w.activities(whole=True)

SHAPES = (
    # ------------------------------------------------------------------ only these
    shape(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": RN, "A": A},
        """
= {R} (doesn't/don't) [touch|take|see|carry|do|get] anything [but|except|besides|other than] {A}
= {R} no longer (does/do|takes/take|carries/carry) anything [but|except|other than] {A}
= {R} (is/are) off [limits to|limits for] [anything|everything] [but|except|other than] {A}
= {R} (belongs/belong) to {A} [alone|and nothing else|only]
= {R} (is/are) kept [free|clear|back] for {A} [alone|only|and nothing else]
= from now on {R} (does/do|carries/carry|takes/take) {A} and [that's it|that's all|nothing besides]
= {R} (has/have) been [cleaned|fitted|set up|rebuilt] for {A}, so nothing else [goes in|goes on|on it|there]
= nothing [goes|may go|is to go|gets] [on|in|into|onto] {R} [except|but|apart from|other than] {A}
= nothing else than {A} [goes|may go] [on|in] {R}
= if it isn't {A}, it [doesn't go|can't go] [on|in|into] {R}
= other [goods|{as}|work] than {A} (has/have) no business [on|in] {R}
= {A} (has/have) {R} [all to itself|all to themselves|to themselves]
! keep everything [but|except|other than] {A} [off|out of|away from] {R}
! keep {R} clear of everything [but|except] {A}
! don't [put|load|plan|run] anything [but|except|other than] {A} [on|in] {R}
! leave {R} to {A} [alone|only]
! put nothing else than {A} [on|in] {R}
{R} [strictly|purely] for {A}
{R} {A} and nothing [else|besides|more]
{A} and nothing else [on|in|for] {R}
{R} for {A}, [nothing else|no other {as}|nothing besides]
""",
        """
= {R} ne (touche/touchent|voit/voient|charge/chargent|traite/traitent) [plus |]que {A}
= {R} ne (fait/font|prend/prennent) plus [rien d'autre|autre chose] que {A}
= {R} (est/sont) [interdit|fermé] à tout [le reste |]sauf {A}
= [désormais|dorénavant] {R} (fait/font|prend/prennent|transporte/transportent) {A} et [c'est tout|point final|rien de plus]
= rien [n'entre|ne va|ne monte|ne passe] [sur|dans] {R} [à part|sauf|hormis] {A}
= {R} (reste/restent) [libre|dispo] pour {A} et rien d'autre
= {A} (a/ont) {R} pour (lui seul/eux seuls)
= on garde {R} [rien que|exclusivement|juste] pour {A}
! [interdis|interdisez] {R} à tout ce qui n'est pas {A}
! n'[affecte|affectez] {R} qu'à {A}
! ne [charge|chargez|mets|mettez] rien [d'autre|] [sur|dans] {R} [à part|que|sauf] {A}
{R} [strictement|purement] pour {A}
{R}, {A} et rien d'autre
{A} et rien d'autre [sur|dans|pour] {R}
""",
        ANY,
        2.0,
    ),
    # ------------------------------------------------------------------ time on board
    shape(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": AW, "M": w.minutes(20, 300)},
        """
= {A} (goes/go) [off|bad|stale] if [on board|in the {r}|carried] [longer than|for more than|over] {M}
= {A} (doesn't/don't) [keep|last|hold|stand] [longer than|more than|over] {M} [on board|in the {r}|in transit|once loaded]
= {A} (keeps/keep|holds/hold) [for |]{M} [on board|in the {r}|once loaded], [not longer|no longer]
= {M} [on board|in the {r}|aboard|in transit] is [the most|all|the limit] [for|that] {A} [can take|]
= {M} after [loading|pickup|picking up] {A} must be [delivered|off|unloaded|out]
= {A} must be [unloaded|out of the {r}|delivered|handed over|off] [within|no later than] {M} [of|after] [loading|pickup|being loaded|collection]
= from [loading|pickup|collection] to [unloading|delivery|hand-over] {A} [takes|has|gets] {M} at most
= once [loaded|picked up|collected], {A} (has/have) {M} to [get there|arrive|reach the customer]
= {A} (is/are) [alive|fragile|warm|fresh], so {M} [on board|in the {r}|aboard] at most
= the [time|trip|journey] [on board|in the {r}|] of {A} must [stay|be|remain] [under|below|within] {M}
! get {A} [from pickup to delivery|there|out of the {r}] within {M} of [loading|pickup]
! don't let {A} [ride|sit|travel|be] [around |]in the {r} [for |][more|longer] than {M}
! have {A} on board for {M} at the most
{A} on board {M} [tops|max|at most|and no longer]
{A} not longer than {M} [on board|aboard|in the {r}]
{M} [on board|ride|in the {r}] max for {A}
""",
        """
= {A} ne (tient/tiennent|se garde/se gardent) pas plus de {M} [à bord|une fois chargé|dans le {r}]
= {A} (s'abîme/s'abîment|tourne/tournent|se gâte/se gâtent) [après|au bout de] {M} [à bord|de route|de transport|dans le {r}]
= {M} [à bord|de route|dans le {r}], c'est [le maximum|la limite|tout ce que supporte] pour {A}
= {A} (doit/doivent) être [déchargé|livré|sorti du {r}|remis] [dans les|au plus] {M} [après|suivant] [le chargement|l'enlèvement|le ramassage]
= une fois [chargé|ramassé|enlevé], {A} (a/ont) {M} pour arriver
= [entre|du] chargement et [la livraison|le déchargement] de {A}, {M} au plus
= {A} ne (fait/font) pas plus de {M} [de trajet|de route|de voyage]
= le temps [à bord|de transport|de trajet] de {A} [doit rester|reste] [sous|inférieur à|en dessous de] {M}
! ne [promène|promenez|trimballe|transporte] pas {A} plus de {M}
! [fais|faites] en sorte que {A} ne reste pas plus de {M} [à bord|dans le {r}]
{A} : pas plus de {M} [à bord|de transport|dans le {r}|sur la route]
{M} [à bord|de trajet|de transport] [au plus|maxi|max] pour {A}
""",
        ROUTING,
        2.4,
    ),
)
