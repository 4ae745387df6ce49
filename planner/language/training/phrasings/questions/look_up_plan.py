"""Looking up who has what, when, and which route."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.questions.slots import A1, R1, A, look_up
from planner.language.training.phrasings.shape import ANY, ROUTING, SCHEDULING, WORK


def asked_time(talk: w.Talk) -> w.Filled | None:
    """Draw a day or a span of time that is asked about."""
    if talk.several_days and talk.chance(0.7):
        return w.whole_day(talk)
    return w.period()(talk)


SHAPES = (
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
        {"R": R1, "D": asked_time},
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
        {"R": R1, "D": asked_time},
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
        {"R": R1, "D": asked_time},
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
        {"A": w.activities(most=1), "D": asked_time},
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
)
