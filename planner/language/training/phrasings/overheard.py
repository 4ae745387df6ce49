"""Rules as they are overheard in depots, workshops and wards: who, how many, how long, in which order."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, shape

A = w.activities(most=2)
AW = w.activities(whole=True)
ONE = w.activities(most=1)
GROUP = w.activities(most=1, single=False)
R2 = w.resources(most=2)
RN = w.resources(most=2, whole=False)
EVERYBODY = ["all workers"]


_ALL_VEHICLES = ["all vehicles"]

SHAPES = (
    # ------------------------------------------------------------------ days in a row
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N"},
        {"N": w.number(2, 7)},
        """
= {N} days [in a row|in succession|running|straight|on the bounce|back to back] is [all|the most] [anyone|anybody|a person|a human being] [does|can do|should do|can take|may do|has to do]
= {N} days [in a row|running|straight|on end] is [plenty|enough|the limit|the ceiling|as far as it goes] for [anyone|anybody|everyone|everybody|all of us]
= [everyone|everybody|each of us|the whole team|all staff] stops after {N} days [in a row|running|]
= after {N} days [in a row|on duty|of work|running] [everyone|everybody|each of them|people] [rests|is off|stays home|gets a day off|has a day off|needs a day off]
= [no one|nobody] [strings|puts|does|stacks|piles up|clocks up] more than {N} [days together|days in a row|days in one go|days without a break|working days on end]
= [no one|nobody] [is|may be|should be] on [duty|shift|the rota] more than {N} days [running|in a row|on end|in one stretch]
= a [stretch|run|block] of work [lasts|is|has] {N} days at most [for everyone|]
= the longest [stretch|run|block] for anyone is {N} days
= people [work|can work|may work] {N} days [in a row|running|in one stretch], [not more|no longer|then they rest|and no more]
! keep everybody [under|within|to] {N} days [in a row|running|] [at most|]
! don't have [anyone|anybody] work [more than|over] {N} days [in a row|in succession|in one stretch|back to back]
! give everybody a day off after [at most |]{N} [days|days on|working days]
! see to it that nobody works more than {N} days [in a row|running]
{N} days [in succession|running|in a row|straight] [tops|max|at most|and not one more] for [everyone|anybody|all staff]
nobody more than {N} days [without a day off|without a break|in one stretch|in succession]
everyone off after {N} days [in a row|at the latest|]
""",
        """
