"""One before the other, and how important each is."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.overheard.slots import A
from planner.language.training.phrasings.shape import WORK, shape

ONE = w.activities(most=1)

SHAPES = (
    # ------------------------------------------------------------------ one before the other
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": ONE, "B": ONE},
        """
= {B} (waits/wait|has to wait|must wait) [for|until] {A} [is done|are done|has been served|]
= {B} [can't|cannot|must not|may not] [start|begin|happen|go ahead|be served|be done] [before|until|unless] {A} (is/are) [done|finished|served|through|out of the way]
= {B} only (starts/start|comes/come|happens/happen) [once|when|after] {A} (is/are) [done|finished|served|through]
= {B} only after {A}
= {A} (has/have|needs/need) to be [through|out of the way|over|delivered|done|finished|served] [before|by the time] {B} [starts|comes|can start|is served|gets anything|]
= {A} [goes|comes|is] [ahead of|before|earlier than] {B}
= {A} [must|should|has to] [get|be done|be served|be reached|have theirs] [ahead of|earlier than|sooner than|before] {B}
= first {A} and [only then|then|after that|afterwards] {B}
= first {A}, [only then|then|after that] {B}
= {B} [later than|after] {A}, [not the other way round|never before]
= no {B} [before|until] {A} [is done|is through|have been served|]
= {B} (builds/build|depends/depend) on {A}
! [do|serve|deliver|visit|finish] {A} [before|ahead of] {B}
! [do|serve|deliver|visit] {B} [after|only after|once you've done] {A}
! hold {B} [back |]until {A} (is/are) [done|through|served]
! don't [do|start|serve|touch] {B} [before|until] {A} (is/are) [done|finished|served]
! get {A} [done|served|out of the way] before {B}
{A} then {B}
{A} first, {B} [second|after|afterwards|next]
{A} [before|ahead of] {B}, [always|please|whoever does it|whoever drives]
{B} after {A}
""",
        """
= {B} (attend/attendent) [que {A} soit fini|{A}|la fin de {A}]
= {B} ne (peut/peuvent) [commencer|démarrer|passer|se faire] [qu'après|qu'une fois] {A} [terminé|fait|servi|]
= {B} ne (commence/commencent|passe/passent|vient/viennent) [qu'après|qu'une fois fini] {A}
= pas de {B} [avant|tant que] {A} [n'est pas fini|n'est pas fait|]
= on [fait|livre|sert] {A} [et ensuite|puis|et seulement après] {B}
= on [ne commence pas|n'attaque pas] {B} avant {A}
= {A} (vient/viennent|passe/passent) [en amont de|plus tôt que|avant] {B}
= d'abord {A}, [ensuite|après|puis|et seulement après] {B}
= {A} (doit/doivent) être [fini|servi|livré|bouclé] avant {B}
! [fais|faites|livre|livrez|sers] {A} avant [de passer à|d'aller à|] {B}
! [fais|faites] {B} après {A}
! ne [touche|touchez] pas à {B} avant {A}
{A} puis {B}
{A} en premier, {B} [ensuite|après]
{B} [seulement après|une fois fini|derrière] {A}
""",
        WORK,
        2.0,
    ),
    shape(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": ONE, "B": ONE, "M": w.minutes(10, 300)},
        """
= {A} (needs/need) [at least |]{M} [to dry|to cool|to set|to rest|to cure|to settle] [before|until] {B}
= {M} [must|should|have to] [pass|go by|lie] between {A} and {B}
= {B} [can't|must not|may not] [start|begin|come] [earlier|sooner] than {M} after {A}
= {B} (starts/start|comes/come) {M} after {A} [at the earliest|or later]
= there (has/have) to be [at least |]{M} between the end of {A} and {B}
! wait [at least |]{M} [after|from] {A} [before|until|to] {B}
! leave [at least |]{M} between {A} and {B}
! let {M} [pass|go by] after {A} before {B}
{A}, [then |]{M} [wait|pause|drying|cooling], then {B}
{B} {M} after {A} [at the earliest|or more]
[at least |]{M} between {A} and {B}, [in that order|{A} first]
""",
        """
= {A} (doit/doivent) [sécher|refroidir|reposer] [au moins |]{M} avant {B}
= il faut [laisser passer |][au moins |]{M} entre {A} et {B}
= {B} ne (peut/peuvent) [commencer|venir] que {M} après {A}
= {B} (commence/commencent) au plus tôt {M} après {A}
! [attends|attendez] [au moins |]{M} après {A} [pour|avant de faire|avant] {B}
! [laisse|laissez] [au moins |]{M} entre {A} et {B}
{A}, {M} d'attente, puis {B}
{B} au moins {M} après {A}
""",
        WORK,
        1.0,
    ),
    # ------------------------------------------------------------------ how important
    shape(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {
            "A": A,
            "D": everyday.meaningless(
                ("another day", "un autre jour"),
                ("another time", "une autre fois"),
                ("some other day", "plus tard dans le mois"),
                ("next week", "la semaine prochaine"),
                ("the next run", "la prochaine tournée"),
                ("next time", "la prochaine fois"),
                ("a later date", "une date ultérieure"),
            ),
        },
        """
= {A} (is/are) [for|pushed to|put off until|put off to|moved to|left for|postponed to|shelved till] {D}
= {A} [will|can|should|has to] (wait/wait) [for|until|till] {D}
= we'll [do|see to|serve|handle|catch up on] {A} [some time later|another day|another time|next time|next week]
= we [can do without|give up on|let go of|drop|pass on|forgo] {A}
= nobody (needs/need) {A} [today|this time|any more|now]
= {A} (is/are) [not happening|no longer needed|no longer required|surplus|withdrawn|out of the plan|off the table]
= {A} [rang|called|phoned] to cancel
= {A} (stays/stay) [here|in the warehouse|at the depot|home|undone|where it is|behind]
= {A} (has/have) been [withdrawn|dropped|shelved|called off|taken off the list]
! [leave|save|keep] {A} for {D}
! [push|put|move] {A} [back |off |out |]to {D}
! [let|] {A} [go|slide|be] [today|this time|]
! don't [do|serve|plan|deliver|take|load] {A} at all
! do without {A}
! forget {A} [today|this time|for now]
! [leave|cut|take|cross|strike|kick] {A} [out|out of the plan|off the list]
{A} [another day|another time|next time|next week then]
{A} [not needed|stays here|stays home|unnecessary|withdrawn|off the list]
this time without {A}
""",
        """
= {A}, ce sera pour {D}
= {A} (est/sont) [remis|repoussé|renvoyé|décalé|remis à] [à |]{D}
= on [fera|verra|livrera] {A} [un autre jour|une autre fois|plus tard dans la semaine|la prochaine fois|la semaine prochaine]
= {A} (reste/restent) [au dépôt|là|à quai|à la maison|en rade]
= on [renonce à|fait l'impasse sur|fait sans|raye] {A}
= personne n'a besoin de {A} [aujourd'hui|cette fois|]
= {A} (a/ont) appelé pour annuler
= {A} n'aura pas lieu
! [garde|gardez|laisse|laissez] {A} pour {D}
! [raye|rayez|biffe] {A} [de la liste|du plan|]
! [passe|passez] sur {A} [aujourd'hui|cette fois|]
! [mets|mettez|laisse] {A} hors [du plan|de la tournée]
{A} [une autre fois|un autre jour|la prochaine fois|hors plan|plus la peine]
cette fois sans {A}
""",
        WORK,
        2.0,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
= {A} [is|are] [a must|mandatory|compulsory|essential|sacred|not optional|non-negotiable|untouchable]
= {A} [must|has to|needs to] [be done|be served|happen|go out|get done|be in] [come what may|no matter what|whatever the cost|at any price|at all costs|regardless|under all circumstances|in any case|either way]
= we [can't|cannot|must not|dare not] [miss|drop|skip|forget|leave out|lose|fail] {A} [under any circumstances|on any account|]
= under no circumstances [may|can|should] {A} be [left out|dropped|skipped|missed]
= whatever else [falls through|happens|goes wrong|we drop], {A} (gets/get) [done|served]
= even if everything else [fails|falls over], {A} (has/have) to [go|be done|be served]
= {A} before all else must not fail
! make [absolutely |]sure {A} (is/are) [served|done|in the plan|not left out]
! never [drop|skip|leave out|sacrifice] {A}
! [serve|do|deliver] {A} [come what may|at all costs|no matter what|at any price|whatever it takes]
! guarantee {A}
{A} [no matter what|at all costs|come what may|without fail|whatever happens|guaranteed|obligatory|is a must]
""",
        """
= {A} (est/sont) [incontournable|impératif|indispensable|sacré|non négociable|intouchable]
= {A} (doit/doivent) être [fait|servi|livré] [coûte que coûte|à tout prix|quoi qu'il arrive|quoi qu'il en coûte|dans tous les cas|absolument]
= on ne peut [en aucun cas|absolument pas|sous aucun prétexte] [rater|oublier|sauter|laisser tomber|sacrifier] {A}
= même si le reste [tombe|saute|passe à la trappe], {A} (doit/doivent) [passer|être servi|être fait]
= il est exclu de [laisser|sauter|rater] {A}
! ne [sacrifie|sacrifiez|lâche|rate] {A} [sous aucun prétexte|en aucun cas]
! [garantis|garantissez|assure|assurez] {A} [quoi qu'il arrive|coûte que coûte|]
! [livre|livrez|fais|faites|sers] {A} [coûte que coûte|à tout prix|quoi qu'il arrive|absolument]
{A} [coûte que coûte|à tout prix|quoi qu'il arrive|absolument|indispensable|incontournable]
""",
        WORK,
        1.5,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": A},
        """
= {A} (counts/count|matters/matter) more than [the others|the rest|everything else|anything else]
= {A} (is/are) [a big deal|top of the list|our top customer|close to our heart|pressing|what we care about|a rush job|at the top of my list|ahead in importance]
= {A} [should|must] [come|rank|be] [high up|ahead|above the others] in importance
= if we have to choose, {A} (goes/go|comes/come|wins/win) first
= when in doubt {A} [over|before|rather than] the [others|rest]
! look after {A} [above the others|better than the rest|specially]
! [push|move|bump|rank] {A} up in [priority|importance]
! treat {A} as [a rush|a VIP|a priority|urgent]
! favour {A} over the [rest|others]
{A} [VIP|rush|top prio|urgent please|matters most|really matters|prio 1|more important than the others]
""",
        """
= {A} (compte/comptent) plus que [le reste|les autres]
= {A} (est/sont) [en haut de la liste|pressant|pressé|un gros client|capital|à soigner|ce qui presse]
= s'il faut choisir, {A} [d'abord|l'emporte|passe en premier|plutôt que le reste]
= {A} (tient/tiennent) à cœur
! [soigne|soignez|chouchoute] {A}
! [fais|faites] passer {A} en priorité
! [accorde|accordez] [plus d'importance|la priorité|une haute priorité] à {A}
! [monte|remonte] la priorité de {A}
{A} [VIP|top priorité|très important|plus important que le reste|c'est pressé]
""",
        WORK,
        1.5,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "low"},
        {"A": A},
        """
= {A} (is/are) [nice to have|a bonus|optional|no big deal|at the bottom of the list|the least of our worries|only a filler|a filler]
= {A} [only if|if] [there's time|there's room|we have room|it fits|we get round to it|the day allows|time permits|nothing else is waiting]
= {A} [can|may] be [left|dropped|sacrificed] if [time is short|we run out of time|it gets tight|things get tight|we run late|we have to drop something]
= if something has to [give|go|be dropped], [let it be|make it|it's] {A}
= {A} (comes/come|ranks/rank) after everything else in importance
= nobody (minds/mind) if {A} (doesn't/don't) make it
! [fit|squeeze] {A} in [if you can|if there's room|when there's time|if time allows]
! [do|serve|take] {A} [only when|only if|if] [there's time|there's room|time is left]
! [rank|put] {A} [low|at the bottom of the list]
{A} [when there's time|if there's room left|as a filler|no hurry|no rush|optional|bottom of the list|only with time to spare]
""",
        """
= {A} (est/sont) [facultatif|secondaire|un bonus|en bas de la liste|du bouche-trou|accessoire|optionnel]
= {A} [seulement|uniquement|] [s'il reste du temps|si on a le temps|si ça rentre|s'il y a de la place|si le temps le permet|quand il y a de la place]
= s'il faut [lâcher|sacrifier|laisser tomber] quelque chose, [que ce soit|c'est|autant que ce soit] {A}
= ce n'est pas grave si {A} ne (passe/passent) pas
= {A} (passe/passent) après [tout le reste|les autres] en importance
! [case|casez|glisse|glissez] {A} [si tu peux|s'il y a un trou|s'il reste du temps|si ça rentre]
! [fais|faites|livre|livrez] {A} seulement s'il [reste du temps|y a de la place]
{A} [s'il y a de la place|si on a le temps|en bouche-trou|rien ne presse|facultatif|en option]
""",
        WORK,
        1.5,
    ),
)
