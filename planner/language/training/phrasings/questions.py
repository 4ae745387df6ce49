"""Questions about the plan; `cost_of` and the combinations with rules are in `planner.language.training.compose`."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, SCHEDULING, WORK, Shape, shape

A = w.activities(most=2)
A1 = w.activities(most=1)

R1 = w.resources(most=1, whole=False)


def look_up(slot: str, attribute: str, slots: dict[str, w.Slot], en: str, fr: str, trades: tuple[Any, ...] = ANY,
            weight: float = 0.6, when: bool = False) -> Shape:  # fmt: skip
    """Return a shape of `look_up`; with ``when`` its slot D says the day or the time asked about."""
    gold: dict[str, Any] = {
        "kind": "look_up",
        "subjects": f"${slot}" if slot else ["all vehicles"],
        "attribute": attribute,
    }
    if when:
        gold |= {"start": "$D.start", "end": "$D.end"}
    return shape(gold, slots, en, fr, trades, weight)


def _when(talk: w.Talk) -> w.Filled | None:
    """Draw a day or a span of time that is asked about."""
    if talk.several_days and talk.chance(0.7):
        return w.whole_day(talk)
    return w.period()(talk)


SHAPES = (
    # ------------------------------------------------------------------ why unserved
    shape(
        {"kind": "why_unserved", "activities": "$A"},
        {"A": A},
        """
why [is|was|were|has] {A} [not served|left out|not delivered|unserved|not planned|not in the plan|dropped|skipped|missing]?
why [isn't|wasn't] {A} [served|delivered|planned|in the plan|done|scheduled|on any {r}]?
why did {A} not get [served|planned|done|delivered|a {r}]?
why can't {A} be [served|done|delivered|planned]?
what's the reason {A} [was|is] [left out|not served|dropped]?
what [is|was] the problem with {A}, why not in the plan?
how come {A} [is|was] [left out|not served|not done|missing]?
how come nobody [serves|does|takes] {A}?
explain why {A} (is/are) [missing|left out|not planned|unserved|not on any {r}]
tell me why {A} didn't [make it|fit|get in]
{A} not served, why?
{A} (isn't/aren't) in the plan. Why?
why nobody for {A}
what kept {A} out of the plan?
why couldn't we [fit in|do|serve|deliver] {A}
""",
        """
