"""Questions about the plan."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, shape
from planner.language.training.phrasings.spoken.slots import ONE_A, R1, A

QUESTIONS = (
    shape(
        {"kind": "look_up", "subjects": "$R", "attribute": "route", "start": "$D.start", "end": "$D.end"},
        {"R": R1, "D": lambda t: w.whole_day(t) if t.several_days else None},
        """
what's {R} [up to|doing|working on|got on|busy doing] {D}?
what has {R} got {D}?
where (does/do) {R} go {D}?
what's on {R}'s plate {D}?
show me {R}'s [day|work|programme] {D}
{D}, what (is/are) {R} doing?
""",
        """
que (fait/font) {R} {D} ?
(il/ils) (a/ont) quoi, {R}, {D} ?
qu'est-ce que {R} (a/ont) {D} ?
{R} (fait/font) quoi {D} ?
montre-moi le programme de {R} {D}
à quoi {R} (est occupé/sont occupés) {D} ?
""",
        ANY,
        1.2,
    ),
    *(
        shape(
            {"kind": "look_up", "subjects": f"${slot}", "attribute": attribute},
            {slot: R1 if slot == "R" else ONE_A},
            english,
            french,
            trades,
            0.8,
        )
        for slot, attribute, english, french, trades in (
            (
                "R",
                "route",
                "what's {R} doing?\nwhere is {R} going?\nwhat's next for {R}?\nlist {R}'s stops",
                "que fait {R} ?\noù va {R} ?\nc'est quoi la tournée de {R} ?\nla tournée de {R} ?",
                WORK,
            ),
            (
                "R",
                "finish",
                "when's {R} home?\nwhat time (is/are) {R} done?\nwhen do we see {R} again?\nwhen (does/do) {R} knock off?",
                "à quelle heure (rentre/rentrent) {R} ?\n{R} (finit/finissent) quand ?\non revoit {R} quand ?\n{R}, retour à quelle heure ?",
                ANY,
            ),
            (
                "R",
                "distance",
                "how many kilometres for {R}?\nwhat's {R}'s mileage?\nhow far is {R} going?\nkm for {R}?",
                "combien de [km|kilomètres|bornes] pour {R} ?\n{R} (fait/font) combien de [km|bornes] ?\nquel kilométrage pour {R} ?\n{R} va loin ?",
                ROUTING,
            ),
            (
                "R",
                "load",
                "how full is {R}?\nwhat's {R} carrying?\nhow much is on {R}?\nwhat's loaded on {R}?",
                "{R} (est/sont) rempli à combien ?\nqu'est-ce qu'il y a dans {R} ?\nquel est le chargement de {R} ?\n{R} transporte combien ?",
                ROUTING,
            ),
            (
                "R",
                "utilisation",
                "how busy is {R}?\nis {R} used well?\nwhat share of the time is {R} working?\nhow much slack has {R}?",
                "{R} (est/sont) occupé à combien ?\nquel est le taux d'occupation de {R} ?\n{R} (est/sont) bien utilisé ?\ntaux d'utilisation de {R} ?",
                WORK,
            ),
            (
                "R",
                "hours",
                "how many hours has {R} got?\nwhat's {R} on, hours-wise?\nhours for {R}?\nhow much does {R} work?",
                "combien d'heures pour {R} ?\n{R} (fait/font) combien d'heures ?\n{R} travaille combien ?\nle total d'heures de {R} ?",
                ROSTERING,
            ),
            (
                "R",
                "duration",
                "how long is {R} out?\nhow long's {R}'s day?\nhow much time does {R} need?",
                "{R} (est/sont) dehors combien de temps ?\nquelle est la durée de la tournée de {R} ?\nça dure combien pour {R} ?",
                ROUTING,
            ),
            (
                "A",
                "time",
                "when's {A}?\nwhat time do we reach {A}?\nwhen (does/do) {A} get theirs?\nwhen is it {A}'s turn?\n{A}: what time?",
                "{A}, c'est à quelle heure ?\nquand (passe/passent) {A} ?\non est à {A} à quelle heure ?\nquand est-ce le tour de {A} ?\n{A} à quelle heure ?",
                WORK,
            ),
            (
                "A",
                "resource",
                "who's got {A}?\nwho does {A}?\nwhich {r} does {A}?\nwho goes to {A}?\n{A} is on what?",
                "qui (fait/font) {A} ?\nqui a {A} ?\nquel {r} fait {A} ?\nc'est qui qui va à {A} ?\n{A} est sur quoi ?",
                ANY,
            ),
        )
    ),
    shape(
        {"kind": "why_unserved", "activities": "$A"},
        {"A": A},
        """
