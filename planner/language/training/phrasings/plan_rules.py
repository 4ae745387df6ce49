"""Rules about the whole plan: `travel`, `freeze`, `objective`."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROUTING, WORK, Shape, shape

R = w.resources(most=2)
SLOW: dict[str, Any] = {"kind": "travel", "factor": "$F"}


def _traffic(gold: dict[str, Any], slots: dict[str, w.Slot], tail: str, weight: float) -> Shape:
    """Return the ways of saying that travel is slower, with a place or a time behind it."""
    return shape(
        {**SLOW, **gold},
        {"F": w.percent(), **slots},
        f"""
= traffic is {{F}} slower {tail}
= [driving|travel|everything] [takes|is] {{F}} [longer|slower|more time] {tail}
= [trips|journeys] [take|need] {{F}} [longer|more] {tail}
= [the roads are icy|there is fog|it's snowing|there are roadworks|it's raining hard], [so |]{{F}} [slower|longer|more driving time] {tail}
= we need {{F}} more [driving time|travel time] {tail}
= [travel|driving] times [go up|rise|increase|are up] by {{F}} {tail}
! [add|put|reckon with|count on|allow|plan] {{F}} [more |][on|to|onto|for] [all |][the |][travel times|driving times|driving|travel] {tail}
! increase [the |][travel|driving] times by {{F}} {tail}
! make [travel|driving] {{F}} slower {tail}
! allow {{F}} more [time |]for [traffic|driving] {tail}
[roadworks|rush hour|traffic jams|snow|fog|market day|demo|strike], {{F}} [slower|longer|more|on top] {tail}
traffic +{{F}} {tail}
{{F}} [slower|longer] {tail}
driving +{{F}} {tail}
""",
        f"""
= la circulation est {{F}} plus lente {tail}
= il faut {{F}} de temps [en plus|de plus|supplémentaire] {tail}
= on roule {{F}} moins vite {tail}
= les trajets prennent {{F}} de [plus|temps en plus] {tail}
= les temps de [trajet|route|conduite] augmentent de {{F}} {tail}
! [ajoute|ajoutez|compte|comptez|mets|prévois] {{F}} [de plus|en plus|] [sur|aux|pour] les [trajets|temps de trajet|temps de route] {tail}
! [augmente|augmentez] les temps de [trajet|route] de {{F}} {tail}
[bouchons|travaux|neige|verglas|pluie|manif], {{F}} [de plus|plus lent|en plus] {tail}
trafic +{{F}} {tail}
{{F}} plus lent {tail}
""",
        ROUTING,
        weight,
    )


def _goal(minimise: list[str], en: str, fr: str, trades: tuple[Any, ...] = ANY, weight: float = 0.6) -> Shape:
    return shape({"kind": "objective", "minimise": minimise}, {}, en, fr, trades, weight)


def _at(talk: w.Talk) -> w.Filled | None:
    """Draw a place with the preposition that stands before it."""
    drawn = w.places()(talk)
    if drawn is None:
        return None
    word = talk.rng.choice({"en": ("at", "to", "around", "in", "near", "to and from"),
                            "fr": ("à", "vers", "dans", "autour de", "près de", "sur")}[talk.language])  # fmt: skip
    return w.Filled(f"{word} {drawn.text}", drawn.value, drawn.plural)


def _till(talk: w.Talk) -> w.Filled:
    drawn = w.moment(420, 1140, 0.1, 0.3)(talk)
    assert drawn is not None
    word = talk.rng.choice(
        {"en": ("until", "till", "until", "up to", "before"), "fr": ("jusqu'à", "avant")}[talk.language]
    )
    return w.Filled(f"{word} {drawn.text}", drawn.value)


def _since(talk: w.Talk) -> w.Filled:
    drawn = w.moment(420, 1140, 0.1, 0.3)(talk)
    assert drawn is not None
    word = talk.rng.choice(
        {"en": ("from", "after", "as of"), "fr": ("à partir de", "après", "dès")}[talk.language]
    )
    return w.Filled(f"{word} {drawn.text}", drawn.value)


SHAPES = (
    # ------------------------------------------------------------------ travel
    _traffic({}, {}, "", 0.5),
    _traffic({"end": "$T"}, {"T": _till}, "{T}", 0.6),
    _traffic({"start": "$T"}, {"T": _since}, "{T}", 0.5),
    _traffic({"start": "$T.start", "end": "$T.end"}, {"T": w.period()}, "{T}", 0.7),
    _traffic({"places": "$P"}, {"P": _at}, "{P}", 0.8),
    _traffic({"places": "$P", "end": "$T"}, {"P": _at, "T": _till}, "{P} {T}", 0.5),
    _traffic(
        {"places": "$P", "start": "$T.start", "end": "$T.end"}, {"P": _at, "T": w.period()}, "{P} {T}", 0.5
    ),
    shape(
        {**SLOW, "places": "$P"},
        {"F": w.percent(), "P": w.places(most=1)},
        """
