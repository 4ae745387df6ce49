"""Why something is left out, why it is so, why not otherwise."""

from __future__ import annotations

from planner.language.training.phrasings.questions.slots import A1, R1, A
from planner.language.training.phrasings.shape import ANY, WORK, shape

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
)
