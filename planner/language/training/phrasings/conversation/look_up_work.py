"""Looking up a visit, a task or a shift: who has it, when, and when it is done."""

from __future__ import annotations

from planner.language.training.phrasings.conversation.slots import ONE, A, look
from planner.language.training.phrasings.shape import ANY, ROUTING, SCHEDULING

QUESTIONS = (
    # ------------------------------------------------------------------ look up
    look(
        "A",
        "resource",
        A,
        """
in whose hands (is/are) {A}?
who ends up with {A}?
whose job (is/are) {A}?
remind me who [does|has|gets] {A}
any idea who's [on|doing] {A}?
I need to know who [does|has|takes] {A}
can you tell me [who|which {r}] has {A}?
which {r} did {A} end up on?
who did you put down for {A}?
""",
        """
[rappelle-moi|tu sais|il faut que je sache] qui [fait|a|prend] {A}
à qui (revient/reviennent) {A} ?
à qui as-tu [confié|donné] {A} ?
{A}, c'est pour qui ?
chez qui (a atterri/ont atterri) {A} ?
qui se charge de {A} ?
qui (hérite/hérite) de {A} ?
sur quel {r} as-tu mis {A} ?
""",
        ANY,
        1.4,
    ),
    look(
        "A",
        "resource",
        ONE,
        """
who did you put on {A} {D}?
remind me who [does|has|is on] {A} {D}
{D}, who's [on|doing|got] {A}?
who covers {A} {D}?
""",
        """
{D}, qui [fait|a|prend] {A} ?
rappelle-moi qui [fait|est sur] {A} {D}
qui as-tu mis sur {A} {D} ?
""",
        ANY,
        0.4,
        True,
    ),
    look(
        "A",
        "time",
        ONE,
        """
when can {A} expect us?
what time shall I tell {A}?
at what time should {A} be ready for us?
roughly when do we [get to|turn up at|show up at] {A}?
{A} (is/are) asking when we'll be there
how late will it be when we reach {A}?
when is somebody at {A}?
""",
        """
vers quelle heure serons-nous [chez|à] {A} ?
quelle heure [dois-je|je peux] annoncer à {A} ?
{A} (demande/demandent) à quelle heure on arrive
à quelle heure {A} (peut/peuvent) nous attendre ?
quand est-ce qu'on passe [chez|à] {A} ?
quand quelqu'un sera-t-il chez {A} ?
""",
        ROUTING,
        1.2,
    ),
    look(
        "A",
        "time",
        ONE,
        """
when do we [get|come] round to {A}?
when (is/are) {A} due to [begin|start|go on]?
what's the starting time of {A}?
start of {A}?
when can {A} get going?
""",
        """
quand est-ce qu'on attaque {A} ?
quelle est l'heure de début de {A} ?
quand {A} (doit/doivent) démarrer ?
début de {A} ?
""",
        SCHEDULING,
        1.0,
    ),
    look(
        "A",
        "finish",
        ONE,
        """
when do we have {A} [done|behind us]?
what's the finishing time of {A}?
completion of {A}?
when (does/do) {A} [wrap up|come to an end]?
until when does {A} run?
""",
        """
quelle est l'heure de fin de {A} ?
fin de {A} ?
jusqu'à quand (dure/durent) {A} ?
quand en a-t-on fini avec {A} ?
quand {A} (s'achève/s'achèvent) ?
""",
        SCHEDULING,
        1.0,
    ),
)