= [getting|driving] to {P} takes {F} longer
= the road to {P} is {F} slower
= the way to {P} takes {F} [longer|more]
{P}: {F} slower
{P} +{F} [travel time|driving]
[ice|snow|roadworks|market day] [in|at|near|on] {P}: {F} [slower|longer] there
it's [icy|snowing|foggy|market day] [in|at|near] {P}, driving there takes {F} longer
""",
        """
= la route de {P} est {F} plus lente
= [aller à|rejoindre] {P} prend {F} de temps en plus
{P} : {F} plus lent
{P} +{F} de temps de trajet
""",
        ROUTING,
        0.4,
    ),
    shape(
        {"kind": "travel", "factor": 2, "places": "$P"},
        {"P": w.places(most=1)},
        """
= [getting|driving] to {P} takes twice as long
= the road to {P} takes twice as long
! double the travel time to {P}
{P}: double the driving time
""",
        """
= [aller à|rejoindre] {P} prend deux fois plus de temps
! [double|doublez] le temps de trajet vers {P}
""",
        ROUTING,
        0.2,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": w.places()},
        """
= the [road|roads|way|bridge] to {P} is [closed|blocked|cut off|shut|flooded|impassable]
= {P} (is/are) [cut off|unreachable|inaccessible|not reachable|closed to traffic|sealed off]
= the {P} road is [closed|blocked|shut]
= [nobody|no one|no {r}] can get to {P}
= you can't [get to|drive to|reach] {P}
= there is no [way|access] to {P}
! close the [road|roads] to {P}
! treat the road to {P} as closed
road to {P} [closed|blocked|cut|flooded]
{P} [road closed|cut off|unreachable|no access]
no access to {P}
no way through to {P}
""",
        """
