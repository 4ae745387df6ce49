"""Days in a row, and what follows what on the next day."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.overheard.slots import EVERYBODY, RN
from planner.language.training.phrasings.shape import ROSTERING, shape

GROUP = w.activities(most=1, single=False)

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
)
