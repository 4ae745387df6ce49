"""Who goes where, who does not, who is kept for what, and what comes before what."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import AW, R1, RN, A, routed

EITHER = w.resources(most=3, least=2, whole=False, groups=False, alternative=True)

SHAPES = (
    routed(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
= {A} (is/are) [down to|booked on|earmarked for|allocated to|tasked to|loaded on|in the hands of] {R}
= {A} (rides/ride|travels/travel|ships/ship) with {R}
= it has to be {R} for {A}
= because <why>, {R} (takes/take|does/do|covers/cover) {A}
= the <goods> for {A} (goes/go|travels/travel) on {R}
= {R} (knows/know) the way, so {A} (goes/go) on {R}
= {R} (picks/pick) up {A}
= {R} (hauls/haul|runs/run|covers/cover|drops/drop|shifts/shift|lifts/lift) {A}
= nobody but {R} [takes|does|touches] {A}
! [task|detail|book|dispatch|earmark] {R} [for|to do] {A}
! [get {R} to|have {R}] [take|do|cover|run|haul] {A}
! [load|stick|shove|bung|sling|chuck] {A} [on|onto] {R}
! [swap|transfer|shift|reassign] {A} [to|onto|over to] {R}
! haul {A} with {R}
{A}: [vehicle|carrier|by|assigned to] {R}
{A} [via|c/o|care of|courtesy of] {R}
any chance {R} could [take|do|cover|swing by|handle] {A}?
can we [put|get|stick] {A} on {R}?
can you get {R} to [take|do|cover|swing by] {A}?
<hi> {A} should be on {R}<bye>
<hi> would you put {A} on {R}<bye>
""",
        """
= comme <car>, c'est {R} qui prend {A}
= il faut que ce soit {R} pour {A}
! [colle|collez|charge|chargez] {A} [sur|dans] {R}
! [envoie|envoyez] {R} pour {A}
on peut mettre {A} sur {R} ?
<allo> {A} sur {R}
""",
        1.6,
    ),
    routed(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": EITHER},
        """
= it has to be {R} for {A}
= {A} (is/are) for {R}, no one else
= {R} may take {A}, whichever suits, but nobody else
= {A} must [go|travel|be] on {R}, [whichever|I don't mind which|your choice]
= because <why>, only {R} may [take|do|serve] {A}
= under no circumstances anybody but {R} for {A}
= either way {A} [must go|must be] on {R}
! [put|load|plan] {A} on {R}, [whichever|whichever is handier|your call]
! [choose|pick] {R} for {A}
! send {R} to {A}, nobody else
{A} on {R}, [either will do|your pick|whichever]
{A}: {R}, nobody else
<hi> only {R} can do {A}<bye>
""",
        """
= {A} (va/vont) sur {R}, peu importe lequel, mais pas ailleurs
= comme <car>, seul {R} peut prendre {A}
{A} sur {R}, au choix
""",
        0.9,
    ),
    routed(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": AW, "R": RN},
        """
= under no circumstances (is/are) {R} to go anywhere near {A}
= because <why>, {R} can't [do|serve|go to] {A}
= {R} won't fit [through the gate|under the bridge|round the corner|on the ramp] at {A}
= {R} (is/are) too [tall|wide|heavy|long|big] for {A}
= {R} (has/have) no [permit|clearance|pass|badge|insurance] for {A}
= the [guards|neighbours|manager|customer] at {A} won't have {R}
= {R} (is/are) [persona non grata|barred|blacklisted|not cleared|banned] at {A}
= {A} on {R} is [a no-go|out of the question|not on|asking for trouble]
= anyone may do {A} except {R}
= {A} (goes/go) to anybody but {R}
! [never|don't] [load|stick|shove|put] {A} [on|onto] {R}
! [never|don't] [task|book|detail|dispatch] {R} [for|to] {A}
! don't let {R} [anywhere near|near|loose on] {A}
! leave {A} to anyone but {R}
! rule {R} out for {A}
! strike {R} off for {A}
{A}: [any {r} but|anyone but|not|never] {R}
{R}: [barred from|no access to|not for|keep off] {A}
<hi> {R} can't do {A}<bye>
could we keep {R} [away from|off|clear of] {A}?
""",
        """
= en aucun cas {R} ne (va/vont) [à|chez] {A}
= {R} (est/sont) trop [haut|lourd|large|long] pour {A}
= {R} (n'a/n'ont) pas [d'autorisation|de laissez-passer] pour {A}
= tout le monde peut faire {A} sauf {R}
{A} : n'importe qui sauf {R}
<allo> pas {R} pour {A}
""",
        1.6,
    ),
    routed(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": RN, "A": A},
        """
= {R} (is/are) [ring-fenced|dedicated|earmarked|kept back|booked out|blocked out] for {A}[, nothing else goes on|, and nothing else|]
= because <why>, {R} (does/do|carries/carry|takes/take) nothing but {A}
= under no circumstances (does/do) {R} carry anything [other than|but|except] {A}
= {R} (is/are) clean and must stay clean, so nothing but {A} goes on
= {R} (is/are) a one-trick pony, {A} and nothing else
= not a single thing goes on {R} [except|other than|apart from] {A}
= unless it's {A}, it doesn't go on {R}
= {R} (runs/run|hauls/haul|shifts/shift) {A} and [nothing else|nothing besides|that's it]
= {R} (is/are) for {A}, [full stop|period|and only that|and nothing but]
! ring-fence {R} for {A}
! block {R} [out |]for {A} only
! dedicate {R} to {A} and nothing else
! let {R} haul nothing but {A}
! never put anything [but|except|other than] {A} on {R}
{R}: {A} [full stop|and that's your lot|exclusively|and no other {as}]
{R} = {A} only
[exclusive use|dedicated {r}]: {R} for {A}
<hi> {R} should carry only {A}<bye>
can we keep {R} [just|only|exclusively] for {A}?
""",
        """
= comme <car>, {R} ne (prend/prennent) rien d'autre que {A}
= {R}, c'est pour {A}, point final
! [bloque|bloquez|dédie|dédiez] {R} pour {A} uniquement
{R} : exclusivement {A}
<allo> {R} rien que pour {A}
""",
        1.4,
    ),
    routed(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": A, "B": A},
        """
= nothing happens at {B} until {A} (is/are) done
= not a single [box|drop|delivery] for {B} until {A} (is/are) [done|finished|served]
= because <why>, {A} must be done before {B}
= since <why>, {B} (has/have) to wait until {A} (is/are) done
= under no circumstances (is/are) {B} [served|started|done] [before|ahead of] {A}
= as long as {A} (isn't/aren't) [done|finished], hands off {B}
= {B} (is/are) only on once {A} (is/are) [off|done|ticked off|finished]
= {A} (takes/take) (its/their) turn ahead of {B}
= {A} (has/have) to be out of the way [before|by the time] {B} (gets/get) started
= the crew [finishes|clears|wraps up] {A} before going to {B}
= it's {A} and only then {B}
= {B} (depends/depend) on {A} being done first
! hold {B} [back |]until {A} (is/are) done
! [sort|clear|finish|tick off|knock off|wrap up] {A} before [touching|starting|moving on to|heading to] {B}
! don't [touch|start on|go near|head to] {B} [until|before] {A} (is/are) [done|finished|off]
! [hit|drop|run|do] {A} and only then {B}
! put {A} ahead of {B}
! leave {B} until {A} (is/are) [done|finished|out of the way]
{A}, [and only then|then and only then|followed by|after that] {B}
{B} [not before|never before|only once you've done|not until after] {A}
sequence: {A}, then {B}
any chance of doing {A} before {B}?
can we do {B} after {A}?
<hi> {A} must come before {B}<bye>
""",
        """
= comme <car>, {A} passe avant {B}
= tant que {A} n'est pas fini, on ne touche pas à {B}
= en aucun cas on ne fait {B} avant {A}
! [boucle|bouclez] {A} avant d'attaquer {B}
{A}, et seulement après {B}
<allo> {A} avant {B}
""",
        1.6,
    ),
    routed(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": A, "B": A, "M": w.minutes(10, 240)},
        """
= once {A} (is/are) done, we wait {M} before [starting|going to|touching] {B}
= after {A} the {r} needs {M} [to air|for cleaning|to be hosed down|of airing] before {B}
= nothing happens at {B} until {M} after {A} (is/are) done
= {B} (is/are) only on {M} or more after {A}
= because <why>, there must be {M} between {A} and {B}
= under no circumstances less than {M} between {A} and {B}
= {A} must be done at least {M} before {B}
= {B} may follow {A}, but [no sooner than|at the earliest] {M} later
= from the end of {A} to the start of {B} there must be {M} [or more|at the least]
! give it {M} between {A} and {B}
! hold {B} for {M} after {A}
! let {M} go by after {A} before [doing|starting|touching] {B}
! leave a gap of {M} between {A} and {B}
! don't do {B} within {M} of finishing {A}
{A}, then {M} [pause|gap|wait], then {B}
{B} no sooner than {M} after {A}
[gap|buffer] of {M} between {A} and then {B}
<hi> there has to be {M} between {A} and {B}<bye>
""",
        """
= une fois {A} fini, on attend {M} avant {B}
= après {A}, le {r} doit être aéré {M} avant {B}
! [laisse|laissez] passer {M} après {A} avant {B}
{A}, puis {M} d'attente, puis {B}
""",
        1.1,
    ),
)