= la route [de|vers|pour] {P} est [fermée|coupée|bloquée|barrée|inondée]
= {P} (est/sont) [inaccessible|coupé|injoignable|bouclé]
= on ne peut pas [aller à|accéder à|rejoindre] {P}
= l'accès à {P} est [fermé|coupé|impossible]
! [ferme|fermez] la route de {P}
route [de|vers] {P} [fermée|coupée|barrée|bloquée]
{P} [route coupée|inaccessible|pas d'accès]
accès [à|de] {P} coupé
""",
        ROUTING,
        1.0,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P", "end": "$T"},
        {"P": w.places(most=1), "T": _till},
        """
= the [road|bridge|way] to {P} is [closed|blocked|shut] {T}
= {P} (is/are) [cut off|unreachable|sealed off] {T}
= nobody can get to {P} {T}
road to {P} [closed|blocked] {T}
{P} [unreachable|cut off] {T}
no access to {P} {T}
""",
        """
= la route de {P} est [fermée|coupée|barrée] {T}
= {P} (est/sont) [inaccessible|coupé] {T}
= on ne peut pas accéder à {P} {T}
route de {P} [fermée|coupée] {T}
{P} inaccessible {T}
""",
        ROUTING,
        0.6,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"P": w.places(most=1), "T": w.period()},
        """
= the [road|bridge|way|roads] to {P} is [closed|blocked|shut] {T}
= {P} (is/are) [cut off|closed to traffic|unreachable] {T}
= no {r} can get to {P} {T}
road to {P} [closed|blocked] {T}
{P} [cut off|road closed] {T}
""",
        """
= la route de {P} est [fermée|coupée|barrée] {T}
= {P} (est/sont) [inaccessible|coupé] {T}
route de {P} [fermée|coupée] {T}
{P} inaccessible {T}
""",
        ROUTING,
        0.5,
    ),
    shape(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"]},
        {"P": w.places(most=1), "Q": w.places(most=1)},
        """
= the road between {P} and {Q} is [closed|blocked|cut|shut]
= the bridge between {P} and {Q} is [closed|down|out]
= there's no way from {P} to {Q}
! close the road between {P} and {Q}
road {P} - {Q} closed
{P} to {Q} closed
{P}-{Q} [closed|blocked]
""",
        """
= la route entre {P} et {Q} est [fermée|coupée|barrée]
= on ne passe plus entre {P} et {Q}
= le pont entre {P} et {Q} est fermé
! [ferme|fermez] la route entre {P} et {Q}
route {P} - {Q} [fermée|coupée]
""",
        ROUTING,
        0.8,
    ),
    shape(
        {**SLOW, "places": ["$P", "$Q"]},
        {"F": w.percent(), "P": w.places(most=1), "Q": w.places(most=1)},
        """
= the road between {P} and {Q} is {F} slower
= from {P} to {Q} it takes {F} longer
= driving between {P} and {Q} takes {F} [longer|more]
! add {F} [between {P} and {Q}|from {P} to {Q}]
{F} slower between {P} and {Q}
roadworks between {P} and {Q}, {F} longer
""",
        """
= la route entre {P} et {Q} est {F} plus lente
= entre {P} et {Q} il faut {F} de plus
! [ajoute|ajoutez|compte] {F} entre {P} et {Q}
travaux entre {P} et {Q}, {F} de plus
""",
        ROUTING,
        0.5,
    ),
    # ------------------------------------------------------------------ freeze
    shape(
        {"kind": "freeze", "resources": "$R"},
        {"R": R},
        """
= {R} (stays/stay|remains/remain) [as it is/as they are|as planned|unchanged|untouched]
= [the [route|plan|round|schedule] of {R}|{R}'s [route|plan|round]] (is/is) [fixed|settled|not to be touched|frozen]
= the [route|plan|round|schedule] of {R} must not [change|be changed|be touched]
= {R} (is/are) [happy with|already on] (its/their) [route|round|plan], no changes
= {R} must not be [changed|touched|replanned|re-planned]
! [leave|keep] {R} [as it is|as is|alone|as planned|unchanged|untouched]
! [leave|keep] the [route|plan|round|schedule|tour] of {R} [as it is|as is|alone|unchanged]
! [freeze|lock|fix|pin] {R}
! [freeze|lock|fix] the [route|plan|round|schedule] of {R}
! don't [touch|change|alter|replan|mess with] {R}
! don't [touch|change|alter] the [route|round|plan] of {R}
{R} [frozen|locked|unchanged|fixed|no changes|hands off]
hands off {R}
no changes to {R}
{R}: leave as is
""",
        """
= {R} (reste/restent) [tel quel|tels quels|inchangé|comme prévu]
= la tournée de {R} est [figée|fixée|bloquée]
= le plan de {R} ne doit pas [bouger|changer]
! [laisse|laissez|garde|gardez] {R} [tel quel|comme ça|comme prévu|tranquille|en l'état]
! [laisse|laissez|garde] la tournée de {R} [telle quelle|comme elle est|inchangée]
! [gèle|gelez|fige|figez|verrouille|bloque] {R}
! [gèle|fige|verrouille] la tournée de {R}
! ne [touche|touchez|change|changez|modifie] [pas à|rien à|plus à] {R}
{R} [figé|gelé|tel quel|inchangé|verrouillé]
on ne touche pas à {R}
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "freeze", "until": "$T"},
        {"T": w.moment(360, 900, 0.15, 0.3)},
        """
= [everything|whatever|all that] [before|until|up to] {T} is [already under way|fixed|settled|done|frozen|locked|decided]
= [everything|all] that [starts|begins|happens|is planned] before {T} [stays|is fixed|is settled|stays as it is|is under way]
= the plan [until|up to|before] {T} [is fixed|stays|can't change|stands|must not change]
= nothing may change before {T}
= nothing changes [before|until] {T}
= what is planned [before|until] {T} stays
! [freeze|lock|fix|keep] [everything|the plan|all|the schedule] [until|before|up to] {T}
! [leave|keep] everything [before|until|up to] {T} [as it is|alone|]
! don't [touch|change] anything [before|until|up to] {T}
! only replan [after|from] {T} [on|]
[frozen|freeze|locked|fixed] [until|up to] {T}
no changes before {T}
everything before {T} stays
""",
        """
= tout ce qui [est avant|commence avant|est prévu avant|se passe avant] {T} [est figé|ne bouge plus|est déjà lancé|est fixé|reste]
= le plan [jusqu'à|avant] {T} [est figé|ne bouge pas|ne change pas]
= rien ne [change|bouge] avant {T}
! [gèle|gelez|fige|figez|verrouille|bloque] [tout|le plan] [jusqu'à|avant] {T}
! ne [touche|touchez|change|changez] [rien|à rien] avant {T}
! [laisse|laissez] tout [tel quel|comme ça] [jusqu'à|avant] {T}
! ne [replanifie|replanifiez] qu'à partir de {T}
[tout est figé|plan figé|gel] jusqu'à {T}
rien ne bouge avant {T}
""",
        ANY,
        1.0,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "until": "$T"},
        {"R": R, "T": w.moment(360, 900, 0.15, 0.3)},
        """
= {R} (stays/stay) as planned until {T}
= {R} must not change before {T}
! [freeze|lock|fix] {R} [until|up to|before] {T}
! [leave|keep] {R} [as it is|alone|unchanged] [until|up to|before] {T}
! don't touch {R} before {T}
{R} [frozen|fixed|unchanged] until {T}
""",
        """
= {R} ne (change/changent) pas avant {T}
! [gèle|fige|figez|verrouille] {R} jusqu'à {T}
! [laisse|laissez] {R} tel quel jusqu'à {T}
! ne [touche|touchez] pas à {R} avant {T}
{R} figé jusqu'à {T}
""",
        ANY,
        0.5,
    ),
    shape(
        {"kind": "freeze", "activities": "$A"},
        {"A": w.activities(most=2)},
        """
= {A} (stays/stay|remains/remain) where (it is/they are)
= {A} (is/are) [confirmed|fixed|agreed] [with the customer|], [don't move|no changes to] (it/them)
= {A} must not [move|be moved|be changed|be rescheduled]
! [don't|never] [move|reschedule|change|touch] {A}
! [leave|keep] {A} [as it is|where it is|as planned|alone]
! [freeze|lock|fix|pin] {A}
{A} [fixed|locked|frozen|stays put|as planned]
no changes to {A}
""",
        """
= {A} (reste/restent) [où c'est|en place|comme prévu]
= {A} ne (doit/doivent) pas [bouger|changer|être déplacé]
! ne [bouge|bougez|déplace|déplacez|touche] pas {A}
! [laisse|laissez|garde] {A} [en place|comme prévu|tel quel]
! [gèle|fige|figez|verrouille] {A}
{A} [figé|fixé|verrouillé|comme prévu]
""",
        WORK,
        0.8,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "keep": "resource"},
        {"R": R},
        """
= {R} (keeps/keep) (its/their) [{as}|customers|stops|work], [the order is open|but the order may change|in any order|but the times may change]
= {R} (keeps/keep) the same [{as}|customers|stops], [order|sequence] [is open|free|can change]
= the [{as}|customers|stops] of {R} [stay|stay there|stay with it], [but you may reorder|the sequence is free|the order may change]
= what is on {R} stays on {R}, [in any order|the order is free|reorder as you like]
! [keep|leave] the [{as}|customers|stops] of {R}, [you may reorder|reorder if you like|but change the order freely|only the order may change]
! keep {R}'s [{as}|customers|stops] [with it|there] but [reorder freely|optimise the order|change the sequence]
! keep the [{as}|customers|stops] on {R} but [you may reorder|the order is free]
{R} same [{as}|customers|stops], [any order|free order|order open]
{R}: same customers, new order [ok|allowed]
""",
        """
= {R} (garde/gardent) ses [clients|{as}|arrêts], [l'ordre peut changer|dans n'importe quel ordre|mais l'ordre est libre]
! [garde|gardez|laisse] les [clients|{as}|arrêts] de {R}, [tu peux|on peut|vous pouvez] [réordonner|changer l'ordre]
! [garde|gardez] ses [clients|{as}] à {R} mais [change|optimise] l'ordre
{R} mêmes [clients|{as}], ordre [libre|au choix|à revoir]
""",
        WORK,
        0.7,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "keep": "order"},
        {"R": R},
        """
= {R} (keeps/keep) the same [order|sequence], [the times may change|but the times can shift|times are free]
= the [order|sequence] of {R} [stays|is fixed], [only the times may change|but the times may move]
= the sequence of stops of {R} must not change
! [keep|leave|freeze] the [order|sequence] of [stops of |{as} of |]{R}
! keep {R} in the same [order|sequence]
! don't [change|touch] the [order|sequence] of {R}
! don't reorder {R}
{R} same [order|sequence], [new times ok|times free]
same sequence for {R}
""",
        """
= {R} (garde/gardent) le même ordre, [les horaires peuvent changer|mais les heures peuvent bouger]
= l'ordre [de passage |]de {R} [ne change pas|est fixé|reste]
! [garde|gardez|laisse] l'ordre [des arrêts |de passage |]de {R}
! ne [change|changez] pas l'ordre de {R}
! ne [réordonne|réordonnez] pas {R}
{R} même ordre, horaires libres
même ordre pour {R}
""",
        WORK,
        0.6,
    ),
    shape(
        {"kind": "freeze", "keep": "resource"},
        {},
        """
= [every {a}|everything] stays on its {r}, [the order may change|reorder freely|in any order]
! keep the {rs}' [customers|{as}|stops], you may reorder
! keep [everyone|everything|all {as}] on the same {r}, [the order is free|you may change the order|but reorder freely]
same {rs} as before, [order free|reorder if you want]
""",
        """
= chaque {a} reste sur son {r}, l'ordre est libre
! [garde|gardez] les [clients|{as}] sur les mêmes {rs}, l'ordre peut changer
! [garde|gardez] les mêmes {rs}, tu peux réordonner
mêmes {rs} qu'avant, ordre libre
""",
        WORK,
        0.3,
    ),
    shape(
        {"kind": "freeze"},
        {},
        """
= the plan [stays as it is|is fixed|is final|must not change]
= nothing may change any more
! [freeze|lock|fix] [the whole plan|everything|the plan]
! don't change anything [any more|]
! leave everything as it is
freeze everything
""",
        """
= le plan [est définitif|ne bouge plus|est figé]
= plus rien ne [change|bouge]
! [gèle|gelez|fige|figez|verrouille] [tout|tout le plan|le plan]
! ne [change|changez|touche] plus rien
""",
        ANY,
        0.25,
    ),
    # ------------------------------------------------------------------ objective
    _goal(
        ["distance"],
        """
= we want [the shortest distance|as few kilometres as possible|the shortest routes]
= what counts is [the distance|the kilometres]
= the aim is [as few km as possible|the shortest total distance]
! [drive|cover] as [few km|few kilometres|little] as possible
! minimise [the |][distance|kilometres|km|mileage]
! keep the [mileage|kilometres|km|distance] [down|low|to a minimum|as low as possible]
! save [kilometres|km|mileage]
! [find|make] the shortest routes
! optimise for distance
! go for the shortest distance
[shortest|least] [distance|km|kilometres|mileage] [possible|please|]
fewest kilometres
as few km as [possible|you can]
""",
        """
= on veut [le moins de kilomètres possible|la distance la plus courte]
= ce qui compte, c'est [la distance|les kilomètres]
! [minimise|minimisez|réduis|réduisez] [la distance|les kilomètres|les km|le kilométrage]
! [fais|faites] le moins de [kilomètres|km] possible
! [prends|choisis|fais] les trajets les plus courts
! [raccourcis|réduis] au maximum les kilomètres
! [roule|roulez] le moins possible
le moins de [km|kilomètres] possible
la distance la plus courte
""",
        ROUTING,
        0.9,
    ),
    _goal(
        ["time"],
        """
= we want [the least time|as little time as possible|the quickest routes] [on the road|]
= what counts is time
! [spend|use|take] as little time as possible
! minimise [the |][total |][time|driving time|working time]
! save [as much time as possible|time]
! [find|make] the [fastest|quickest] routes
! optimise for time
! keep the hours [on the road |]down
[shortest|least|minimum] time
[fastest|quickest] [routes|rounds|plan]
as little time on the road as possible
""",
        """
= on veut [le moins de temps possible|les tournées les plus rapides]
= ce qui compte, c'est le temps
! [minimise|minimisez|réduis] le temps [total|de travail|de conduite|]
! [gagne|gagnez] du temps
! [fais|faites] au plus vite sur la route
le moins de temps possible
les tournées les plus rapides
""",
        ROUTING,
        0.8,
    ),
    _goal(
        ["cost"],
        """
= we want [it|the plan] as [cheap|inexpensive] as possible
= it must be as cheap as possible
= money is what counts
= cost is what matters [most|]
! [minimise|reduce|cut|lower] [the |][cost|costs|total cost|spending]
! [make|do|plan] it as cheap as possible
! keep [the |]costs [down|low|to a minimum]
! save [as much money as possible|money]
! [find|look for] the cheapest [plan|solution|option]
! optimise for cost
! spend as little as possible
[cheapest|lowest cost] [plan|please|option|]
as cheap as [possible|you can]
lowest cost
""",
        """
= on veut le plan le moins cher
= ça doit coûter le moins possible
= ce qui compte, c'est le [coût|prix]
! [minimise|minimisez|réduis|réduisez|baisse] [les coûts|le coût|les frais]
! [fais|faites] au moins cher
! [dépense|dépensez] le moins possible
! [trouve|cherche] le moins cher
le moins cher possible
au moindre coût
""",
        ANY,
        0.8,
    ),
    _goal(
        ["resources"],
        """
= we want [as few {rs} as possible|the fewest {rs}]
= we should need as few {rs} as possible
! use as few {rs} as possible
! use the [fewest|smallest number of|minimum of] {rs}
! minimise the number of {rs}
! get by with as few {rs} as [possible|you can]
! send out as few {rs} as possible
! save {rs}
[as few|fewest] {rs} [as possible|]
fewest {rs} please
smallest fleet possible
""",
        """
= on veut le moins de {rs} possible
! [utilise|utilisez|prends|prenez|sors] le moins de {rs} possible
! [minimise|minimisez|réduis] le nombre de {rs}
! [fais|faites] avec le moins de {rs} possible
le moins de {rs} possible
le minimum de {rs}
""",
        ANY,
        0.9,
    ),
    _goal(
        ["lateness"],
        """
= [being on time|punctuality] is what counts
= we want as [little lateness|few delays|few late {as}] as possible
= nothing should be late
= what matters is that we're on time
! minimise [lateness|delays|tardiness|late {as}|the delay]
! [avoid|reduce] [delays|lateness|late {as}] as far as possible
! be as punctual as possible
! keep [the |]delays [down|as small as possible]
as [punctual|little late] as possible
as few delays as possible
least lateness
on time above all
""",
        """
= [la ponctualité|être à l'heure] [prime|est ce qui compte]
= on veut le moins de retard possible
! [minimise|minimisez|réduis|évite] les retards
! [sois|soyez] le plus ponctuel possible
le moins de retard possible
le moins de retards possible
ponctualité avant tout
""",
        ANY,
        0.8,
    ),
    _goal(
        ["makespan"],
        """
= [everything|all] [should|must] be [finished|done|over|ready] as [early|soon|quickly] as possible
= we want to be [finished|done|through] as [early|soon] as possible
= the last {a} should end as early as possible
= what counts is when the last one is finished
= we want to go home as early as possible
! [finish|complete|end] [everything|all {as}|the whole lot] as [early|soon|quickly|fast] as possible
! get [everything|it all|the lot] [finished|over with|through|out of the way] as [soon|early|fast|quickly] as possible
! minimise the [makespan|total duration|end time|time to finish everything]
! be finished as [early|soon] as possible
! make the plan as short as possible
finish as early as possible
earliest [possible |]finish
shortest makespan
all done asap
""",
        """
= tout doit être [fini|terminé] [le plus tôt possible|au plus vite]
= on veut [finir|terminer] [le plus tôt possible|au plus tôt]
= ce qui compte, c'est la fin du dernier
! [finis|finissez|termine|terminez] [tout |][le plus tôt possible|au plus tôt|au plus vite]
! [minimise|minimisez] [la durée totale|le makespan|la fin]
! [fais|faites] en sorte de finir au plus tôt
finir le plus tôt possible
tout finir au plus vite
""",
        WORK,
        0.9,
    ),
    _goal(
        ["overtime"],
        """
= we want as little overtime as possible
= there should be as little overtime as possible
! [minimise|reduce|avoid|cut] [the |]overtime
! keep overtime [down|low|to a minimum]
! plan with as little overtime as possible
as little overtime as [possible|you can]
least overtime
""",
        """
= on veut le moins d'heures sup[plémentaires|] possible
! [minimise|minimisez|réduis|évite|limite] [au maximum |]les heures sup[plémentaires|]
! [fais|faites] le moins d'heures sup[plémentaires|] possible
le moins d'heures sup[plémentaires|] possible
""",
        ANY,
        0.7,
    ),
    _goal(
        ["emissions"],
        """
= we want [the lowest emissions|as little CO2 as possible|the greenest plan]
= it should be as [green|clean|climate-friendly] as possible
= what counts is CO2
! [minimise|reduce|lower|save] [the |][CO2|emissions|CO2 emissions|carbon]
! plan as [green|clean|climate-friendly] as possible
! keep [emissions|CO2] [low|down|to a minimum]
! optimise for [emissions|CO2|the climate]
[lowest|least] [emissions|CO2]
greenest [plan|routes] [possible|]
as green as possible
""",
        """
= on veut [le moins d'émissions possible|le moins de CO2 possible|le plan le plus vert]
! [minimise|minimisez|réduis|réduisez|baisse] [les émissions|le CO2|le bilan carbone]
! [fais|faites] le plus vert possible
! [émets|pollue] le moins possible
le moins de CO2 possible
le plus écologique possible
""",
        ROUTING,
        0.7,
    ),
    shape(
        {"kind": "objective", "minimise": ["$X", "$Y"]},
        {"X": lambda t: _aim(t), "Y": lambda t: _aim(t)},
        """
= first [we want |]{X}, then {Y}
= {X} comes first, then {Y}
= {X} matters most, then {Y}
! go for {X} [first|], then {Y}
! look for {X}, and then {Y}
first {X}, then {Y}
{X}, then {Y}
{X} before {Y}
{X} first and {Y} second
objective: {X}, then {Y}
""",
        """
= d'abord {X}, ensuite {Y}
= {X} avant tout, puis {Y}
! [vise|visez|cherche] {X}, puis {Y}
d'abord {X} puis {Y}
{X}, puis {Y}
objectif : {X}, puis {Y}
""",
        ROUTING,
        1.2,
    ),
    shape(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": w.resources(most=3)},
        """
= the [work|load|work load|workload] [should|must] be [shared|spread|divided] [evenly|equally|fairly] [between|among|over|across] {R}
= {R} should [share the work evenly|have about the same amount of work|do the same amount|be equally busy]
= {R} must get [the same amount of work|equal work|an equal share]
= we want {R} [equally busy|evenly loaded|balanced]
! [share|spread|divide|distribute|split] the [work|load|workload|{as}|hours] [evenly|equally|fairly] [between|among|over|across] {R}
! [balance|even out] [the work of|the load of|the workload of|the work between|] {R}
! give {R} [the same amount of work|equal amounts of work|the same workload|a fair share each]
! be fair [to|between|with] {R}
{R} [evenly|equally] [loaded|busy|shared]
equal [work|shares] for {R}
fair split between {R}
balance {R}
""",
        """
= le travail doit être [réparti|partagé] [équitablement|également] entre {R}
= {R} doivent avoir [la même charge|autant de travail|le même travail]
! [répartis|répartissez|partage|partagez] le travail [équitablement|également|à égalité] entre {R}
! [équilibre|équilibrez] [la charge de|le travail de|les tournées de|] {R}
! [donne|donnez] [la même charge|autant de travail] à {R}
{R} [à égalité|équilibrés|même charge]
partage équitable entre {R}
charge égale pour {R}
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "objective", "balance": True},
        {},
        """
= the [work|load|workload] should be [shared|spread] [evenly|fairly|equally]
= it should be [fair|balanced]
! [share|spread|distribute] the [work|load|workload] [evenly|fairly|equally]
! balance the [workload|load|work|plan]
! be fair [with the work|]
[even|fair|balanced] [workload|distribution]
""",
        """
= le travail doit être [réparti|partagé] [équitablement|également]
= il faut que ce soit équilibré
! [répartis|répartissez|partage] le travail [équitablement|également]
! [équilibre|équilibrez] la charge
charge équilibrée
répartition équitable
""",
        ANY,
        0.5,
    ),
)

_AIMS = {
    "distance": (("the shortest distance", "distance", "as few kilometres as possible", "few km", "short routes"),
                 ("la distance", "le moins de km", "les kilomètres")),
    "time": (("the least time", "time", "driving time", "as little time as possible"), ("le temps", "le temps de route")),
    "cost": (("cost", "the lowest cost", "costs", "low costs", "as cheap as possible"), ("le coût", "le prix", "les coûts")),
    "resources": (("as few vehicles as possible", "few {rs}", "as few {rs} as possible", "the fewest {rs}"),
                  ("le moins de {rs} possible", "le nombre de {rs}", "peu de {rs}")),
    "lateness": (("lateness", "punctuality", "being on time", "few delays"), ("les retards", "la ponctualité")),
    "overtime": (("overtime", "little overtime"), ("les heures sup", "peu d'heures supplémentaires")),
    "emissions": (("emissions", "CO2", "low emissions"), ("les émissions", "le CO2")),
}  # fmt: skip


def _aim(talk: w.Talk) -> w.Filled:
    """Draw one aim of several."""
    free = [name for name in _AIMS if f"aim {name}" not in talk.used]
    name = talk.rng.choice(free)
    talk.used.add(f"aim {name}")
    text = talk.rng.choice(_AIMS[name][0 if talk.language == "en" else 1])
    return w.Filled(text.replace("{rs}", talk.resource_nouns[1]), name)