why couldn't {A} be [served|fitted in|done]?
what happened to {A}, (it isn't/they aren't) in the plan
{A} (didn't/didn't) make it, how come?
how come {A} fell out?
""",
        """
pourquoi {A} (n'est/ne sont) pas dans le plan ?
{A} (est/sont) passé à la trappe, pourquoi ?
qu'est-ce qui empêche de [faire|livrer] {A} ?
pourquoi on ne [livre|fait] pas {A} ?
""",
        WORK,
    ),
    shape(
        {"kind": "why_so", "resources": "$R"},
        {"R": R1},
        """
why (has/have) {R} [nothing|so little|so much] to do?
{R} hardly (does/do) anything, why?
what keeps {R} [so late|in the yard]?
how come {R} (is/are) [idle|empty|overloaded]?
""",
        """
pourquoi {R} (ne fait/ne font) [rien|presque rien] ?
pourquoi {R} (rentre/rentrent) si tard ?
comment ça se fait que {R} (soit/soient) [vide|à l'arrêt] ?
{R} (est/sont) vide, pourquoi ?
""",
        ANY,
    ),
    shape(
        {"kind": "why_so", "activities": "$A", "resources": "$R"},
        {"A": ONE_A, "R": R1},
        """
why's {A} [on|with] {R}?
why did you put {A} on {R}?
what is {A} doing on {R}?
""",
        """
pourquoi {A} (est/sont) [sur|avec] {R} ?
pourquoi avoir mis {A} sur {R} ?
que (fait/font) {A} sur {R} ?
""",
        ANY,
        0.8,
    ),
    shape(
        {"kind": "why_not", "activities": "$A", "resources": "$R"},
        {"A": ONE_A, "R": R1},
        """
couldn't {R} [do|take] {A}?
why isn't {A} on {R}?
what speaks against {A} on {R}?
why doesn't {R} do {A}?
""",
        """
pourquoi {A} (n'est/ne sont) pas [sur|avec] {R} ?
pourquoi pas {R} pour {A} ?
qu'est-ce qui empêche {R} de faire {A} ?
{R} ne pourrait pas faire {A} ?
""",
        ANY,
    ),
    shape(
        {"kind": "bottleneck"},
        {},
        """
what's the [bottleneck|limiting factor|weak point]?
where does it [pinch|jam|hurt]?
would [another|one more|an extra|a second] {r} [help|make a difference|get us further|pay off]?
what's slowing [us|everything] down?
do we have too few {rs}?
what's stopping us from doing more?
""",
        """
où est-ce que ça [coince|bloque|pèche] ?
qu'est-ce qui nous [freine|limite|bloque|retient] ?
est-ce qu'un {r} de plus [aiderait|changerait quelque chose|servirait] ?
quel est le [goulot|point faible|facteur limitant] ?
il nous manque des {rs} ?
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "conflict"},
        {},
        """
why can't you find a plan?
which rules get in each other's way?
what makes it impossible?
something contradicts, what is it?
""",
        """
pourquoi tu ne trouves pas de plan ?
quelles règles se gênent ?
qu'est-ce qui rend le plan impossible ?
qu'est-ce qui se contredit ?
""",
        ANY,
    ),
    shape(
        {"kind": "summary"},
        {},
        """
give me the [gist|outline|figures|key figures]
where do we stand?
how's the plan looking?
quick overview please
""",
        """
donne-moi [les chiffres|l'essentiel|un aperçu]
où en est-on ?
il ressemble à quoi, ce plan ?
un résumé s'il te plaît
fais-moi le point
""",
        ANY,
    ),
    shape(
        {"kind": "compare"},
        {},
        """
what's different [now|from before]?
what did that change?
how does it compare with the last one?
before and after?
""",
        """
qu'est-ce qui a changé ?
quelle différence avec avant ?
c'est mieux ou moins bien qu'avant ?
compare avec le plan d'avant
""",
        ANY,
    ),
)