= {N} jours [de suite|d'affilée|à la suite|consécutifs], c'est [le plafond|la limite|le bout|le grand maximum] pour [chacun|tous|tout le monde|n'importe qui]
= après {N} jours [de travail|de suite|d'affilée|de boulot], [chacun|tout le monde|on] [se repose|a droit à un repos|souffle|reste à la maison|est en repos]
= [nul|personne] n'enchaîne [plus de|au-delà de] {N} jours
= [personne|aucun de nous] ne [bosse|tourne|trime|vient] plus de {N} jours [sans repos|d'affilée|de suite|sans coupure|sans jour de repos]
= on ne fait [jamais|pas] travailler [quelqu'un|les gens|personne] plus de {N} jours [de suite|d'affilée]
= [chacun|tout le monde] s'arrête [après|au bout de] {N} jours [de suite|d'affilée|]
= [une série|une période] de travail dure {N} jours au plus pour tout le monde
! [accorde|accordez|donne|donnez] un jour de repos à chacun [après|tous les|au bout de] {N} jours
! [veille|veillez] à ce que personne ne fasse plus de {N} jours [de suite|d'affilée]
pas plus de {N} jours [de suite|d'affilée|consécutifs|sans repos] [pour personne|par tête|pour chacun|pour tout le monde]
{N} jours [de suite|d'affilée] [et pas un de plus|au grand maximum|tout au plus] pour tout le monde
""",
        ROSTERING,
        1.7,
    ),
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N.fewer"},
        {"N": everyday.too_many},
        """
= {N} days [in a row|running|straight|in succession|back to back] [is|are|would be] [too many|too much|one too many|more than we can ask|over the line|not on] for [anyone|anybody|everyone]
= [nobody|no one] [should|may|must|can] [ever |]work {N} [days in a row|days running|straight days|days on end]
= [nobody|no one] [is to be|should be|is] [rostered|planned|put down|on] for {N} days [in a row|running|straight]
= we don't want anyone [working|doing|on] {N} days [in a row|running]
! never [let|have|make] anyone work {N} days [in a row|running|back to back]
! don't [let|make] anyone [do|work] {N} days [in a row|running|straight]
{N} days in a row: not for anyone
""",
        """
= {N} jours [de suite|d'affilée], c'est [trop|un de trop|exclu|non|hors de question] pour [chacun|tout le monde|n'importe qui]
= [personne|aucun] ne doit [jamais |][travailler|faire|enchaîner] {N} jours [de suite|d'affilée]
! ne [fais|faites] [jamais |]travailler personne {N} jours [de suite|d'affilée]
jamais {N} jours de suite pour personne
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N.fewer"},
        {"R": RN, "N": everyday.too_many},
        """
= {R} must not work {N} days [in a row|running|straight]
= {N} days [in a row|running|straight] [is|are] [too many|too much] for {R}
! don't [let|have|make] {R} work {N} days [in a row|running]
{R} never {N} days [in a row|running]
""",
        """
= {R} ne (doit/doivent) pas [travailler|faire|enchaîner] {N} jours [de suite|d'affilée]
= {N} jours [de suite|d'affilée], c'est trop pour {R}
{R} jamais {N} jours [de suite|d'affilée]
""",
        ROSTERING,
        0.5,
    ),
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N", "activities": "$A"},
        {"N": w.number(2, 5), "A": GROUP},
        """
= [nobody|no one] [does|works|gets|has|stands] more than {N} {A} [in a row|running|on end|in succession|one after the other]
= {N} {A} [in a row|running|straight] is [the limit|the most|enough|all] for [anyone|everyone|anybody]
= everybody does [at most|no more than] {N} {A} [in a row|running|in succession]
! don't give anyone more than {N} {A} [in a row|running|in succession]
{N} {A} in a row [tops|max|at most] for [everyone|anyone|anybody]
nobody over {N} {A} in a row
""",
        """
= [personne|nul] ne [fait|prend|enchaîne] plus de {N} {A} [de suite|d'affilée|à la suite]
= {N} {A} [de suite|d'affilée], c'est [le plafond|la limite|assez|le grand maximum] pour [chacun|tous|tout le monde]
= tout le monde fait au plus {N} {A} [de suite|d'affilée]
! ne [donne|donnez] à personne plus de {N} {A} [de suite|d'affilée]
{N} {A} d'affilée [au plus|maxi|max] [par personne|pour chacun|pour tout le monde]
""",
        ROSTERING,
        1.3,
    ),
    # ------------------------------------------------------------------ what follows what on the next day
    shape(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": GROUP, "B": GROUP},
        """
= [anyone|anybody|a person|someone|people] [coming off|fresh off|just off|finishing|who worked|who had|who was on] {A} [must not|can't|may not|should not|shouldn't] [do|be on|take|start|work|go straight into] {B} [the next day|the day after|next day|the following day|tomorrow]
= [nobody|no one] goes [from|straight from|directly from] {A} [to|into|onto] {B} [the next day|the day after|]
= {A} one day and {B} the [next|following] [is out|is not on|is forbidden|doesn't work|is too hard|must not happen]
= {A} today means no {B} tomorrow
= if you [work|do|have|are on] {A}, you [don't|can't|may not|must not] [work|do|have] {B} [the next day|the day after|on the following day]
= when someone has {A}, [no {B} for them|they don't get {B}|{B} is out for them] [the next day|the day after]
= [whoever|the person who|anyone who] is on {A} [rests|is spared|is excused] from {B} the next day
= there (is/are) no {B} [on|for] the day after {A}
= {B} [on|for] the day after {A} [is|are] [out|banned|not allowed|not on|too hard]
! don't [let|make|have] [people|anyone|the same person] [go from|move from] {A} to {B} [the next day|overnight]
! spare [people|everyone] {B} [on|] the day after {A}
! don't let {B} follow {A}
! don't make anyone do {B} after {A}
{A} and the next day {B}: [no|not allowed|never|not for the same person]
never {A} then {B} [the day after|next day]
no going from {A} to {B} [the next day|]
{B} after {A} is [out|a no|banned|not on]
""",
        """
= [quelqu'un|une personne|ceux] qui [sort|sortent|finit] de {A} ne [peut|peuvent|doit|doivent] pas [faire|prendre|assurer] {B} [le lendemain|le jour d'après]
= on ne passe pas de {A} à {B} [le lendemain|du jour au lendemain|d'un jour à l'autre]
= {A} un jour et {B} le [suivant|lendemain], [c'est non|ça ne va pas|on ne fait pas|c'est exclu|c'est trop dur]
= si on fait {A}, on ne fait pas {B} [le lendemain|le jour d'après]
= quand on a fait {A}, [on est dispensé de|pas de|on n'a pas] {B} le [lendemain|jour suivant]
= le lendemain [d'un|de] {A}, [personne ne fait|jamais de|on ne fait pas|on n'a pas le droit de faire] {B}
= {B} au lendemain de {A}, c'est [interdit|non|exclu|hors de question]
! ne [fais|faites] pas [enchaîner|suivre] {A} [et|par] {B} [d'un jour à l'autre|le lendemain|]
! ne [colle|collez|programme|programmez] [pas|jamais] {B} [derrière|au lendemain de|juste après] {A}
{A} suivi de {B} le lendemain, [jamais|c'est non|interdit]
{A} un jour, pas {B} le lendemain
""",
        ROSTERING,
        2.0,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": ["all shifts"]},
        {"A": GROUP},
        """
= after {A} [everyone|a person|whoever did it|people] [has|have|gets|must have] the next day off
= [nobody|no one] works [at all |][on |][the day after|the day following] {A}
= whoever works {A} is off the [next|following] day
= the day after {A} is [always |]free
! give everyone the day off after {A}
no [shift|work|shifts at all] [on |][the day after|the day following] {A}
""",
        """
= après {A}, on est [toujours |]en repos le lendemain
= personne ne travaille le lendemain de {A}
= qui fait {A} a son lendemain libre
! [donne|donnez] le lendemain de {A} à ceux qui l'ont fait
aucun poste le lendemain de {A}
""",
        ROSTERING,
        0.6,
    ),
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
    # ------------------------------------------------------------------ how many and who
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": w.activities(most=1, whole=True), "N": w.number(2, 5), "S": w.skill},
        """
= {A} [can't|cannot|must not|may not] [do|manage|go|be run|run|be left] with [less|fewer] than {N} {S}
= {A} (is/are) never [to be |]without {N} {S}
= [not|never] [fewer|less] than {N} {S} [on|in|during] {A}, [please|that's the law|no exceptions]
= {N} of the people on {A} [must be|have to be|are to be|should be] {S}
= at least {N} of [those|the people|the staff|the team] on {A} (are/are) {S}
= I [want to see|need to see|expect|insist on] [at least |]{N} {S} on {A}
= {A} (calls/call) for [at least |]{N} {S}
= {A} [won't|doesn't] work [with less than|without] {N} {S}
! [make sure|see to it|see that] [there are|we have] [at least |]{N} {S} on {A}
! cover {A} with [at least |]{N} {S}
! count on {N} {S} [or more |]for {A}
! keep [at least |]{N} {S} on {A}
{A}: {N} {S} [or more|and up|as a minimum|minimum]
{N} {S} [or more|as a minimum|minimum|no fewer] [on|for|in] {A}
minimum {N} {S} [on|for] {A}
""",
        """
= {A} ne (tourne/tournent|marche/marchent|fonctionne/fonctionnent) pas [avec moins de|sans] {N} {S}
= {A} (compte/comptent|comprend/comprennent) [toujours|au minimum|au moins] {N} {S}
= parmi ceux [de|qui font] {A}, [au moins |]{N} {S}
= je veux [voir |][au moins |]{N} {S} [sur|à|pour|en] {A}
= il (manque/manquent) du monde : {N} {S} minimum [sur|pour] {A}
= on ne descend pas [en dessous de|sous] {N} {S} [sur|pour|en] {A}
! [assure|assurez]-[toi|vous] qu'il y a [au moins |]{N} {S} [sur|à|pour] {A}
! [garde|gardez] [toujours|au moins] {N} {S} [sur|en|pour] {A}
{A} : {N} {S} [ou plus|au bas mot|au minimum]
{N} {S} [ou plus|au bas mot|minimum] [pour|sur|par|en] {A}
minimum {N} {S} [par|pour|sur|en] {A}
""",
        ROSTERING,
        2.2,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": 1, "skill": "$S"},
        {"A": w.activities(most=1, whole=True), "S": w.skill},
        """
= {A} must [always |]have [at least one|a minimum of one|at least 1|one] {S} [on it|on board|present|around|]
= [at least one|one|at least 1] {S} [must be|has to be|should be|is to be] [there|present|on hand|around] [on|during|for|in] {A}
= I don't want {A} without [a|an|at least one] {S}
= there (is/are) [never|no] {A} without [a|an|at least one|one] {S}
= someone who is {S} must be on {A}
= {A} [needs|requires] [at least one|one|a minimum of one] {S}
! make sure [there is|we have] [a|one|at least one] {S} on {A}
! keep [one|at least one] {S} on {A}
[one|at least one|min one|min 1|at least 1] {S} [on|for|per|in|during] {A}
{A} only with [a|an|at least one] {S}
{A} never without [a|an] {S}
""",
        """
= {A} (doit/doivent) [toujours |]avoir [au moins un|au minimum un|au moins 1] {S}
= [au moins un|au moins 1|un] {S} doit être [présent|là|de service] [sur|pour|pendant|à|en] {A}
= je ne veux pas de {A} sans [un|au moins un] {S}
= {A} (demande/demandent|exige/exigent) [au moins |]un {S}
= jamais de {A} sans {S}
! [garde|gardez|place|placez] [au moins |]un {S} [sur|en|à] {A}
[au moins un|au moins 1|un|minimum un] {S} [sur|pour|par|en|à] {A}
{A} jamais sans {S}
{A} toujours avec [un|au moins un] {S}
""",
        ROSTERING,
        1.6,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N"},
        {
            "A": w.activities(most=1, whole=True),
            "N": w.number(2, 6),
            "W": everyday.meaningless(
                ("people", "personnes"),
                ("hands", "bras"),
                ("bodies", "gars"),
                ("colleagues", "collègues"),
                ("staff", "agents"),
            ),
        },
        """
= {A} [can't|cannot] [run|do|work] with [less|fewer] than {N} [{W}|]
= [we are|you are|there are] never fewer than {N} [{W}|] on {A}
= {N} {W} is the [least|minimum] for {A}
! man {A} with [at least |]{N} [{W}|]
! never go below {N} {W} on {A}
! have {N} {W} or more on {A}
{A} at least {N} strong
{A} [min|minimum] {N} {W}
{N} {W} or more on {A}
""",
        """
= {A} ne (tourne/tournent) pas à moins de {N} [{W}|]
= on est [toujours |]au moins {N} [{W}|] [sur|en|pour] {A}
= {N} {W}, c'est le minimum [pour|sur|en] {A}
! ne [descends|descendez] [jamais|pas] sous {N} {W} [sur|pour|en] {A}
{A} à {N} [{W}|] minimum
au moins {N} {W} [sur|pour|en] {A}
""",
        ROSTERING,
        1.0,
    ),
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
    # ------------------------------------------------------------------ how much
    shape(
        {"kind": "limit", "resources": _ALL_VEHICLES, "quantity": "$Q.name", "at_most": "$Q.most"},
        {"Q": everyday.most},
        """
= [nobody|no one|no {r}|none of the {rs}] [goes over|does over|does more than|is to do more than|may do more than|gets more than|should see more than|exceeds] {Q}
= [every|each|any] {r} [stays|keeps|must stay] [under|within|below] {Q}
= {Q} [per {r}|for each {r}|a {r}|each|apiece] [is|are] [enough|the limit|plenty|the maximum|the ceiling]
= the limit is {Q} [per {r}|for each {r}|a {r}|each]
! [keep|hold] [everyone|every {r}|all {rs}] [under|within|below|to] {Q}
! don't let [anyone|any {r}] [do|go over|exceed] [more than |]{Q}
! [set|put|fix] [a|the] [ceiling|cap|maximum] [of|at] {Q} [for every {r}|for all {rs}|per {r}]
[nobody|no {r}] [over|above|beyond|past] {Q}
{Q} [per {r}|each|for each {r}] [max|at most|tops|and no more]
[max|maximum|at most|no more than] {Q} [per {r}|each|for each {r}|for everyone|a {r}]
""",
        """
= [personne|aucun {r}] ne [dépasse|va au-delà de|franchit|fait plus de|doit dépasser] {Q}
= [chaque {r}|chacun] [reste|doit rester] [sous|en dessous de|dans la limite de] {Q}
= {Q} [par {r}|chacun], c'est [assez|le maximum|le plafond|la limite]
! [plafonne|plafonnez] [chaque {r}|tous les {rs}] à {Q}
! ne [fais|faites] [dépasser|faire plus de] {Q} à [personne|aucun {r}]
[personne|aucun {r}] [au-dessus de|au-delà de|à plus de] {Q}
{Q} [par {r}|chacun] [max|maxi|au plus|et pas plus]
[max|au plus|pas plus de] {Q} [par {r}|chacun|pour tout le monde|pour chaque {r}]
""",
        ROUTING,
        3.0,
    ),
    shape(
        {
            "kind": "limit",
            "resources": EVERYBODY,
            "quantity": "$Q.name",
            "at_most": "$Q.most",
            "per": "$Q.per",
        },
        {"Q": everyday.worked},
        """
= [nobody|no one|no {r}] [works|does|goes over|may work|is to work|should get|gets] [more than |]{Q}
= [everybody|everyone|each {r}|each of them] [works|does|gets|has] [at most|no more than|up to] {Q}
= {Q} [each|per head|per person|a head|apiece] [is|are] [enough|the limit|the maximum|the ceiling]
! [keep|hold] [everyone|everybody|all {rs}] [to|under|within] {Q}
! don't [give|let] [anyone|anybody] [have |do |work |][more than|over] {Q}
nobody [over|above|beyond] {Q}
{Q} [each|per head|per person|for everyone] [max|at most|tops]
[max|maximum|at most|no more than] {Q} [each|per head|per person|for everyone]
""",
        """
= [personne|nul|aucun {r}] ne [dépasse|fait plus de|travaille plus de|va au-delà de|doit dépasser] {Q}
= [chacun|tout le monde|chaque {r}] [travaille|fait|a] [au plus|au maximum] {Q}
= {Q} [par tête|par personne|chacun], c'est [le maximum|la limite|le plafond]
! ne [donne|donnez] [jamais |]plus de {Q} à [personne|quelqu'un]
personne au-delà de {Q}
{Q} [par tête|par personne|pour chacun] [max|maxi|au plus]
[max|au plus|pas plus de] {Q} [par tête|par personne|pour chacun|chacun]
""",
        ROSTERING,
        2.6,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
        {"R": RN, "Q": everyday.most},
        """
= {R} [mustn't|must not|can't|shouldn't|may not] [do|go over|exceed|get|see|have] [more than |]{Q}
= {Q} [is|are] [enough|plenty|the limit|the most|all] for {R}
= {R} (stays/stay|keeps/keep) [under|within|below|to] {Q}
= {R} (is/are) good for {Q}, [not more|no more]
= I don't want {R} [doing|over|above|beyond|past] [more than |]{Q}
= anything [over|above|beyond|past] {Q} is too much for {R}
! [stop|cap|hold] {R} at {Q}
! don't [push|send|let] {R} [go |][over|past|beyond|above] {Q}
! [leave|keep] {R} [below|under|within] {Q}
{R} {Q} [and no more|and not one more|is the limit|tops|at the outside]
{R} [under|below|within|not past|not above] {Q}
for {R} [at most|no more than|max] {Q}
""",
        """
= {R} ne (doit/doivent|peut/peuvent) pas [aller au-delà de|franchir|dépasser|voir plus de] {Q}
= {Q}, c'est [assez|le maximum|le plafond|la limite|bien assez] pour {R}
= {R} (reste/restent) [sous|en dessous de|dans la limite de] {Q}
= au-delà de {Q}, c'est trop pour {R}
! [plafonne|plafonnez|arrête|arrêtez] {R} à {Q}
! ne [pousse|poussez] pas {R} [au-delà de|plus loin que] {Q}
{R} [sous|en dessous de] {Q}
{R} : {Q} [et pas plus|et c'est tout|grand max|au grand maximum]
pour {R}, [au plus|max|pas plus de] {Q}
""",
        ROUTING,
        2.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most", "per": "$Q.per"},
        {"R": RN, "Q": everyday.worked},
        """
= {R} [mustn't|must not|can't|shouldn't] [work|do|get|have] [more than|over] {Q}
= {Q} [is|are] [enough|plenty|the limit|the most] for {R}
= {R} (has/have) a contract for {Q}, not more
= {R} (is/are) part-time, {Q} at most
! don't [put|plan|roster] {R} [down |]for more than {Q}
! [leave|keep|hold] {R} [below|under|within|to] {Q}
{R} {Q} [and no more|is the limit|tops]
{R} [under|below|within|not above] {Q}
""",
        """
= {R} ne (doit/doivent|peut/peuvent) pas [travailler|faire] [plus de|au-delà de] {Q}
= {Q}, c'est [assez|le maximum|la limite] pour {R}
= {R} (est/sont) à temps partiel, {Q} au plus
! ne [planifie|planifiez|mets] pas {R} [plus de|au-delà de] {Q}
{R} : {Q} [et pas plus|grand max]
""",
        ROSTERING,
        2.0,
    ),
    # ------------------------------------------------------------------ travel
    shape(
        {"kind": "travel", "factor": "$F", "start": "$T.start", "end": "$T.end"},
        {"F": everyday.times, "T": w.period()},
        """
= [driving|travel|everything on the road|every drive|each trip] takes {F} {T}
= [the roads|journeys|trips|drives] take {F} {T}
= {T} [driving|travel|every trip] takes {F}
! [count on|reckon with|plan with] [driving|travel|trips] taking {F} {T}
{T} driving takes {F}
[strike|parade|marathon|fog|snow|school run]: driving takes {F} {T}
""",
        """
= [rouler|circuler|chaque trajet] prend {F} {T}
= [les trajets|les routes] prennent {F} {T}
= {T}, on met {F} [sur la route|pour rouler|]
! [compte|comptez] {F} sur les trajets {T}
[grève|défilé|marathon|neige] : on met {F} {T}
""",
        ROUTING,
        0.8,
    ),
    shape(
        {"kind": "travel", "factor": "$F"},
        {"F": everyday.times},
        """
= [driving|travel|everything|every drive|each trip|getting anywhere] takes {F} [today|in this weather|because of the snow|]
= [the roads|journeys|trips|drives] take {F} [today|in this fog|]
! [count on|reckon with|plan with] trips taking {F} [today|]
driving takes {F}
""",
        """
= [rouler|circuler|chaque trajet] prend {F} [aujourd'hui|avec ce temps|]
= [les trajets|les routes] prennent {F} [aujourd'hui|]
= on met {F} [sur la route|pour rouler] [aujourd'hui|]
! [compte|comptez] {F} sur les trajets [aujourd'hui|]
""",
        ROUTING,
        0.6,
    ),
    shape(
        {"kind": "travel", "factor": "$F", "places": "$P"},
        {"F": everyday.times, "P": w.places(most=1)},
        """
= [driving|getting|the way|the drive] to {P} takes {F} [today|these days|because of the works|]
= it takes {F} to [reach|get to] {P} [today|these days|]
! reckon with {F} for [the way to|getting to] {P}
""",
        """
= [aller à|rejoindre|la route de] {P} prend {F} [aujourd'hui|à cause des travaux|]
= il faut {F} pour [aller à|rejoindre] {P}
! [compte|comptez] {F} pour aller à {P}
""",
        ROUTING,
        0.8,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"P": w.places(most=1), "T": w.period()},
        """
= [the police|the fire brigade|the town|the army] [close|shuts|closes|block|seals off] {P} [to traffic |]{T}
= [no traffic|no driving|no {rs}|nothing on wheels] [in or out of|into|through|to or from] {P} {T}
= {P} (is/are) [car-free|closed to vehicles|blocked off|sealed|under water|fenced off] {T}
= there's [a parade|a market|a race|a protest|a flood] at {P}, [nobody gets through|no way in or out|the roads are shut] {T}
= we can't [drive in or out of|get in or out of|get through to|drive to|cross] {P} {T}
! treat {P} as [closed to traffic|cut off|unreachable] {T}
no [way|road|driving] [into|to|through] {P} {T}
{P} [shut to traffic|sealed off|no through road|roads shut] {T}
""",
        """
= [la police|la mairie|l'armée] [ferme|bloque|boucle] {P} [à la circulation |]{T}
= [aucune circulation|pas de circulation|aucun {r}] [vers|à|dans] {P} {T}
= {P} (est/sont) [fermé à la circulation|sous l'eau|bouclé|interdit aux véhicules] {T}
= il y a [un défilé|une manif|une course|une crue] à {P}, on ne passe pas {T}
= impossible [d'entrer dans|d'accéder à|de rejoindre|de circuler à] {P} {T}
{P} [routes fermées|fermé à la circulation|bouclé] {T}
""",
        ROUTING,
        1.0,
    ),
    # ------------------------------------------------------------------ goals
    shape(
        {"kind": "objective", "minimise": ["$G"]},
        {"G": everyday.aim},
        """
= {G}, [that's what|that is all that|nothing else] [counts|matters] [now|today|]
= [all that counts|what counts|what we want|the main thing|my only wish] is {G}
= I [care about|only care about|mostly care about|want|'d like] {G}
! [concentrate on|focus on|look for|give me|go all out for|make it] {G}
! plan [so that we get|with a view to] {G}
{G} [first of all|before anything else|is what counts]
""",
        """
= {G}, [c'est ce qui compte|il n'y a que ça qui compte|voilà le but]
= [tout ce qui compte|l'essentiel|ce qu'on veut], c'est {G}
= je [veux|voudrais|préfère] {G}
! [concentre-toi|concentrez-vous] sur {G}
! [fais|faites] le plan [pour|avec] {G}
{G} [d'abord|en premier lieu|et rien d'autre]
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": w.resources(most=1)},
        """
= {R} should [all |][have|get|carry|do] [about |roughly |]the same [amount|load|amount of work|workload]
= the [work|load|burden] [is|should be] [split|shared|spread] [fairly|evenly|equally] [over|among|between|across] {R}
= [nobody|none] [among|of] {R} [should|is to] [do|have|carry] [much |]more than the [others|rest]
! [spread|split|divide|even out|level out|share out] the [work|load|jobs|burden] [evenly|fairly|equally|] [over|among|between|across] {R}
! [treat|load|use] {R} [equally|evenly|alike|fairly]
equal [shares|work|loads] for {R}
fair [shares|split|distribution] [among|for|between] {R}
""",
        """
= {R} (doit/doivent) [avoir|faire] [à peu près |]autant de travail [les uns que les autres|chacun]
= le [travail|boulot] [doit être|est] [réparti|partagé] [équitablement|à parts égales|également] entre {R}
= [aucun|personne] parmi {R} ne doit en faire plus que les autres
! [répartis|répartissez|partage|partagez|équilibre|équilibrez] [le travail|la charge|le boulot] entre {R}
! [charge|chargez] {R} de façon égale
même charge pour {R}
partage équitable entre {R}
""",
        ANY,
        1.0,
    ),
    # ------------------------------------------------------------------ the plan kept as it is
    shape(
        {"kind": "freeze", "resources": "$R"},
        {"R": R2},
        """
= {R} (is/are) [settled|final|fine as it is|done and dusted|perfect as planned|already loaded]
= I like [what|the way] {R} (has/have) [been planned|it now], [don't change it|leave it]
= nothing [changes|is to change|must change|should be changed] [for|on|with] {R}
= hands off {R}
! don't [touch|change|move|alter|fiddle with|mess with] [anything on |anything for |the plan of |the round of |]{R}
! keep {R} [exactly |just |][as is|as it is|as planned|the way it is|unchanged]
! leave [the plan of |the round of |the day of |]{R} [alone|untouched|unchanged|as planned]
! [fix|lock|freeze|pin] [the plan of |the round of |the route of |]{R}
{R} [stays put|unchanged|as planned|as is|fixed|locked]
no changes [to|for|on] {R}
""",
        """
= {R} (est/sont) [bouclé|définitif|bien comme ça|déjà chargé|arrêté]
= rien ne [change|bouge|doit changer|doit bouger] pour {R}
= on ne touche [pas|plus] à [la tournée de |la journée de |]{R}
! ne [touche|touchez|change|changez|modifie] [pas à |rien à |rien pour |pas ]{R}
! [laisse|laissez|garde|gardez] {R} [tel quel|comme c'est|comme prévu|en l'état|sans changement]
! [fige|figez|verrouille|bloque] [la tournée de |le plan de |]{R}
{R} [inchangé|tel quel|comme prévu|figé|on n'y touche pas]
aucun changement pour {R}
""",
        ANY,
        1.4,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "keep": "$K"},
        {"R": R2, "K": everyday.kept},
        """
= {R} (keeps/keep|has to keep/have to keep) {K}
= {R} must keep {K}
! [keep|preserve|leave|hold] {K} [of|for|on] {R}
! keep {R} on {K}
for {R}, keep {K}
""",
        """
= {R} (garde/gardent|conserve/conservent) {K}
! [garde|gardez|conserve|conservez] {K} de {R}
pour {R}, [garde|on garde] {K}
""",
        WORK,
        1.0,
    ),
    # ------------------------------------------------------------------ everybody but
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": RN},
        """
= {R} no longer (does/do|serves/serve|takes/take|goes/go to|delivers/deliver|handles/handle) {A}
= {R} (doesn't/don't) [do|serve|take|go to|handle] {A} any more
= {R} (has/have) nothing to do with {A}
= {R} (is/are) [not welcome at|banned from|not insured for|not trained for|too heavy for|too big for|not to be used for|unsuitable for|no good for] {A}
= {A} [refuses|won't have|doesn't want|can't take] {R}
= {A} (is/are) [not for|off limits for|off limits to|out of bounds for|taboo for] {R}
= [anyone|anything] but {R} [can|may] [do|serve|take] {A}
= I don't want {R} [at|near|on|anywhere near|doing|to do] {A}
! keep {R} [away from|off|out of|clear of] {A}
! don't [ever |][let|have|send|put] {R} [near|to|on|do|on to] {A}
! [spare|save] {R} {A}
! find [someone|something|another {r}] other than {R} for {A}
{R} [anything but|everything but] {A}
{A} without {R}
{A} [by anyone but|on anything but] {R}
no {R} [at|on|for|near] {A}
""",
        """
= {R} ne (fait/font|livre/livrent|prend/prennent|sert/servent) plus {A}
= {R} (n'a/n'ont) rien à voir avec {A}
= {R} (est/sont) [indésirable à|banni de|trop gros pour|trop lourd pour|pas formé pour|pas assuré pour|inadapté à] {A}
= {A} (refuse/refusent|ne veut pas de/ne veulent pas de) {R}
= n'importe qui sauf {R} [peut faire|fait|prend] {A}
= je ne veux pas [de |voir |]{R} [à|sur|chez|pour] {A}
= plus jamais {R} [à|sur|chez|pour] {A}
! [garde|gardez|tiens|tenez] {R} [loin|à l'écart] de {A}
! n'[envoie|envoyez] [plus|pas|jamais] {R} [à|chez|sur|pour] {A}
! [épargne|épargnez] {A} à {R}
{A} [sans|par n'importe qui sauf] {R}
pas de {R} [à|sur|chez|pour] {A}
""",
        ANY,
        1.6,
    ),
)
"""Shapes that say a rule."""
