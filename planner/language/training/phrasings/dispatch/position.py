"""What comes first on the round, and what last."""

from __future__ import annotations

from planner.language.training.phrasings.dispatch.slots import A, routed

SHAPES = (
    routed(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": A},
        """
= before [anything|anyone|anybody] else [gets a thing|is served|gets served|gets their stuff], it's {A}
= nothing [else |][gets done|comes off|is dropped|is delivered] [before|until] {A} (has/have) been [served|seen to|done]
= not a single [drop|stop|call|box] [before|ahead of] {A}
= the [first port of call|opening stop|opening drop|opener|number one stop|first drop|first call] is {A}
= straight out of the [yard|depot|gate|base] it's {A}
= whichever {r} has {A} [goes there straight from|heads there straight out of|drives directly there from] the [yard|depot|base]
= {A} (heads/head|leads/lead|tops/top|opens/open|starts/start) the [run|list|round|rotation|route|drop sheet|manifest]
= {A} (sits/sit|is/are|stays/stay) at the [top|head|front] of the [run|list|queue|route|drop sheet|sequence]
= {A} (comes/come|gets/get) (its/their) turn before anybody else on the [round|run|route]
= because <why>, {A} (is/are) the first [drop|stop|call]
= since <why>, {A} (has/have) to be [first up|first off|the first drop]
= {A} (is/are) [drop one|stop number one|first off the tailgate|first off the {r}|up first|drop number one]
= {A} [is|are] where [every|the] [round|run|day|route] [starts|begins]
= {A} must not have any stop before (it/them)
! lead [off|] with {A}
! make {A} the [first port of call|first drop|opening stop|first call|first stop]
! head [straight|directly] [for|to] {A} from the [depot|yard|gate|base]
! hit {A} [first|before anything else|before the rest|straight out of the gate]
! knock {A} [off|out] first
! get {A} [out of the way first|done before anything else|off first|off the {r} first]
! swing by {A} first, then [the rest|everything else|all the others]
! drop {A} [first|before anyone else|ahead of everything else]
! put {A} at [the head of the queue|the front of the run|position one|number one on the sheet]
! bump {A} to the [front|top|head] of the [run|list|queue|round]
{A}: [first drop|drop no. 1|stop one|first call|opening stop]
[first drop|drop one|first call|opening stop|stop number one]: {A}
{A} ahead of everything else on the [run|round|route|sheet]
{A} straight from the [depot|yard]
{A} before the rest of the [round|run|drops]
any chance of [starting|opening|kicking off] with {A}?
can we [do|hit|get] {A} before [anything|everything|everyone] else?
<hi> {A} should be the first [stop|drop|call]<bye>
everything else after {A}
""",
        """
= avant toute autre livraison, c'est {A}
= rien d'autre ne descend du {r} avant {A}
= en sortant du dépôt, on file directement [à|chez] {A}
= {A} (est/sont) en haut de la feuille de route
= comme <car>, on démarre par {A}
! [ouvre|ouvrez] la tournée avec {A}
! [file|filez|fonce] directement [à|chez] {A} en sortant du dépôt
premier arrêt de la feuille : {A}
{A} en tête de feuille
<allo> {A} en tout premier
""",
        2.4,
    ),
    routed(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": A},
        """
= everyone else gets [theirs|served|their stuff] before {A}
= nobody [comes|is served|gets anything] after {A}
= no [drops|stops|calls] after {A}
= once {A} (is/are) done the {r} [goes|heads|drives] straight [home|back|back to base|back to the yard]
= from {A} it's straight [home|back to base|back to the depot|to the yard]
= the [last port of call|closing stop|final drop|last drop|last call|tail of the run] is {A}
= because <why>, {A} (is/are) the [last|final] [drop|stop|call]
= since <why>, {A} (has/have) to be the [last one off|final drop|tail end|last drop]
= {A} (closes/close|ends/end|finishes/finish|rounds/round off) the [run|round|route|rotation|list]
= {A} (sits/sit|is/are|stays/stay) at the [bottom|tail|end|back] of the [run|list|queue|route|drop sheet]
= {A} must not have any stop after (it/them)
= {A} (is/are) loaded first, so (it/they) (comes/come) off last
= the rest of the [round|run] comes before {A}, always
! make {A} the [last port of call|final drop|last drop|last call|closing stop]
! finish the [run|round|day] [at|with] {A}
! hit {A} last, on the way [home|back]
! leave {A} for the [way home|tail end|very end|run home]
! push {A} to the [back|tail|end|bottom] of the [run|list|round|queue]
! drop {A} [last|after everyone else|when all the others are done]
! swing by {A} on the way home, after everything else
! end up at {A}
{A}: [last drop|final drop|final stop|closing stop|last call]
[last drop|final drop|last call|closing stop]: {A}
{A} [when all the rest is done|after the whole round|at the tail end|once everything else is off]
everything else before {A}
any chance of [ending|finishing|closing] with {A}?
can we leave {A} till the very end [of the run|of the round|]?
<hi> {A} should be the last [stop|drop|call]<bye>
""",
        """
= tous les autres passent avant {A}
= plus aucun arrêt après {A}
= après {A}, le {r} rentre directement
= comme <car>, on termine par {A}
! [garde|gardez] {A} pour le trajet du retour, après tout le reste
! [boucle|bouclez] la tournée avec {A}
dernier arrêt de la feuille : {A}
{A} en bas de feuille
<allo> {A} en tout dernier
""",
        2.0,
    ),
)
