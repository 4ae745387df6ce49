"""Why something is left out, why it is so, and why it is not otherwise."""

from __future__ import annotations

from planner.language.training.phrasings.conversation.slots import ONE, R1, A
from planner.language.training.phrasings.shape import ANY, ROSTERING, WORK, shape

QUESTIONS = (
    # ------------------------------------------------------------------ why unserved
    shape(
        {"kind": "why_unserved", "activities": "$A"},
        {"A": A},
        """
I can't [see|find] {A} [anywhere|in the plan|on any round]. [Why|How come|Why is that]?
{A} (has/have) [fallen off the plan|been left behind|been dropped|gone missing from the plan], [why|how come|for what reason]?
for what reason (was/were) {A} [turned down|rejected|dropped|left behind]?
the customer asks why {A} (isn't/aren't) [coming|being delivered|in the plan]
is there a reason [why |]{A} (is/are) not [being done|on the list|being served]?
nobody is [doing|going to|serving] {A}, why?
{A} (is/are) still [open|unassigned|on the left-over list], why?
what do I tell them, why (is/are) {A} not [served|done|delivered]?
why leave {A} out?
why did you [drop|skip|leave out|leave behind] {A}?
why (was/were) {A} the [one|ones] to be [dropped|left out]?
I'd like to know why {A} (is/are) not [covered|planned|served]
""",
        """
je ne [vois|trouve] {A} nulle part, pourquoi ?
{A} (a/ont) disparu du plan, [pourquoi|comment ça se fait|pour quelle raison] ?
pour quelle raison {A} (a été refusé/ont été refusés) ?
le client demande pourquoi {A} (n'est/ne sont) pas [livré|prévu|au planning]
y a-t-il une raison pour que {A} ne (soit/soient) pas [fait|servi|livré] ?
personne ne [fait|livre|sert] {A}, pourquoi ?
{A} (reste/restent) sur le carreau, pourquoi ?
pourquoi as-tu [laissé tomber|sauté|écarté|exclu] {A} ?
pourquoi laisser {A} de côté ?
j'aimerais savoir pourquoi {A} (n'est/ne sont) pas [planifié|couvert|servi]
d'où vient que {A} ne (soit/soient) pas [livré|servi|fait] ?
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "why_unserved", "activities": "$A"},
        {"A": ONE},
        """
why is nobody [on|doing|covering] {A}?
why (is/are) {A} [unstaffed|not covered|without anybody|still open]?
why couldn't you [staff|fill|cover] {A}?
nobody on {A}, how come?
""",
        """
pourquoi n'y a-t-il personne [en|sur|pour] {A} ?
pourquoi {A} (n'est-il/ne sont-ils) pas couvert ?
personne sur {A}, comment ça se fait ?
pourquoi {A} (reste/restent) sans personne ?
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "why_unserved"},
        {},
        """
which {as} [fell through the cracks|got left behind|did you drop|found no {r}]?
what did you leave [behind|out]?
what's on the left-over list[, and why|]?
show me what you couldn't [place|fit in]
are there any {as} that [nobody does|didn't fit|aren't covered]?
why are there {as} left over?
why doesn't everything fit?
who is left out and why?
""",
        """
quelles {as} sont restées sur le carreau [et pourquoi|] ?
qu'est-ce que tu as laissé de côté ?
montre-moi ce que tu n'as pas pu [placer|caser]
y a-t-il des {as} que personne ne fait ?
pourquoi reste-t-il des {as} ?
pourquoi tout ne rentre pas ?
qu'est-ce qui est passé à la trappe ?
""",
        WORK,
        0.8,
    ),
    # ------------------------------------------------------------------ why so
    shape(
        {"kind": "why_so", "activities": "$A", "resources": "$R"},
        {"A": ONE, "R": R1},
        """
what made you [choose|pick|take] {R} for {A}?
why of all {rs} {R} for {A}?
why must it be {R} for {A}?
how did {A} end up [on|with] {R}?
is there a [good |]reason for [giving|putting] {A} [to|on] {R}?
I'm surprised to see {A} on {R}, why is that?
what speaks for {R} doing {A}?
what's the logic behind {A} on {R}?
what's the idea of sending {R} to {A}?
{R} (has/have) got {A}, what for?
so {R} (does/do) {A}, [and why|why that]?
""",
        """
pourquoi avoir choisi {R} pour {A} ?
pourquoi justement {R} pour {A} ?
comment {A} (s'est retrouvé/se sont retrouvés) [sur|avec] {R} ?
qu'est-ce qui justifie {A} sur {R} ?
quelle est la logique de {A} sur {R} ?
ça m'étonne de voir {A} sur {R}, pourquoi ?
pour quelle raison {A} (revient/reviennent) à {R} ?
{R} (a/ont) {A}, et pourquoi ça ?
y a-t-il une raison de [donner|confier] {A} à {R} ?
""",
        ANY,
        1.3,
    ),
    shape(
        {"kind": "why_so", "activities": "$A"},
        {"A": ONE},
        """
why does it take so long [before we get|until we come] to {A}?
{A} that [late|early], [why|how come]?
why (does/do) {A} have to wait so long?
what pushes {A} [so far back|back so far|to the end of the day]?
why (is/are) {A} [right at the end|first thing in the morning|the very last|near the end]?
I don't understand the hour of {A}, why then?
is there a reason {A} (comes/come) so [late|early]?
""",
        """
{A} si [tard|tôt], [pourquoi|comment ça se fait] ?
pourquoi {A} (doit/doivent) attendre si longtemps ?
qu'est-ce qui repousse {A} si tard ?
pourquoi {A} en [tout dernier|fin de journée|tout premier] ?
je ne comprends pas l'heure de {A}, pourquoi là ?
pourquoi faut-il attendre si longtemps pour {A} ?
y a-t-il une raison pour que {A} (passe/passent) si [tard|tôt] ?
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "why_so", "resources": "$R"},
        {"R": R1},
        """
{R} (sits/sit) around [all day|doing nothing], [why|how come|what's the reason]?
what keeps {R} [out|busy|at it] so long?
why (is/are) {R} the last to [come in|finish|get home]?
what makes the day of {R} so [long|short]?
why such a [long|short|full|thin|empty] day for {R}?
why (does/do) {R} get the [longest|shortest|fullest] day?
why (was/were) {R} given so [much|little]?
why did you leave {R} [at home|with nothing|out of it]?
why (isn't/aren't) {R} getting any {as}?
I see nothing for {R}, [why|how come]?
{R} (has/have) a very [long|full|short] day, [how come|is there a reason]?
is there a reason {R} (does/do) [nothing|so little|so much]?
""",
        """
{R} (reste/restent) les bras croisés, [pourquoi|comment ça se fait] ?
qu'est-ce qui retient {R} si longtemps ?
pourquoi {R} (finit/finissent) en dernier ?
pourquoi une journée si [longue|courte|chargée|vide] pour {R} ?
pourquoi avoir laissé {R} [à l'arrêt|sans rien|de côté] ?
je ne vois rien pour {R}, [pourquoi|comment ça se fait] ?
pourquoi {R} (a/ont) la journée la plus [longue|courte|chargée] ?
pourquoi avoir donné [si peu|autant] à {R} ?
y a-t-il une raison pour que {R} (fasse/fassent) [si peu|autant|rien du tout] ?
qu'est-ce qui rend la journée de {R} si longue ?
""",
        ANY,
        1.0,
    ),
    # ------------------------------------------------------------------ why not
    shape(
        {"kind": "why_not", "activities": "$A", "resources": "$R"},
        {"A": ONE, "R": R1},
        """
why (wasn't/weren't) {A} given to {R} [instead|]?
I'd have [put|given] {A} [on|to] {R}, why didn't you?
is there anything against {R} [doing|taking|having] {A}?
what rules out {R} for {A}?
why (is/are) {R} out of the question for {A}?
{R} (seems/seem) [better|handier|closer] for {A}, why not?
why another {r} than {R} for {A}?
for what reason can {R} not [do|take|have] {A}?
how come somebody other than {R} has {A}?
what's wrong with {R} for {A}?
why didn't {R} get {A}?
why didn't you [send|choose|pick|use] {R} for {A}?
what prevents {R} from [having|getting|serving] {A}?
{R} (has/have) time, why not hand over {A}?
""",
        """
pourquoi n'avoir pas [mis|donné] {A} [sur|à] {R} ?
moi j'aurais mis {A} sur {R}, pourquoi pas ?
qu'est-ce qui s'oppose à ce que {R} (fasse/fassent) {A} ?
pourquoi un autre {r} que {R} pour {A} ?
pourquoi exclure {R} pour {A} ?
pour quelle raison {R} ne (peut/peuvent) pas avoir {A} ?
qu'est-ce qui cloche avec {R} pour {A} ?
{R} (a/ont) le temps, pourquoi pas {A} ?
pourquoi n'as-tu pas [pris|choisi|envoyé] {R} pour {A} ?
pourquoi {R} (n'a/n'ont) pas eu {A} ?
y a-t-il un obstacle à donner {A} à {R} ?
{R} (serait/seraient) mieux pour {A}, pourquoi pas ?
""",
        ANY,
        1.8,
    ),
)