pourquoi {A} (n'est/ne sont) pas [livré|servi|dans le plan|planifié|fait|prévu] ?
pourquoi {A} (n'est-il/ne sont-ils) pas [livré|servi|planifié] ?
pourquoi {A} (a/ont) été [laissé de côté|oublié|abandonné|écarté] ?
pourquoi on ne [livre|fait|sert] pas {A} ?
pourquoi personne ne [livre|fait|prend] {A} ?
pour quelle raison {A} (est/sont) [exclu|laissé de côté|hors du plan] ?
comment se fait-il que {A} ne (soit/soient) pas [livré|servi|planifié] ?
explique pourquoi {A} (manque/manquent) [au plan|]
dis-moi pourquoi {A} (n'est/ne sont) pas [servi|livré|fait]
{A} pas [livré|servi|planifié], pourquoi ?
qu'est-ce qui empêche de [livrer|faire] {A} ?
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "why_unserved"},
        {},
        """
what [could|was|is] not [be |]served[, and why|]?
what [was|has been|is] left out[, and why|]?
which {as} [were|are] [left out|not served|missing|unserved|not planned]?
which {as} couldn't be [served|done|planned|delivered]?
why [were|are] some {as} [left out|not served|missing|not in the plan]?
why isn't everything [served|done|planned|in the plan]?
what didn't [fit|make it|get done|make it into the plan]?
what's [missing|unserved|not covered|left over] and why?
why so many unserved?
list what could not be [served|done|planned] [and why|]
anything left out?
show me the unserved {as} and the reasons
""",
        """
qu'est-ce qui n'a pas pu être [livré|servi|fait|planifié] [et pourquoi|] ?
qu'est-ce qui [reste|manque|a été laissé de côté] [et pourquoi|] ?
quelles {as} (ne sont pas/ne sont pas) [servies|livrées|planifiées] ?
pourquoi tout n'est pas [livré|servi|fait|planifié] ?
pourquoi certaines {as} [manquent|sont laissées de côté] ?
qu'est-ce qu'on n'a pas pu [livrer|faire|caser] ?
liste ce qui n'est pas [servi|livré|planifié]
il reste des {as} non [servies|livrées] ?
""",
        ANY,
        0.8,
    ),
    # ------------------------------------------------------------------ why so
    shape(
        {"kind": "why_so", "activities": "$A", "resources": "$R"},
        {"A": A1, "R": R1},
        """
why (is/are) {A} [on|with|assigned to|done by|given to] {R}?
why did you [put|give|assign|plan] {A} [to|on] {R}?
why does {R} [do|take|serve|have|get|carry] {A}?
why (has/have) {R} got {A}?
how come {A} (is/are) on {R}?
what is {A} doing on {R}?
explain why {R} (does/do|gets/get|has/have) {A}
tell me why {A} (is/are|went/went) [on|with] {R}
what's the reason for {A} being on {R}?
{A} on {R}, why?
""",
        """
pourquoi {A} (est/sont) [sur|avec|chez] {R} ?
pourquoi c'est {R} qui [fait|livre|prend] {A} ?
pourquoi {R} (fait/font|prend/prennent|livre/livrent) {A} ?
pourquoi avoir [mis|donné] {A} [sur|à] {R} ?
comment se fait-il que {A} (soit/soient) sur {R} ?
explique pourquoi {A} (est/sont) [avec|sur] {R}
{A} sur {R}, pourquoi ?
qu'est-ce que {A} (fait/font) sur {R} ?
""",
        ANY,
        1.3,
    ),
    shape(
        {"kind": "why_so", "activities": "$A"},
        {"A": A1},
        """
why (is/are) {A} so [late|early|far down|far back]?
why (does/do) {A} come so [late|early]?
why (is/are) {A} [served|done|scheduled|delivered|planned] so [late|early|late in the day]?
why (is/are) {A} only [served|done|delivered] at the end?
why do we only [get to|reach|start] {A} so late?
why that time for {A}?
how come {A} (is/are) so [late|early]?
what makes {A} so [late|early]?
explain the [time|slot|place in the order] of {A}
why (is/are) {A} [where it is|placed there|last on the round|in that slot]?
""",
        """
pourquoi {A} (passe/passent|est/sont|vient/viennent) si [tard|tôt] ?
pourquoi {A} (est/sont) [livré|servi|fait|prévu] [si tard|aussi tard|si tôt|aussi tôt] ?
pourquoi on [livre|fait|commence] {A} [si tard|aussi tard|si tôt] ?
pourquoi cette heure pour {A} ?
comment se fait-il que {A} passe si [tard|tôt] ?
explique l'horaire de {A}
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "why_so", "resources": "$R"},
        {"R": R1},
        """
why (is/are) {R} [idle|empty|unused|not used|standing around|doing nothing|free|so busy|overloaded|so full]?
why (isn't/aren't) {R} [used|in use|doing anything|working|on the road|rostered|busy]?
why (does/do) {R} [do nothing|have nothing to do|have so little|have so much|have so many {as}|go so far|drive so far|finish so late|start so late|wait so long]?
why (has/have) {R} [nothing|so much|so little|no work|so few {as}|got an empty day]?
why (is/are) {R} back so late?
why no [work|{as}] for {R}?
how come {R} (is/are) [idle|not used|so busy|free|doing nothing]?
how come {R} (has/have) [nothing|so much|so little] to do?
what's {R} waiting for?
explain why {R} (is/are) [idle|not used|so full]
{R} (has/have) nothing, why?
{R} (is/are) empty, how come?
""",
        """
pourquoi {R} (est/sont) [vide|inutilisé|à l'arrêt|inoccupé|libre|si chargé|surchargé|si occupé] ?
pourquoi {R} ne (fait/font|sert/servent) [rien|à rien] ?
pourquoi {R} (n'a/n'ont) [rien|presque rien|aucun travail] ?
pourquoi {R} (a/ont) [autant de travail|si peu de travail|tant de {as}] ?
pourquoi {R} (n'est/ne sont) pas utilisé ?
pourquoi {R} (rentre/rentrent|finit/finissent) si tard ?
comment se fait-il que {R} ne (fasse/fassent) rien ?
explique pourquoi {R} (est/sont) [vide|à l'arrêt|si chargé]
{R} (n'a/n'ont) rien à faire, pourquoi ?
""",
        ANY,
        1.0,
    ),
    # ------------------------------------------------------------------ why not
    shape(
        {"kind": "why_not", "activities": "$A", "resources": "$R"},
        {"A": A1, "R": R1},
        """
why not [put|do|give|plan|serve|load] {A} [on|to|with] {R}?
why not [use|send|take] {R} for {A}?
why not {A} on {R}?
why not {R} for {A}?
why doesn't {R} [do|take|serve|get|carry] {A}?
why (isn't/aren't) {A} [on|with|given to|done by] {R}?
why can't {R} [do|take|serve|carry|have|go to] {A}?
why can't {A} [go|be put|be done|be] [on|with|by] {R}?
couldn't {R} [do|take|serve|carry] {A}?
wouldn't {R} be better for {A}?
what [speaks against|is against|is wrong with|would be wrong with|'s stopping] [putting|] {A} on {R}?
what would happen if {R} did {A}, why not that way?
shouldn't {R} [do|take] {A}?
how come {R} (isn't/aren't) doing {A}?
what stops {R} from [doing|taking|serving] {A}?
""",
        """
pourquoi ne pas [mettre|donner|faire|livrer] {A} [sur|à|avec] {R} ?
pourquoi pas {A} [sur|avec] {R} ?
pourquoi pas {R} pour {A} ?
pourquoi {R} ne (fait/font|prend/prennent|livre/livrent) pas {A} ?
pourquoi {R} ne (peut/peuvent) pas [faire|prendre|livrer] {A} ?
pourquoi {A} (n'est/ne sont) pas [sur|avec] {R} ?
qu'est-ce qui empêche de mettre {A} sur {R} ?
qu'est-ce qui empêche {R} de [faire|prendre|livrer] {A} ?
est-ce que {R} ne pourrait pas [prendre|faire] {A} ?
on ne pourrait pas mettre {A} sur {R} ?
""",
        ANY,
        2.0,
    ),
    # ------------------------------------------------------------------ conflict, bottleneck, summary, compare
    shape(
        {"kind": "conflict"},
        {},
        """
why is there no plan?
why [can't|couldn't] [you|it] find a [plan|solution]?
why is [it|this|the plan] [infeasible|impossible|not possible]?
which rules [contradict each other|clash|conflict|are in conflict|don't go together|fight each other]?
which rules are [incompatible|to blame|the problem]?
what rules [contradict|block] each other?
do [some|any] [of the |of my |]rules [clash|contradict each other|conflict]?
is there a [contradiction|conflict] [in|between] [the|my] rules?
what [clashes|contradicts what|makes it impossible|is in conflict]?
where's the [conflict|contradiction|clash]?
why doesn't it work out?
what makes the plan impossible?
why no solution?
no plan, why?
""",
        """
pourquoi n'y a-t-il pas de [plan|solution] ?
pourquoi il n'y a [pas|aucun] [de |]plan ?
pourquoi [c'est|est-ce] impossible ?
quelles règles [se contredisent|sont en conflit|sont incompatibles|ne vont pas ensemble|coincent] ?
est-ce que des règles se contredisent ?
y a-t-il [un conflit|une contradiction] [entre les règles|dans les règles] ?
où est [le conflit|la contradiction] ?
qu'est-ce qui rend le plan impossible ?
qu'est-ce qui se contredit ?
pourquoi ça ne marche pas, quelles règles bloquent ?
aucun plan, pourquoi ?
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "bottleneck"},
        {},
        """
what [holds|is holding] the plan back?
what's the bottleneck?
where [is|are] the [bottleneck|bottlenecks]?
what [limits|is limiting|slows down|slows|constrains|restricts] [us|the plan] [most|the most|]?
where [does it pinch|are we tight|are we short|does it get tight|is it tight]?
would [another|one more|an extra] {r} [help|make a difference|be of use|improve things]?
would [more|extra] {rs} help?
would [one more|a further|a spare] {r} [do any good|bring us anything|change anything]?
would it help to have another {r}?
do we [need|lack] [more {rs}|another {r}]?
what are we [short of|lacking|missing]?
what would help [us|the plan] most?
what should we have more of?
what [stands in the way|is in the way|stops us] of a better plan?
what's our weak [spot|point]?
which resource is the scarcest?
what's the limiting factor?
what keeps us from doing more?
""",
        """
qu'est-ce qui [bloque|freine|limite|ralentit|retient] le plan ?
où est le goulot [d'étranglement|] ?
quel est le goulot [d'étranglement|] ?
qu'est-ce qui nous [limite|freine|manque|ralentit] [le plus|] ?
est-ce qu'un {r} [de plus|supplémentaire] [aiderait|changerait quelque chose|servirait] ?
un {r} de plus, ça [aiderait|changerait quelque chose] ?
est-ce qu'il [nous |]manque des {rs} ?
où ça coince ?
de quoi [manque-t-on|avons-nous le plus besoin] ?
quel est le facteur limitant ?
qu'est-ce qui empêche de faire mieux ?
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "summary"},
        {},
        """
sum up [the plan|today's plan|the day|it all|]
[give me|show me|can I have|I need] [a|the] [summary|overview|short summary|quick overview] [of the plan|of the day|]
summarise [the plan|the day|it|everything|the schedule]
summary [please|of the plan|]
what does the [plan|day|schedule] look like?
how [does|is] the plan [look|looking|going]?
how are we doing?
the plan in [two|three|a few] sentences
tell me [about the plan|how the plan looks|the main figures|the essentials]
what are the [key|main] figures?
[overview|recap|key figures|brief] please
brief me
recap [of the day|the plan|]
give me the big picture
where do we stand?
put the plan in a nutshell
""",
        """
résume [le plan|la journée|tout|]
[fais|donne|donne-moi|fais-moi] [un résumé|le résumé|une synthèse|un récapitulatif|un point] [du plan|de la journée|]
un [résumé|récap|aperçu] [du plan|de la journée|] [s'il te plaît|stp|svp|]
à quoi ressemble [le plan|la journée] ?
comment se présente [le plan|la journée] ?
où en est-on ?
le plan en [deux|trois|quelques] [phrases|mots]
quels sont les chiffres clés ?
donne-moi l'essentiel
récapitule [le plan|]
le point sur la journée
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "compare"},
        {},
        """
what [changed|has changed|is different|is new] [since|compared with|compared to|from] the [last|previous|earlier] plan?
what [changed|has changed|is different|'s new]?
what's different [now|this time]?
compare [it|this|the plan] with the [last|previous|old] [one|plan]
compare the [two plans|plans]
compare with before
how does [it|this|the new plan] differ from the [last|old|previous] [one|plan]?
how does the new plan compare [with the old one|]?
is [it|this|the new plan] better than the [last|old|previous] [one|plan]?
is it [better|worse|cheaper|shorter] than before?
[differences|changes] [to|from|since] the [last|previous] plan
what did the change do?
what moved?
show [me |]the [differences|changes]
difference to the last plan?
before and after please
""",
        """
qu'est-ce qui [a changé|est différent|change] [depuis|par rapport à|depuis] [le dernier plan|le plan précédent|avant|tout à l'heure] ?
qu'est-ce qui a [changé|bougé] ?
quoi de [neuf|différent] [par rapport au plan précédent|depuis le dernier plan|] ?
[compare|comparez] [avec le plan précédent|avec l'ancien plan|les deux plans|au dernier plan]
quelle différence avec [le plan précédent|avant|le dernier plan] ?
est-ce [mieux|moins cher|plus court] [qu'avant|que le plan précédent] ?
montre [les différences|ce qui a changé|les changements]
en quoi le nouveau plan [diffère|est différent] ?
les changements depuis le dernier plan
""",
        ANY,
        3.0,
    ),
    # ------------------------------------------------------------------ look up
    look_up(
        "A",
        "resource",
        {"A": A},
        """
who [delivers|does|serves|takes|handles|has|gets|carries|visits|goes to|is on|looks after] {A}?
who is [doing|serving|on|assigned to|taking] {A}?
which {r} [delivers|does|serves|takes|handles|has|carries|goes to|gets|visits] {A}?
which {r} is {A} on?
what {r} [does|serves|has] {A}?
on which {r} (is/are) {A}?
(is/are) {A} on any {r}, and which?
by whom (is/are) {A} done?
whose is {A}?
tell me who [has|does|serves|takes] {A}
{A}: who?
{A} - which {r}?
who's got {A}?
""",
        """
qui [livre|fait|sert|prend|s'occupe de|a|va à|passe chez] {A} ?
quel {r} [livre|fait|sert|prend|s'occupe de|a|va à] {A} ?
sur quel {r} (est/sont) {A} ?
c'est qui [pour|qui fait|qui livre] {A} ?
par qui {A} (est/sont) [livré|fait|servi] ?
avec quel {r} (part/partent) {A} ?
{A}, c'est qui ?
{A} : quel {r} ?
dis-moi qui [fait|livre|prend] {A}
""",
        ANY,
        1.6,
    ),
    look_up(
        "A",
        "time",
        {"A": A1},
        """
when (is/are) {A} [served|delivered|done|planned|scheduled|visited|due to start]?
when (does/do) {A} [start|begin|take place|get served|get its goods|come up]?
when do we [reach|arrive at|get to|start|do|deliver] {A}?
when will {A} be [served|delivered|done|started|reached]?
(at |)what time (is/are) {A} [served|delivered|planned|scheduled|on]?
what time do we [reach|get to|deliver|start] {A}?
what time does {A} start?
how soon is {A} [served|done]?
when's {A}?
{A}, what time?
{A}: when?
ETA [for|at] {A}?
arrival time [at|of] {A}
""".replace("(at |)", ""),
        """
quand (est/sont) [livré|servi|fait|prévu] {A} ?
à quelle heure (est/sont) {A} ?
à quelle heure [passe-t-on|arrive-t-on|on passe|on arrive|on livre] [à|chez|] {A} ?
à quelle heure (commence/commencent|démarre/démarrent|passe/passent) {A} ?
quand est-ce qu'on [livre|fait|commence|arrive à] {A} ?
quand (commence/commencent|démarre/démarrent) {A} ?
{A}, c'est [quand|à quelle heure] ?
{A} : quelle heure ?
heure [d'arrivée|de passage] [à|chez] {A} ?
""",
        WORK,
        1.2,
    ),
    look_up(
        "A",
        "finish",
        {"A": A1},
        """
when (is/are) {A} [finished|over|complete|completed|ready|through]?
when (does/do|will) {A} [end|finish]?
when will {A} be [done|ready|finished|completed]?
by when (is/are) {A} [done|ready|finished]?
what time does {A} [end|finish]?
how soon is {A} [ready|finished]?
{A}: [ready|finished] when?
""",
        """
quand (est/sont) [fini|terminé|prêt] {A} ?
à quelle heure (finit/finissent|se termine/se terminent) {A} ?
quand {A} (sera-t-il/seront-ils) [fini|terminé|prêt] ?
{A} (finit/finissent) quand ?
pour quand {A} (est/sont) prêt ?
{A}, fini à quelle heure ?
""",
        SCHEDULING,
        1.0,
    ),
    look_up(
        "R",
        "finish",
        {"R": R1},
        """
when (does/do|will) {R} [get back|come back|return|finish|come home|be back|get home|be done|end]?
when (is/are) {R} [back|home|done|finished|free|through|in again]?
[at what time|what time] (does/do) {R} [get back|finish|return|end|come in]?
what time (is/are) {R} [back|done|home|finished]?
how late (is/are) {R} back?
by when (is/are) {R} [back|done]?
{R} back when?
{R}: [end|return|back] when?
return time of {R}
when's {R} [back|done]?
(does/do) {R} get back late?
""",
        """
quand (rentre/rentrent|revient/reviennent|finit/finissent|termine/terminent) {R} ?
à quelle heure (rentre/rentrent|revient/reviennent|finit/finissent|termine/terminent) {R} ?
{R} (rentre/rentrent|revient/reviennent|finit/finissent|termine/terminent) [quand|à quelle heure] ?
quand est-ce que {R} (rentre/rentrent|finit/finissent|est/sont de retour) ?
{R} (est/sont) de retour [quand|à quelle heure] ?
{R}, retour à quelle heure ?
heure de retour de {R} ?
jusqu'à quelle heure (roule/roulent|travaille/travaillent) {R} ?
""",
        ANY,
        1.3,
    ),
    look_up(
        "R",
        "route",
        {"R": R1},
        """
what (does/do) {R} do?
what is {R} [doing|up to|working on]?
where (does/do|is/are) {R} [go|going|drive|driving]?
[what's|what is|show me|show|list|tell me|give me] the [route|round|tour|schedule|plan|programme|stops] of {R}
show [me |]{R}'s [route|round|day|schedule|rota|plan|stops]
what's on {R}?
what's on {R}'s [list|plan]?
what has {R} got?
what work (does/do) {R} have?
which {as} (does/do|has/have|is/are) {R} [do|have|get|got|carry|doing|serving]?
which {as} are on {R}?
in what order does {R} go?
what's {R}'s [next stop|round like|day like]?
what shifts (does/do) {R} have?
route of {R}
{R}: what?
{R} schedule please
run me through {R}'s [round|day|schedule]
""",
        """
que (fait/font) {R} ?
qu'est-ce que {R} (fait/font|a/ont) [au programme|] ?
où (va/vont) {R} ?
[montre|montre-moi|donne|donne-moi|affiche] [la tournée|le planning|le programme|l'itinéraire] de {R}
quel est le [programme|planning|trajet] de {R} ?
quelle est la tournée de {R} ?
quelles {as} (fait/font|a/ont|prend/prennent) {R} ?
quels sont les arrêts de {R} ?
{R} (fait/font) quoi ?
tournée de {R} ?
c'est quoi le [programme|planning] de {R} ?
""",
        ANY,
        1.6,
    ),
    look_up(
        "R",
        "route",
        {"R": R1, "D": _when},
        """
what (does/do) {R} do {D}?
what is {R} [doing|working on|up to] {D}?
what's {R} got on {D}?
what keeps {R} busy {D}?
what jobs does {R} have {D}?
where (is/are) {R} {D}?
what's on {R} {D}?
what (does/do|has/have) {R} [have|got] {D}?
[show me|show|list|tell me] [the plan of {R}|{R}'s plan|{R}'s schedule|{R}'s round] {D}
which {as} (does/do) {R} [do|have] {D}?
{R} {D}: what?
{D}, what is {R} doing?
""",
        """
que (fait/font) {R} {D} ?
qu'est-ce que {R} (fait/font|a/ont) {D} ?
où (est/sont) {R} {D} ?
[montre|montre-moi|donne-moi] le [planning|programme] de {R} {D}
{R} (fait/font) quoi {D} ?
quelles {as} {R} (fait/font|a/ont) {D} ?
""",
        ANY,
        1.2,
        True,
    ),
    look_up(
        "R",
        "distance",
        {"R": R1, "D": _when},
        """
how far (does/do|is/are) {R} [drive|go|going|driving|travel] {D}?
how many [km|kilometres] (does/do) {R} [drive|do|make] {D}?
what distance (does/do) {R} cover {D}?
[km|distance|mileage] of {R} {D}?
""",
        """
combien de [km|kilomètres|bornes] (fait/font|roule/roulent) {R} {D} ?
{R} (fait/font) combien de [km|bornes] {D} ?
""",
        ROUTING,
        0.7,
        True,
    ),
    look_up(
        "R",
        "finish",
        {"R": R1, "D": _when},
        """
when (does/do) {R} [get back|finish|come back|return] {D}?
what time (is/are) {R} [back|done|finished] {D}?
""",
        """
à quelle heure (rentre/rentrent|finit/finissent) {R} {D} ?
quand (rentre/rentrent|finit/finissent) {R} {D} ?
""",
        ANY,
        0.4,
        True,
    ),
    look_up(
        "A",
        "resource",
        {"A": w.activities(most=1), "D": _when},
        """
who [does|works|is on|has|covers|takes] {A} {D}?
which {r} [does|has|serves|takes] {A} {D}?
who's on {A} {D}?
""",
        """
qui [fait|est de|est sur|prend|assure] {A} {D} ?
quel {r} [fait|a|prend] {A} {D} ?
""",
        ANY,
        0.5,
        True,
    ),
    look_up(
        "R",
        "load",
        {"R": R1},
        """
how [full|loaded|heavy] (is/are) {R}?
how [much|many pallets|many kilos|much weight|much load] (does/do|is/are) {R} [carry|carrying|have on board|take|loaded with]?
what (does/do) {R} carry?
what's the load of {R}?
what's {R}'s load?
(is/are) {R} [full|overloaded|fully loaded|near capacity]?
what is {R} loaded with?
how much is [on|in] {R}?
how much room (does/do) {R} have left?
how much space is left [on|in] {R}?
how much free capacity (has/have) {R}?
load of {R}?
{R}: how full?
""",
        """
(est/sont) {R} [plein|chargé|rempli] ?
{R} (est/sont) [plein|chargé|rempli] à combien ?
combien {R} (transporte-t-il/transportent-ils|charge-t-il/chargent-ils) ?
combien de [kilos|palettes|charge] [a|dans|pour] {R} ?
quelle est la charge de {R} ?
qu'est-ce que {R} (transporte/transportent|charge/chargent) ?
combien il y a dans {R} ?
combien de place reste-t-il dans {R} ?
charge de {R} ?
""",
        ROUTING,
        1.0,
    ),
    look_up(
        "R",
        "distance",
        {"R": R1},
        """
how far (does/do|is/are) {R} [drive|go|travel|going|driving]?
how many [km|kilometres|kms|miles] (does/do|is/are) {R} [drive|do|make|cover|doing]?
what's the [distance|mileage] of {R}?
what distance (does/do) {R} [cover|drive]?
how long is the route of {R} in [km|kilometres]?
what [mileage|distance] (has/have) {R}?
[km|kilometres|distance|mileage] of {R}?
how much does {R} drive in km?
{R}: how many km?
""",
        """
combien de [km|kilomètres|bornes] (fait/font|parcourt/parcourent|roule/roulent) {R} ?
{R} (fait/font|roule/roulent) combien de [km|kilomètres] ?
quelle distance (parcourt/parcourent|fait/font) {R} ?
quel est le kilométrage de {R} ?
combien roule {R} ?
[km|distance|kilométrage] de {R} ?
jusqu'où (va/vont) {R}, combien de km ?
""",
        ROUTING,
        1.0,
    ),
    look_up(
        "",
        "distance",
        {},
        """
how [far|many km|many kilometres] do we drive [in all|in total|altogether|overall]?
what's the total [distance|mileage]?
total [km|distance|kilometres]?
how many [km|kilometres] [in total|altogether]?
""",
        """
combien de [km|kilomètres] [fait-on|en tout|au total] ?
quelle est la distance totale ?
total des [km|kilomètres] ?
""",
        ROUTING,
        0.3,
    ),
    look_up(
        "R",
        "duration",
        {"R": R1},
        """
how long (is/are|does/do|will) {R} [out|away|on the road|gone|take|work]?
how long is the [day|round|tour|route|trip] of {R}?
how long is {R}'s [day|round|tour|trip]?
how long (does/do) {R}'s [round|tour|route] [take|last]?
how much time (does/do) {R} [need|spend on the road|take]?
what's the duration of {R}'s [route|round|tour]?
duration of {R}?
{R}: how long?
""",
        """
combien de temps (est/sont) {R} [dehors|sur la route|parti] ?
combien de temps (dure/durent) la [tournée|journée] de {R} ?
combien de temps (met/mettent|prend/prennent) {R} ?
quelle est la durée de la tournée de {R} ?
{R} (est/sont) parti combien de temps ?
durée de la tournée de {R} ?
""",
        ROUTING,
        0.9,
    ),
    look_up(
        "A",
        "duration",
        {"A": A1},
        """
how long (does/do|will|is/are) {A} [take|last]?
how much time (does/do) {A} [take|need]?
how long [do we need for|do we spend on|do we stay at] {A}?
duration of {A}?
what's the duration of {A}?
how many minutes for {A}?
""",
        """
combien de temps (dure/durent|prend/prennent|faut-il pour/faut-il pour) {A} ?
{A}, ça [dure|prend] combien de temps ?
quelle est la durée de {A} ?
durée de {A} ?
""",
        SCHEDULING,
        0.9,
    ),
    look_up(
        "R",
        "utilisation",
        {"R": R1},
        """
how [busy|well used|well utilised|loaded|full] (is/are) {R} [kept|]?
how [much|well] (is/are) {R} [used|utilised|occupied]?
what's the [utilisation|utilization|usage|occupancy] of {R}?
how much of the [time|day] (is/are) {R} [in use|busy|occupied|used]?
what percentage of the time is {R} [busy|in use]?
how much idle time (does/do) {R} have?
[utilisation|occupancy] of {R}?
{R}: how busy?
""",
        """
quel est le taux [d'utilisation|d'occupation] de {R} ?
à quel point {R} (est/sont) [utilisé|occupé|chargé] ?
{R} (est/sont) [utilisé|occupé] à combien ?
quelle est [l'utilisation|l'occupation] de {R} ?
combien de temps {R} (reste/restent) inoccupé ?
[occupation|utilisation|taux de charge] de {R} ?
""",
        SCHEDULING,
        1.2,
    ),
    look_up(
        "R",
        "utilisation",
        {"R": R1},
        """
how well (is/are) {R} [used|utilised]?
what's the utilisation of {R}?
how much of the time is {R} in use?
utilisation of {R}?
""",
        """
quel est le taux d'utilisation de {R} ?
utilisation de {R} ?
{R} (est/sont) utilisé à combien ?
""",
        ROUTING,
        0.5,
    ),
    look_up(
        "R",
        "hours",
        {"R": R1},
        """
how many hours (does/do|is/are|has/have) {R} [work|working|do|got|have|put in]?
how much (does/do) {R} work?
what are the hours of {R}?
how many hours for {R}?
how many hours of work does {R} get?
what are {R}'s [hours|total hours]?
[hours|total hours|working hours] of {R}?
{R}: how many hours?
hours worked by {R}?
""",
        """
combien d'heures (fait/font|travaille/travaillent|a/ont) {R} ?
{R} (fait/font|travaille/travaillent) combien d'heures ?
quel est le total d'heures de {R} ?
combien (travaille/travaillent) {R} ?
[heures|total d'heures|nombre d'heures] de {R} ?
{R}, combien d'heures ?
""",
        ROSTERING,
        1.6,
    ),
    look_up(
        "R",
        "hours",
        {"R": R1, "D": w.whole_day},
        """
how many hours (does/do) {R} work {D}?
hours of {R} {D}?
""",
        """
combien d'heures (fait/font|travaille/travaillent) {R} {D} ?
""",
        ROSTERING,
        0.4,
        True,
    ),
)
