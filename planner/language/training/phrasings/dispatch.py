"""Rules as dispatchers of lorries, convoys and city rounds say them on the phone, the radio and in mails."""

from __future__ import annotations

from typing import Any

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.plan_rules import _since, _till
from planner.language.training.phrasings.shape import ROUTING, Shape, shape

A = w.activities(most=2)
AW = w.activities(whole=True)
ONE = w.activities(most=1)
GROUP = w.activities(most=1, single=False)
PAIR = w.activities(most=3, least=2)
R = w.resources(most=2)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)
EITHER = w.resources(most=3, least=2, whole=False, groups=False, alternative=True)
T = w.moment(390, 1140, 0.0)
DAWN = w.clock(300, 600)
"""A time that is before any of `DUSK`."""
DUSK = w.clock(660, 1200)
MORNING = w.clock(420, 600)
P = w.period()
SPAN = w.period(parts=False)

_WORDS = {
    "<hi>": "morning all,|hi team,|hello dispatch,|afternoon all,|quick one:|heads-up from the yard:|for the board:|further to our call,|"
            "as agreed at the morning brief,|per the ops meeting:|from control:|update from the field office:|just off the phone with them:|"
            "hi both,|dear planning team,|message from the site:|one more for the plan:|note for the dispatcher:|sitrep:",
    "<bye>": ", thanks|, ta|, cheers|, many thanks|, please action|, pls confirm|, kind regards|, much obliged|, that's all|, no ifs, no buts|, over and out||||",
    "<why>": "the storekeeper knocks off early|they only have the one forklift|the ferry won't wait|the guards change over|"
             "the escort is booked|the road gets dodgy after dark|the gate is manned by volunteers|the generator is running dry|"
             "head office has promised it|the patients can't wait|the street market sets up there|the loading bay is shared|"
             "the council is strict about it|the insurers insist|the crew is new|the ramp is out of order|it's Ramadan|"
             "the harvest traffic is bad|the fridge there is tiny|we got it in the neck last time|the donors are visiting",
    "<goods>": "stuff|gear|load|consignment|shipment|goods|lot|cargo|freight",
    "<drive>": "drive|run|trip|leg|journey|haul",
    "<jam>": "roadworks|a lorry on its side|snow|black ice|the marathon|a burst main|school traffic|checkpoints|market day|the rains|"
             "lane closures|a demo|fog|diversions|mud",
    "<cut>": "washed out|under water|closed to lorries|down to rubble|blocked by a landslide|dug up|sealed off by the police|"
             "out of bounds|mined|cordoned off|impassable|shut for repairs",
    "<allo>": "bonjour à tous,|salut l'équipe,|pour info :|suite à notre appel,|message du dépôt :|note pour le planning :|petit point :|"
              "comme vu ce matin,",
    "<car>": "le magasinier part tôt|il n'y a qu'un chariot|le bac n'attend pas|la garde change|la route est mauvaise la nuit|"
             "les patients attendent|on l'a promis|la mairie y tient|le quai est partagé",
}  # fmt: skip


def _ways(
    gold: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str, weight: float = 1.0
) -> Shape:
    """Return a routing shape; words in angle brackets stand for one of several openings, reasons and the like."""
    for token, words in _WORDS.items():
        english, french = english.replace(token, f"[{words}]"), french.replace(token, f"[{words}]")
    return shape(gold, slots, english, french, ROUTING, weight)


def _window(**bounds: str) -> dict[str, Any]:
    return {"kind": "time_window", "activities": "$A", **bounds}


def _limit(quantity: str, **more: Any) -> dict[str, Any]:
    return {"kind": "limit", "resources": "$R", "quantity": quantity, **more}


def _fleet(talk: w.Talk) -> w.Filled:
    """Draw the plain noun for all vehicles, which a number stands before."""
    return w.Filled(talk.resource_nouns[1], [w.ALL_RESOURCES[talk.trade]], True)


def _all(talk: w.Talk) -> w.Filled:
    """Mean all vehicles where the template says so in its own words."""
    return w.Filled("", [w.ALL_RESOURCES[talk.trade]])


def _hours(low: int, high: int) -> w.Slot:
    """Return a slot for many hours; its value is minutes."""

    def draw(talk: w.Talk) -> w.Filled:
        hours = talk.rng.randrange(low, high + 1)
        unit = {"en": ("hours", "hours", "h", "hrs"), "fr": ("heures", "heures", "h")}[talk.language]
        return w.Filled(f"{hours} {talk.rng.choice(unit)}", 60 * hours, True)

    return draw


def _faster(talk: w.Talk) -> w.Filled:
    """Draw by how much less time travel takes; its value is the factor."""
    share = talk.rng.randrange(5, 45, 5)
    sign = {"en": ("%", " %", " percent", " per cent"), "fr": (" %", "%", " pour cent")}[talk.language]
    return w.Filled(f"{share}{talk.rng.choice(sign)}", round(1 - share / 100, 2))


_AIMS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "distance": (
        ("the lowest mileage", "short routes", "the fewest kilometres on the clock", "mileage", "total distance", "the shortest rounds in km",
         "distance covered", "as few miles on the road as we can get"),
        ("keep the mileage down", "drive the fewest kilometres", "cut the distance", "shave kilometres off", "keep the routes short"),
        ("le kilométrage", "le moins de bornes", "la distance parcourue", "des tournées courtes en km"),
    ),
    "time": (
        ("the least time on the road", "quick rounds", "total driving time", "hours on the road", "time behind the wheel"),
        ("spend as little time on the road as possible", "cut the driving time", "keep the hours on the road low"),
        ("le temps passé sur la route", "le temps de route", "des tournées rapides"),
    ),
    "cost": (
        ("the lowest bill", "the budget", "money", "cost", "the cheapest way", "what it costs us"),
        ("spend the least money", "keep the bill down", "keep costs low", "do it on the cheap", "save money"),
        ("le budget", "la facture", "le coût", "l'argent"),
    ),
    "resources": (
        ("the smallest fleet", "the fewest {rs} out", "as few {rs} as we can get away with", "the number of {rs} used", "few {rs}"),
        ("use the fewest {rs}", "get by with as few {rs} as possible", "send out as few {rs} as we can"),
        ("le nombre de {rs}", "le moins de {rs} dehors", "la plus petite flotte"),
    ),
    "lateness": (
        ("on-time arrivals", "keeping our slots", "punctuality", "no late drops", "lateness", "hitting the time slots"),
        ("be on time", "keep late arrivals to a minimum", "turn up late as little as possible", "hit the time slots"),
        ("la ponctualité", "le respect des horaires", "les retards"),
    ),
    "makespan": (
        ("an early finish for everybody", "having the last {r} home early", "the earliest overall finish", "getting the whole lot done early"),
        ("be done as early as possible", "get the last {r} home as early as possible", "wrap the whole thing up as early as we can"),
        ("une fin de journée au plus tôt", "la fin la plus tôt possible", "tout boucler au plus tôt"),
    ),
    "overtime": (
        ("the least overtime", "overtime", "keeping overtime low", "few overtime hours"),
        ("keep overtime to a minimum", "pay as little overtime as possible", "avoid overtime"),
        ("les heures sup", "le moins d'heures sup"),
    ),
    "emissions": (
        ("the carbon footprint", "CO2", "the lowest emissions", "the greenest rounds", "our emissions"),
        ("cut the CO2", "keep emissions low", "go as green as possible", "keep our carbon footprint small"),
        ("le CO2", "l'empreinte carbone", "les émissions"),
    ),
}  # fmt: skip
"""Aims: as a noun, as something to do, and in French."""


def _aim(said: int) -> w.Slot:
    """Return a slot for an aim that was not said yet: 0 as a noun, 1 as something to do (French: a noun)."""

    def draw(talk: w.Talk) -> w.Filled:
        name = talk.rng.choice([name for name in _AIMS if f"aim {name}" not in talk.used])
        talk.used.add(f"aim {name}")
        text = talk.rng.choice(_AIMS[name][said if talk.language == "en" else 2])
        return w.Filled(
            text.replace("{rs}", talk.resource_nouns[1]).replace("{r}", talk.resource_nouns[0]), name
        )

    return draw


_FRENCH_AIMS = """
d'abord {X}, ensuite {Y}
= {X} passe avant {Y}
= la priorité, c'est {X}, et après {Y}
on vise {X} en premier et {Y} en second
"""

_RIDE = (
    _ways(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": AW, "M": w.minutes(15, 300)},
        """
= {M} [door to door|dock to dock|from tailgate to tailgate|from pick-up to drop|in the back|in the hold|on the {r}] is [all we've got|as much as we can allow|the ceiling|the absolute max] for {A}
= not a single minute over {M} in the back for {A}
= under no circumstances (does/do) {A} [sit|stay|ride|travel] in the {r} [for more than|longer than|over] {M}
= because the ice packs [give up|don't last|thaw], {A} may spend {M} [at most|and no more] [on board|in the {r}|in transit]
= the cold chain for {A} [breaks|is broken|is gone] after {M} [on board|in the {r}|in transit]
= [the cool boxes|the ice packs|the dry ice|the insulated crates] with {A} only [hold|last] {M} [on board|in transit|in the {r}]
= {A} (is/are) [packed in dry ice|on ice|perishable|temperature-controlled|live|hot food] and (has/have) {M} from [loading|collection] to [hand-over|drop-off|delivery]
= the clock on {A} starts at loading and runs out after {M}
= the moment {A} (is/are) loaded the clock ticks, {M} and (it/they) must be off [again|the {r}]
= no longer than {M} may go by between [picking up|loading|collecting] and [dropping|delivering|handing over] {A}
= {A} must not be [driven|carted|lugged|hauled|carried] around for [more than|longer than|over] {M}
= {A} must reach the [customer|consignee|other end] within {M} of [being picked up|leaving the dock|loading|going on board]
= we can't have {A} [rattling around|cooking|sweating|sitting|bouncing about] in the {r} for more than {M}
= {A} shouldn't see the inside of {rs} for more than {M}
= the {as} in {A} may be carried for {M} at most
= time in transit for {A} is capped at {M}
= ride time for {A} must stay [below|under|within] {M}
= the [patients|passengers|kids|samples|vaccines|meals] won't stand more, so {A} [at most|no more than] {M} [on board|in the {r}]
! cap the [time on board|ride time|transit time|time in the {r}] [of|for] {A} at {M}
! keep [the ride|time on board|time in transit] [short|] for {A}, {M} [max|at most|tops]
! have {A} off the {r} [no later than|within] {M} [after|of] [loading|pick-up|collection|going on]
! deliver {A} within {M} of [pick-up|pickup|collection|collecting|loading]
! never leave {A} [on board|in the {r}|in the back] [for more than|for longer than|over] {M}
! don't [cart|drive|haul] {A} around for [more than|longer than] {M}
! unload {A} within {M} of loading
! bring {A} home within {M} of boarding
{A}: max {M} [pick-up to drop|from load to unload|in transit|on wheels|ride time]
{A} - [ride|transit|on-board] time [capped at|not to exceed|limit|max] {M}
[max|maximum] [ride|transit|on-board] time {A}: {M}
[ride|transit|on-board] limit {M} [for|on] {A}
{A} in and out of the {r} within {M}
<hi> {A} can't be [on board|in the {r}] for more than {M}<bye>
<hi> the [vaccines|samples|meals] people were clear: {A} [at most|no more than] {M} from [pick-up|loading] to [drop|delivery]<bye>
could we make sure {A} (spends/spend) no more than {M} [on board|in transit|in the {r}]?
any chance of keeping {A} under {M} [on board|in the {r}|in transit]?
from loading to unloading [no more than|at most|max] {M} for {A}
""",
        """
= {M} de quai à quai, c'est le maximum pour {A}
= {A} ne (doit/doivent) en aucun cas rester plus de {M} dans le {r}
= la chaîne du froid de {A} ne tient que {M} [à bord|dans le {r}]
= [les glacières|les pains de glace|les caisses isothermes] de {A} tiennent {M} [à bord|en route], pas plus
= {A} (doit/doivent) arriver chez le client dans les {M} qui suivent [le chargement|l'enlèvement]
! [limite|limitez] le temps à bord de {A} à {M}
! ne [promène|promenez|trimballe] pas {A} plus de {M} [dans le {r}|à bord]
{A} : {M} [maxi|au plus] entre chargement et déchargement
temps à bord max pour {A} : {M}
<allo> {A} {M} à bord au maximum
""",
        3.2,
    ),
)

_BOARD = (
    _ways(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": A, "M": w.minutes(15, 240)},
        """
= {A} can't take a ride of more than {M}
= {A} mustn't be [cooped up|stuck|sat] in the {r} for more than {M}
= a ride of {M} is the [longest|most] {A} can [take|stand|bear]
= after {M} on board {A} must be [off|out|home|delivered]
= from boarding to getting off, {M} is the limit for {A}
= {A} may ride along for {M}, not longer
= the [ride|journey|trip] of {A} mustn't [last|take|go on for] [longer|more] than {M}
= however the round goes, {A} must be off again within {M}
= because of the heat, {A} can be on board for {M} at most
= the contract for {A} says {M} from pick-up to drop, no longer
= if {A} (is/are) on board for more than {M}, we can bin (it/them)
= {M} in the {r} and {A} (is/are) [spoilt|ruined|off|no good], so get (it/them) out before that
! keep the ride of {A} [under|below|within] {M}
! make sure {A} (is/are) off the {r} {M} after pick-up at the latest
! plan no ride longer than {M} for {A}
! limit how long {A} (is/are) on board to {M}
! let {A} ride for {M} at most
! don't have {A} on board [for longer|for more] than {M}
{A}: no more than {M} on [board|wheels|the {r}]
{A}: pick-up to drop within {M}
{A} off the {r} within {M} of pick-up
longest ride for {A}: {M}
time on board for {A} not over {M}
how about a cap of {M} on board for {A}?
can we keep the ride of {A} under {M}?
""",
        """
= le trajet de {A} ne doit pas durer plus de {M}
= après {M} à bord, {A} (doit/doivent) être descendu
= le contrat de {A} prévoit {M} à bord, pas plus
! [garde|gardez] le temps à bord de {A} sous {M}
{A} : descendu dans les {M} qui suivent la prise en charge
plus long trajet pour {A} : {M}
""",
        2.4,
    ),
)

_TOGETHER = (
    _ways(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
= {A} [share|are to share|must share|should share] [a {r}|one {r}|the same {r}|a load|a ride]
= whichever {r} [takes|gets|has|picks up] one of {A} [takes|gets|has|picks up] the [other|others|rest] [as well|too]
= whoever [takes|does|gets] one of {A} [takes|does|gets] [them all|all of them|the whole set]
= it makes no sense to send two {rs} for {A}, one does the lot
= {A} [are|come as] [one load|a single load|one job|a package|a package deal|a job lot|one consignment]
= {A} [go|ride|travel|move|ship|leave] as [one load|a set|a bundle|one consignment|one]
= one [driver|crew] [handles|looks after|sees to|covers|does] {A}
= under no circumstances are {A} to be [split|split up|separated|broken up] [over|across|between|among] [two|several|different] {rs}
= because they [belong to the same kit|share the paperwork|are one shipment|come with one set of papers|are for the same ward], {A} [stay|travel|go] together
= {A} must not end up on [two|different|separate] {rs}
= {A} [are a pair|are a set|belong on one truck bed|are inseparable|are joined at the hip]
= there is one set of papers for {A}, so [one|a single|the same] {r}
= we can't have {A} [scattered|spread|split] [over|across|between] [different|several|two] {rs}
! [bundle|lump|pool|consolidate|bracket|club] {A} [together|on one {r}|onto a single {r}|into one load]
! [combine|consolidate] {A} [into one load|onto the same {r}|in the same {r}]
! have {A} [go out|travel|ride|leave] [together|on the same {r}|with one crew]
! have one and the same {r} [do|cover|drop|run|haul] {A}
! send [one|a single] {r} [round to|to|for] {A} [both|]
! never [split|separate|break up] {A}
! don't [spread|scatter|split|break up] {A} [over|across|between] [several|different|two] {rs}
! make {A} one load
! run {A} [as one|together] on whatever {r}
! double up {A} on one {r}
{A}: one load
{A}: [same {r}|one {r}|single {r}], [no matter which|whichever|any {r} will do]
{A} on one and the same {r}[, doesn't matter which|, whichever it is|]
{A} [in the same load|as one load|in one go, same {r}|as a set on one {r}|side by side on one {r}]
no splitting {A} [across {rs}|between {rs}|up]
single {r} for {A}
<hi> {A} need to [go|travel|be] on the same {r}<bye>
can we get {A} on the same {r}?
any chance {A} could [share a {r}|go on one {r}|travel together]?
shared {r} for {A}
""",
        """
= {A} [partagent|doivent partager] [un|le même] {r}
= {A} forment [un seul lot|un seul chargement|un tout], donc un seul {r}
= celui qui prend l'un de {A} prend le reste aussi
= pas question de répartir {A} sur plusieurs {rs}
! [fais|faites] partir {A} [ensemble|dans le même {r}]
! ne [répartis|répartissez|disperse] pas {A} sur plusieurs {rs}
{A} : un seul chargement
{A} : même {r}, peu importe lequel
<allo> {A} [ensemble|sur le même {r}]
""",
        2.6,
    ),
    _ways(
        {"kind": "together", "activities": "$A"},
        {"A": GROUP},
        """
= one {r} [takes|does|hauls|carries|gets] all [the |of the |]{A}
= all the {A} [ride|travel|go|move] [in one {r}|on one {r}|together]
= we can't have the {A} [spread|scattered|split] [over|across|between] [several|different] {rs}
= the {A} must [all |]be on [one|one and the same|a single] {r}
! [bundle|lump|consolidate|pool] [all |]the {A} [on one {r}|onto one {r}|into a single load]
! have all the {A} [go out|travel|ride] together
! don't [spread|scatter|split] the {A} [over|across|between] [several|different|two] {rs}
all [of |]the {A} in one load
all {A} on one {r}, whichever
""",
        """
= un seul {r} prend tous les {A}
! [regroupe|regroupez] tous les {A} dans un seul {r}
tous les {A} dans le même {r}, peu importe lequel
""",
        0.8,
    ),
)

_APART = (
    _ways(
        {"kind": "apart", "activities": "$A"},
        {"A": PAIR},
        """
= {A} are not to [share|be on] [the same {r}|one {r}]
= the {r} that [carries|takes|has] one of {A} must not [carry|take|have] [the other|another|any of the others]
= under no circumstances do {A} [travel|ride|go] [together|on the same {r}|in one {r}|side by side]
= because of [the fumes|contamination|the smell|customs|hygiene rules|the risk], {A} [go|travel|ride] on [different|separate] {rs}
= if one of {A} [gets hit|is lost|is held up], the other has to get through, so [different|separate] {rs}
= we never put all our eggs in one basket: {A} on [different|separate] {rs}
= {A} [need|want|get] a {r} each
= each of {A} [goes|rides|travels] on its own {r}
= {A} in [one|the same] {r} is [a no-no|asking for trouble|a no-go|out of the question|not on]
! spread {A} [across|over] [different|separate] {rs}
! never let {A} [share|near each other on|end up on] [a {r}|the same {r}|one {r}]
! don't [pair|bundle|consolidate|ship|lump] {A} [together|]
! give each of {A} its own {r}
! break {A} up over different {rs}
{A}: [different|separate] {rs}, [no exceptions|always|please]
{A} [never in one load|not in the same load|one {r} each|a {r} each]
no {r} with {A} [together|at once|both on board|side by side]
<hi> {A} [can't|mustn't|must not] be on the same {r}<bye>
""",
        """
= {A} ne (doit/doivent) en aucun cas [voyager|partir] ensemble
= chacun de {A} (part/partent) sur son propre {r}
= {A} dans le même {r}, c'est [exclu|hors de question|non]
! [répartis|répartissez] {A} sur des {rs} différents
{A} : un {r} chacun
<allo> jamais {A} dans le même {r}
""",
        1.1,
    ),
    _ways(
        {"kind": "apart", "activities": ["$A", "$B"]},
        {"A": ONE, "B": ONE},
        """
= {A} and {B} are not to [share|be on] [a {r}|the same {r}|one {r}]
= whatever {r} [carries|takes] {A} must not [carry|take] {B} [as well|too]
= a {r} with {A} [on board|in the back] [takes|carries|gets] no {B}
= no {r} [hauls|carries|has] {A} [together with|alongside|next to] {B}
= not a single {r} may [mix|carry both] {A} and {B}
= {A} [must not|mustn't|can't] [travel|ride|be loaded|be shipped] [with|alongside|next to|together with] {B}
= {A} and {B} in [one|the same] {r} is [out of the question|a no-go|asking for trouble|not on]
! never [load|ship|stack|put] {A} [with|next to|alongside|together with] {B}
! don't [mix|pair|load|ship] {A} [with|and] {B}
! keep {B} off the {r} that has {A}
{A} and {B}: never [the same {r}|one load|together]
{A} never [alongside|next to|in with|together with] {B}
{A} here, {B} there, never on the same {r}
""",
        """
= un {r} avec {A} à bord ne prend pas {B}
= {A} et {B} dans le même {r}, c'est hors de question
! ne [charge|chargez] jamais {A} avec {B}
{A} et {B} : jamais le même {r}
""",
        0.9,
    ),
)

_POSITION = (
    _ways(
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
    _ways(
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

_OBJECTIVE = (
    _ways(
        {"kind": "objective", "minimise": ["$X"]},
        {"X": _aim(0)},
        """
= the only thing [I|we|the boss|head office|the client] [care|cares] about is {X}
= what [drives|decides|makes or breaks] the plan is {X}
= the name of the game is {X}
= {X} [is|comes] [above all else|before everything|our number one|the main thing|king|the overriding aim]
= {X} is what we're [after|judged on|aiming at|measured by]
= this time the plan is all about {X}
= [head office|the client|the donor|the boss] [wants|looks at|is pushing for] {X} above all
! plan [for|around|with an eye on] {X} [above all|and nothing else|]
! put {X} [before everything else|above everything|first]
! build the [rounds|routes|plan|runs] around {X}
! optimise [the rounds|the routes|] for {X}
! give top billing to {X}
main aim: {X}
[objective|goal|aim|target|priority]: {X}
{X} above [all|everything else|everything]
nothing matters but {X}
<hi> the aim is {X}<bye>
""",
        """
= ce qui compte avant tout, c'est {X}
= le mot d'ordre, c'est {X}
! [planifie|planifiez] en fonction de {X} avant tout
objectif : {X}
<allo> l'objectif, c'est {X}
""",
        1.1,
    ),
    _ways(
        {"kind": "objective", "minimise": ["$X"]},
        {"X": _aim(1)},
        """
= the [aim|idea|brief|order|goal|plan] is to {X}
= above [all|everything else] we [want|need|have] to {X}
= if there's one thing to do, it's to {X}
= what we need from this plan is to {X}
! {X} above all
! {X}, that's the main thing
! {X}, nothing else matters
! plan so that we {X}
[objective|aim|goal|brief]: {X}
can we [plan it to|find a way to] {X}?
""",
        """
= on cherche {X} avant tout
le but : {X}
""",
        1.0,
    ),
    _ways(
        {"kind": "objective", "minimise": ["$X", "$Y"]},
        {"X": _aim(0), "Y": _aim(0)},
        """
= {X} [is|comes] number one, {Y} number two
= {X} outranks {Y}
= {X} beats {Y}
= {X} [weighs|counts] more than {Y}
= {X} is the main aim, {Y} [the tie-breaker|the second|comes after that]
= {Y} [only |][counts|matters] [once|after] {X} [is settled|is taken care of|has been seen to]
= {Y} is second to {X}
= [our|the] first concern is {X}, [our|the] second {Y}
! rank {X} first and {Y} second
! plan for {X}, and where that's a tie, for {Y}
! put {X} [ahead of|above|before] {Y}
! look at {X} first and only then at {Y}
! optimise for {X}, [then|and after that|secondly] for {Y}
[priorities|aims|goals]: 1. {X} 2. {Y}
1) {X} 2) {Y}
{X} over {Y}
{X} > {Y}
{X}, and as a tie-breaker {Y}
{X} first, {Y} second
main aim {X}, second aim {Y}
aim: {X}, after that {Y}
above all {X}, next {Y}
<hi> what we want is {X} first and {Y} second<bye>
""",
        _FRENCH_AIMS,
        2.0,
    ),
    _ways(
        {"kind": "objective", "minimise": ["$X", "$Y"]},
        {"X": _aim(1), "Y": _aim(1)},
        """
= the [first|main] [aim|job|thing] is to {X}, the second to {Y}
= we want to {X}, and [only then|after that|in second place] to {Y}
= first of all we [have|need|want] to {X}, [then|secondly] to {Y}
! {X} [first|above all], and [only then|secondly|after that] {Y}
! {X}, and where it makes no difference, {Y}
! {X} in the first place, {Y} in the second
1. {X} 2. {Y}
{X} first, then {Y}
""",
        _FRENCH_AIMS,
        1.0,
    ),
    _ways(
        {"kind": "objective", "minimise": ["$X", "$Y", "$Z"]},
        {"X": _aim(0), "Y": _aim(0), "Z": _aim(0)},
        """
= first {X}, then {Y}, [then|finally|and last] {Z}
= {X} is number one, {Y} number two and {Z} number three
= {X} comes first, {Y} second, {Z} third
= what counts is {X}, then {Y}, then {Z}
! plan for {X}, then {Y}, [then|and lastly] {Z}
! rank them {X}, {Y}, {Z}
! rank {X} above {Y} and that above {Z}
1. {X} 2. {Y} 3. {Z}
[priorities|order of priorities|aims]: {X}, then {Y}, then {Z}
{X} > {Y} > {Z}
{X} before {Y} before {Z}
in this order: {X}, {Y}, {Z}
""",
        """
= d'abord {X}, puis {Y}, enfin {Z}
1. {X} 2. {Y} 3. {Z}
dans l'ordre : {X}, {Y}, {Z}
""",
        1.0,
    ),
    _ways(
        {"kind": "objective", "minimise": ["$X", "$Y", "$Z"]},
        {"X": _aim(1), "Y": _aim(1), "Z": _aim(1)},
        """
= we want to {X}, then to {Y} and [then|finally] to {Z}
! {X}, then {Y}, then {Z}
! first {X}, second {Y}, third {Z}
""",
        """
= d'abord {X}, puis {Y}, enfin {Z}
dans l'ordre : {X}, {Y}, {Z}
""",
        0.4,
    ),
    _ways(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": w.resources(most=3, least=2, whole=False)},
        """
= nobody among {R} should [be run ragged|carry the can|get the short straw|sit about] while the others [take it easy|sweat|do all the work]
= {R} [get|deserve|should have|ought to have] [like for like|equally long days|much the same day|rounds of about the same size|comparable workloads]
= it isn't fair if one of {R} does [more|twice as much] than the others, so [share it out|level it|spread it evenly]
= the [drops|hours|rounds|workload] should be much of a muchness for {R}
! level [out|off|] the [load|work|workload|rounds|hours] [across|between|among] {R}
! [spread|share out|dish out|divvy up|dole out] the [drops|work|stops|load|runs] [evenly|fairly|equally] [across|between|among|over] {R}
! make [the rounds|the days|the workloads] of {R} [about equal|equally long|the same size]
! see that {R} [pull|carry] equal weight
! keep the workload of {R} [level|even|balanced]
! don't let one of {R} do all the work, [share it evenly|spread it fairly]
[level|even|fair] [workload|split|shares] [across|between|among] {R}
equal [rounds|days|loads] for {R}
{R}: even split
""",
        """
= {R} doivent avoir des journées comparables
! [lisse|lissez] la charge entre {R}
{R} : partage à parts égales
""",
        1.2,
    ),
    _ways(
        {"kind": "objective", "balance": True, "resources": "$ALL"},
        {"ALL": _all},
        """
= every {r} should [get|have|do] [its fair share|about the same amount of work|an equal share of the work]
= the work should be spread evenly over all [the |]{rs}
! [spread|share|level|divide] the [work|load|drops] [evenly|fairly|equally] [over|across|between|among] all [the |]{rs}
! give [each|every] {r} [an equal share|the same amount of work|its fair share]
all {rs} equally [loaded|busy]
even workload [for|across] all {rs}
""",
        """
= chaque {r} doit avoir sa juste part du travail
! [répartis|répartissez] la charge entre tous les {rs}
tous les {rs} à charge égale
""",
        0.6,
    ),
)


_TRAVEL = (
    _ways(
        {"kind": "travel", "factor": "$F", "places": "$P", "start": "$T"},
        {"F": everyday.times, "P": w.places(most=1), "T": _since},
        """
= {T} [getting to|reaching|the <drive> to] {P} takes {F}
= {T} there's <jam> near {P}, so getting there takes {F}
= [getting to|reaching|the <drive> to] {P} takes {F} {T}
! assume the <drive> to {P} takes {F} {T}
{P} {T}: the <drive> takes {F}
""",
        """
= {T}, aller à {P} prend {F}
{P} : le trajet prend {F} {T}
""",
        0.6,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "places": "$P", "end": "$T"},
        {"F": everyday.times, "P": w.places(most=1), "T": _till},
        """
= {T} [getting to|reaching|the <drive> to] {P} takes {F}
= because of <jam>, [getting to|reaching|the <drive> to] {P} takes {F} {T}
! assume the <drive> to {P} takes {F} {T}
{P} {T}: <jam>, the <drive> takes {F}
<hi> <jam> near {P}, getting there takes {F} {T}<bye>
""",
        """
= {T}, aller à {P} prend {F}
{P} : le trajet prend {F} {T}
""",
        0.7,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "places": ["$P", "$Q"], "start": "$T.start", "end": "$T.end"},
        {"F": everyday.times, "P": w.places(most=1), "Q": w.places(most=1), "T": P},
        """
= the <drive> between {P} and {Q} takes {F} {T}
= {T} it takes {F} from {P} to {Q}
! assume the <drive> between {P} and {Q} takes {F} {T}
{T}, {P} to {Q} takes {F}
""",
        """
= {T}, le trajet entre {P} et {Q} prend {F}
entre {P} et {Q} {T} : prend {F}
""",
        0.5,
    ),
    _ways(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"], "start": "$T.start", "end": "$T.end"},
        {"P": w.places(most=1), "Q": w.places(most=1), "T": P},
        """
= the [road|bridge|pass|track] between {P} and {Q} is [closed|shut|blocked] {T}
= {T} nothing [gets through|goes|passes] between {P} and {Q}
! treat the road between {P} and {Q} as closed {T}
road {P} - {Q} closed {T}
{T} no way through between {P} and {Q}
""",
        """
= {T}, la route entre {P} et {Q} est [fermée|coupée]
route {P}-{Q} fermée {T}
""",
        0.6,
    ),
    _ways(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"], "end": "$T"},
        {"P": w.places(most=1), "Q": w.places(most=1), "T": _till},
        """
= the [road|bridge|pass|track] between {P} and {Q} is <cut> {T}
= {T} nothing gets through between {P} and {Q}
! treat the road between {P} and {Q} as closed {T}
road {P} - {Q} closed {T}
""",
        """
= la route entre {P} et {Q} est [fermée|coupée] {T}
route {P}-{Q} coupée {T}
""",
        0.5,
    ),
    _ways(
        {"kind": "travel", "factor": "$F"},
        {"F": everyday.times},
        """
= with <jam> [everywhere|all over the place|all round], every <drive> takes {F}
= because of <jam> [we need|everyone needs|it takes|every <drive> takes] {F}
= [wherever you go|whichever way you go|across the whole area|everywhere], [driving|getting about|the <drive>] takes {F}
! reckon that every <drive> takes {F}
! assume [driving|travel|getting anywhere|every <drive>] takes {F}
all <drive> times: {F}
<jam> everywhere, [driving|travel] takes {F}
<hi> <jam>, so [driving|travel|every <drive>] takes {F}<bye>
""",
        """
= avec [la neige|les travaux|le brouillard] partout, chaque trajet prend {F}
= on met {F} pour aller n'importe où
! [compte|comptez] que chaque trajet prend {F}
<allo> partout la route prend {F}
""",
        0.9,
    ),
    _ways(
        {"kind": "travel", "factor": "$F"},
        {"F": _faster},
        """
= the roads are [empty|clear|quiet], [driving|every <drive>|travel] takes {F} less time
= because of the [school holidays|bank holiday|Sunday traffic|lockdown], [driving|travel|every <drive>] takes {F} less time
= [travel|driving] takes {F} less time than [usual|planned|normal]
= we [need|spend] {F} less time on the road than usual
= [travel|driving] times [are down|go down|drop|fall] by {F}
! [knock|take|shave] {F} off [all |]the [travel|driving] times
! [cut|reduce|shorten] [all |][travel|driving] times by {F}
[travel|driving] times -{F}
{F} off all [travel|driving] times
{F} less [driving|travel] time
""",
        """
= la route prend {F} de temps en moins que d'habitude
= les temps de trajet baissent de {F}
! [réduis|réduisez] les temps de trajet de {F}
{F} de temps de trajet en moins
""",
        0.8,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "start": "$T.start", "end": "$T.end"},
        {"F": everyday.times, "T": P},
        """
= {T}, with <jam>, [driving|every <drive>|getting anywhere] takes {F}
= because of <jam> [driving|travel|every <drive>] takes {F} {T}
= {T} it takes {F} to get anywhere
! assume every <drive> takes {F} {T}
{T}: <jam>, [driving|every <drive>] takes {F}
<hi> <jam> {T}, [driving|travel] takes {F}<bye>
""",
        """
= {T}, chaque trajet prend {F}
! [compte|comptez] que la route prend {F} {T}
{T} : la route prend {F}
""",
        0.9,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "end": "$T"},
        {"F": everyday.times, "T": _till},
        """
= {T} [driving|every <drive>|getting anywhere] takes {F}
= because of <jam> [driving|travel|every <drive>] takes {F} {T}
! assume every <drive> takes {F} {T}
<jam>, [driving|every <drive>] takes {F} {T}
{T}: [driving|every <drive>] takes {F}
""",
        """
= {T}, chaque trajet prend {F}
la route prend {F} {T}
""",
        0.7,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "start": "$T"},
        {"F": everyday.times, "T": _since},
        """
= {T} [driving|every <drive>|getting anywhere] takes {F}
= {T} <jam> [slows|will slow] us down, [driving|every <drive>] takes {F}
! assume every <drive> takes {F} {T}
{T}: [driving|every <drive>] takes {F}
""",
        """
= {T}, chaque trajet prend {F}
la route prend {F} {T}
""",
        0.6,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "places": "$P"},
        {"F": everyday.times, "P": w.places(most=1)},
        """
= the <drive> [to|out to] {P} takes {F} because of <jam>
= with <jam> there, [getting in and out of|getting to|reaching|the <drive> to] {P} takes {F}
= [getting into|getting out of|getting round] {P} takes {F}
= [crews|drivers] [tell us|report|say] [the <drive> to|getting to] {P} takes {F}
= [in and out of|to and from|in and around] {P} [everything|driving|it] takes {F}
! assume the <drive> to {P} takes {F}
! reckon that getting [to|into] {P} takes {F}
{P}: <jam>, the <drive> takes {F}
<jam> [at|near|around] {P}, [getting there|the <drive> there] takes {F}
<hi> <jam> near {P}, so getting there takes {F}<bye>
""",
        """
= à cause [des travaux|de la neige|du marché], aller à {P} prend {F}
= les chauffeurs disent qu'aller à {P} prend {F}
! [compte|comptez] que le trajet vers {P} prend {F}
{P} : le trajet prend {F}
""",
        1.1,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"F": everyday.times, "P": w.places(most=1), "T": P},
        """
= {T} [getting to|reaching|the <drive> to] {P} takes {F}
= because of <jam>, [getting to|reaching|the <drive> to] {P} takes {F} {T}
= [in and out of|to and from] {P} it takes {F} {T}
! assume the <drive> to {P} takes {F} {T}
{T} <jam> [at|near|around] {P}, the <drive> there takes {F}
{P} {T}: the <drive> takes {F}
""",
        """
= {T}, aller à {P} prend {F}
! [compte|comptez] que le trajet vers {P} prend {F} {T}
{P} {T} : le trajet prend {F}
""",
        0.7,
    ),
    _ways(
        {"kind": "travel", "factor": "$F", "places": ["$P", "$Q"]},
        {"F": everyday.times, "P": w.places(most=1), "Q": w.places(most=1)},
        """
= the <drive> [from {P} to {Q}|between {P} and {Q}] takes {F}
= because of <jam>, [it|the <drive>] takes {F} [between {P} and {Q}|from {P} to {Q}]
= [crews|drivers] [report|say] it takes {F} between {P} and {Q}
! assume the <drive> between {P} and {Q} takes {F}
<jam> between {P} and {Q}, takes {F}
{P} - {Q}: <jam>, takes {F}
""",
        """
= le trajet entre {P} et {Q} prend {F}
! [compte|comptez] que la route entre {P} et {Q} prend {F}
entre {P} et {Q} : prend {F}
""",
        0.8,
    ),
    _ways(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": w.places(most=1)},
        """
= the only road [into|to|in to] {P} is <cut>
= the [track|causeway|pass|bridge|ford|access road|approach] to {P} is <cut>
= nothing [gets through|goes through|moves] to {P}
= nothing on wheels gets [into|to] {P}
= not a single {r} can get [through to|into|as far as] {P}
= [the police|the army|the flood|a landslide|the council] [has|have] [cut off|closed the road to|sealed off] {P}
= because of [the flood|a landslide|the fighting|a gas leak|the avalanche], there's no getting [to|through to|into] {P}
= {P} (is/are) [out of reach|cut off by floods|beyond reach] [by road|for all {rs}|]
! take {P} as [cut off|unreachable|closed to all traffic]
! mark the road to {P} as [closed|blocked|impassable]
! assume nobody gets through to {P}
bridge to {P} [out|down|gone|<cut>]
road to {P} <cut>
{P}: [no way in or out|road <cut>|no through road|access road <cut>]
[flood|landslide|gas leak|fighting|avalanche] near {P}, road closed
<hi> the road to {P} is <cut><bye>
no getting through to {P}
""",
        """
= la seule route vers {P} est [emportée|sous l'eau|minée|bloquée par un éboulement]
= plus rien ne passe vers {P}
= la piste de {P} est impraticable
! [considère|considérez] {P} comme coupé
pont de {P} [coupé|emporté]
<allo> la route de {P} est barrée
""",
        1.5,
    ),
    _ways(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T"},
        {"P": w.places(most=1), "T": _since},
        """
= {T} the road to {P} is <cut>
= the [road|track|bridge] to {P} [closes|will be closed|is shut|is closed] {T}
= {P} (is/are) [cut off|unreachable|sealed off] {T}
= nothing gets through to {P} {T}
= no {r} can get to {P} {T}
! treat the road to {P} as closed {T}
! close the road to {P} {T}
{T} road to {P} closed
road to {P} closed {T}
{P} cut off {T}
<hi> road to {P} closed {T}<bye>
""",
        """
= {T}, la route de {P} est [fermée|coupée|barrée]
= {P} (est/sont) inaccessible {T}
route de {P} fermée {T}
""",
        1.0,
    ),
    _ways(
        {"kind": "travel", "closed": True, "places": "$P", "end": "$T"},
        {"P": w.places(most=1), "T": _till},
        """
= {T} the road to {P} is <cut>
= the [track|causeway|pass|bridge|access road] to {P} is <cut> {T}
= nothing gets through to {P} {T}
! treat the road to {P} as closed {T}
{T} road to {P} closed
<hi> no access to {P} {T}<bye>
""",
        """
= {T}, la route de {P} est [fermée|coupée|barrée]
! [considère|considérez] la route de {P} comme coupée {T}
accès à {P} fermé {T}
""",
        0.7,
    ),
    _ways(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T.start", "end": "$T.end"},
        {"P": w.places(most=1), "T": P},
        """
= {T} the road to {P} is <cut>
= {T} nothing gets through to {P}
= because of the [marathon|parade|race|march|funeral|procession], the road to {P} is closed {T}
= the police close the road to {P} {T}
! treat the road to {P} as closed {T}
{T} road to {P} closed
[marathon|parade|race|march|procession] {T}, road to {P} closed
<hi> road to {P} <cut> {T}<bye>
""",
        """
= {T}, la route de {P} est [fermée|coupée|barrée]
= à cause [du défilé|de la course|du cortège], la route de {P} est fermée {T}
{T} route de {P} fermée
""",
        0.9,
    ),
    _ways(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"]},
        {"P": w.places(most=1), "Q": w.places(most=1)},
        """
= the [road|track|pass|bridge|causeway|direct road] [between {P} and {Q}|from {P} to {Q}] is <cut>
= you can't get [directly |straight |]from {P} to {Q}
= nothing [goes|gets through|moves|passes] between {P} and {Q}
= no {r} can [drive|go|run|pass] between {P} and {Q}
! treat the road between {P} and {Q} as [closed|blocked|cut]
{P} to {Q}: road <cut>
no way through between {P} and {Q}
<hi> road between {P} and {Q} <cut><bye>
""",
        """
= la piste entre {P} et {Q} est [coupée|impraticable|minée]
= rien ne passe entre {P} et {Q}
route {P}-{Q} impraticable
""",
        0.9,
    ),
)

_LIMIT = (
    _ways(
        {**_limit("stops", at_most="$N"), "end": "$T"},
        {"R": R, "N": w.number(2, 12), "T": w.clock(540, 900)},
        """
= {R} (does/do|makes/make|gets/get) [at most|no more than] {N} [drops|stops|calls] before {T}
= before {T} {R} can [manage|do|make] [at most|no more than] {N} [drops|stops|calls]
! give {R} [at most|no more than] {N} [drops|stops|calls] before {T}
! don't give {R} more than {N} [drops|stops|calls] before {T}
{R}: max {N} [drops|stops|calls] before {T}
""",
        """
= {R} (fait/font) au plus {N} arrêts avant {T}
{R} : max {N} arrêts avant {T}
""",
        0.5,
    ),
    _ways(
        {**_limit("in_use", at_most="$N"), "start": "$P.start", "end": "$P.end"},
        {"R": _fleet, "N": w.number(1, 6), "P": SPAN},
        """
= {P} no more than {N} {R} may be [out|on the road|in use]
= we only have [crews|drivers] for {N} {R} {P}
! have no more than {N} {R} on the road {P}
! use at most {N} {R} {P}
{P} [at most|no more than] {N} {R} on the road
[at most|max] {N} {R} out {P}
""",
        """
= {P}, pas plus de {N} {R} sur la route
au plus {N} {R} dehors {P}
""",
        0.5,
    ),
    _ways(
        _limit("stops", at_most="$N", activities="$A"),
        {"R": RN, "N": w.number(1, 6), "A": GROUP},
        """
= [no more than|at most] {N} {A} on the sheet of {R}
= {R} can only [cope with|manage|handle|fit] {N} {A}
= because <why>, {R} (does/do|takes/take|gets/get) [at most|no more than] {N} {A}
= {N} {A} [is|are] the [most|limit] for {R}
! put [no more than|at most] {N} {A} on {R}
! don't saddle {R} with more than {N} {A}
{R}: {N} {A} and no more
<hi> {R} [at most|no more than] {N} {A}<bye>
""",
        """
= {R} ne (peut/peuvent) gérer que {N} {A}
! ne [colle|collez] pas plus de {N} {A} à {R}
{R} : {N} {A} et pas plus
""",
        0.7,
    ),
    _ways(
        _limit("$L", at_least="$N"),
        {"R": R, "N": w.number(2, 900, 2), "L": w.dimension},
        """
= {R} must not leave with less than {N} {L}
= it isn't worth sending {R} out with less than {N} {L}
= {R} must [carry|load|have] {N} {L} or more
! load {R} with {N} {L} or more
! don't send {R} out with less than {N} {L}
{R}: {N} {L} minimum
""",
        """
= {R} ne (part/partent) pas avec moins de {N} {L}
{R} : {N} {L} minimum
""",
        0.4,
    ),
    _ways(
        _limit("distance", at_least="$N"),
        {"R": R, "N": w.number(20, 200, 10)},
        """
= {R} must [run|do|drive] at least {N} km [a day|]
= the battery of {R} needs a run of {N} km or more
! give {R} a run of {N} km or more
! run {R} for at least {N} km
{R}: {N} km minimum
""",
        """
= {R} (doit/doivent) rouler au moins {N} km
{R} : {N} km minimum
""",
        0.35,
    ),
    _ways(
        _limit("distance", at_most="$N"),
        {"R": R, "N": w.number(40, 700, 10)},
        """
= {R} (has/have) [only fuel|diesel|charge|battery] for {N} km, so no further
= {N} km is as far as {R} (goes/go|gets/get) in a day
= the lease on {R} allows {N} km a day, no more
= {R} must not clock up more than {N} km
= not one kilometre over {N} km for {R}
= anything beyond {N} km is too far for {R}
= {R} may rack up {N} km at [most|the outside|the very most]
! keep {R} within {N} km [a day|of driving|]
! don't run {R} further than {N} km
! don't clock more than {N} km on {R}
{R}: mileage cap {N} km
mileage [cap|limit|ceiling] {N} km for {R}
range of {R} {N} km, no further
<hi> {R} no more than {N} km<bye>
""",
        """
= {R} (a/ont) du carburant pour {N} km, pas plus
= pas un kilomètre au-delà de {N} km pour {R}
plafond de {N} km pour {R}
""",
        0.9,
    ),
    _ways(
        _limit("distance", at_most="$N", per="week"),
        {"R": R, "N": w.number(300, 3000, 50)},
        """
= {R} may [clock up|do|run up|rack up] [at most|no more than|up to] {N} km [a week|per week|in a week]
= the lease on {R} allows {N} km [a week|per week], no more
= {R} must not [exceed|go over|run over] {N} km [a week|per week|in any week]
= {N} km [a week|per week] is the [cap|ceiling|limit|most] for {R}
! cap {R} at {N} km [a week|per week]
! keep {R} [under|within|below] {N} km [a week|per week]
{R}: max {N} km [a week|per week|weekly]
weekly [mileage|distance] of {R} [at most|max|no more than] {N} km
""",
        """
= {R} ne (doit/doivent) pas dépasser {N} km par semaine
! [limite|limitez] {R} à {N} km par semaine
{R} : max {N} km par semaine
""",
        0.8,
    ),
    _ways(
        _limit("distance", at_most="$N", per="horizon"),
        {"R": R, "N": w.number(300, 3000, 50)},
        """
= over the whole [plan|period|horizon] {R} (does/do|runs/run|drives/drive) {N} km at most
= in total {R} may drive {N} km and no more
= {R} (has/have) [at most|no more than] {N} km for the whole [plan|period]
! cap {R} at {N} km over the whole [plan|period|horizon]
{R}: max {N} km in total
total distance of {R} [at most|max|no more than] {N} km
""",
        """
= sur toute la période, {R} (fait/font) {N} km au plus
{R} : {N} km au total maximum
""",
        0.5,
    ),
    _ways(
        _limit("stops", at_most="$N", per="week"),
        {"R": R, "N": w.number(10, 80)},
        """
= {R} (does/do|makes/make|gets/get) [at most|no more than] {N} [stops|drops|calls] [a week|per week]
= {N} [stops|drops|calls] [a week|per week] is the [cap|limit|most] for {R}
! keep {R} [under|within|to] {N} [stops|drops] [a week|per week]
{R}: max {N} [stops|drops] [a week|per week]
""",
        """
= {R} (fait/font) au plus {N} arrêts par semaine
{R} : max {N} arrêts par semaine
""",
        0.4,
    ),
    _ways(
        _limit("trips", at_most="$N", per="week"),
        {"R": R, "N": w.number(2, 12)},
        """
= {R} (makes/make|does/do) [at most|no more than] {N} [trips|runs|rounds] [a week|per week]
= {N} [trips|runs|rounds] [a week|per week] is all {R} (gets/get)
! send {R} out [at most|no more than] {N} times [a week|per week]
{R}: {N} [trips|runs|rounds] [a week|per week] [max|tops|at most]
""",
        """
= {R} (fait/font) au plus {N} rotations par semaine
{R} : max {N} tours par semaine
""",
        0.4,
    ),
    _ways(
        _limit("trips", at_most="$N", per="horizon"),
        {"R": R, "N": w.number(2, 12)},
        """
= over the whole [plan|period|horizon] {R} (makes/make|does/do) [at most|no more than] {N} [trips|runs|rounds]
{R}: [at most|max] {N} [trips|runs|rounds] over the whole [plan|period|horizon]
""",
        """
= sur toute la période, {R} (fait/font) au plus {N} tours
""",
        0.25,
    ),
    _ways(
        _limit("driving", at_most="$M", per="week"),
        {"R": R, "M": _hours(20, 56)},
        """
= {R} must not [drive|be at the wheel|be behind the wheel] [for |][more than|over] {M} [a week|per week|in any week]
= {M} [of driving|behind the wheel|at the wheel] [a week|per week] is the [cap|limit|most] for {R}
! cap [the |]driving [time |]of {R} at {M} [a week|per week]
! keep {R} [under|within] {M} [of driving|behind the wheel] [a week|per week]
{R}: max {M} [of driving|at the wheel|driving time] [a week|per week]
weekly driving time of {R} max {M}
""",
        """
= {R} ne (doit/doivent) pas conduire plus de {M} par semaine
{R} : max {M} de conduite par semaine
""",
        0.6,
    ),
    _ways(
        _limit("overtime", at_most="$M", per="week"),
        {"R": R, "M": _hours(1, 10)},
        """
= {R} (gets/get|does/do) [at most|no more than] {M} [of overtime|overtime] [a week|per week]
! keep the overtime of {R} [under|below|within] {M} [a week|per week]
{R}: max {M} overtime [a week|per week]
weekly overtime of {R} max {M}
""",
        """
= {R} (fait/font) au plus {M} d'heures sup par semaine
""",
        0.4,
    ),
    _ways(
        _limit("driving", at_most="$M"),
        {"R": R, "M": w.minutes(150, 600)},
        """
= nobody [sits|is] behind the wheel of {R} [for more than|longer than] {M}
= {M} at the wheel is the [ceiling|limit|most|maximum] for {R}
= hands off the wheel after {M} for {R}
= under no circumstances (does/do) {R} drive more than {M}
= because <why>, {R} may drive {M} at most
= {R} must not be at the wheel for more than {M}
= wheel time for {R} is capped at {M}
! cap [the wheel time|driving time] of {R} at {M}
! hold {R} to {M} of driving
! have {R} drive for {M} at the most
! don't keep {R} at the wheel [for |]longer than {M}
{R}: wheel time max {M}
[wheel|driving] time for {R} not over {M}
{M} of driving and that's it for {R}
<hi> {R} at most {M} at the wheel<bye>
""",
        """
= {M} au volant, c'est la limite pour {R}
= {R} ne (doit/doivent) en aucun cas conduire plus de {M}
{R} : temps au volant max {M}
""",
        0.8,
    ),
    _ways(
        _limit("duration", at_most="$M"),
        {"R": R, "M": w.minutes(180, 720)},
        """
= {R} must be back within {M} of [pulling out|rolling out|leaving the gate|leaving the yard|departure]
= gate to gate {R} (gets/get|has/have) {M}
= no outing of {R} may [run|last|go on] [for |]longer than {M}
= from [key-on to key-off|clock-on to clock-off|gate to gate|wheels rolling to parked up] {R} (has/have) {M} [at most|and no more]
= {R} can't be away from base for more than {M}
= the crew of {R} can't be out for more than {M}
= the whole [day|round|run|outing] of {R}, stops and all, must fit [into|in] {M}
= because <why>, {R} can be out {M} at most
! bring {R} [home|back|back to base] within {M} of leaving
! have {R} away from [base|the yard|the depot] for {M} at the most
! don't have {R} [out|away|on the road] [for |]longer than {M}
! keep the round of {R}, stops included, [under|within] {M}
{R}: out and back within {M}
{R} gate to gate max {M}
out and back in {M} for {R}
<hi> {R} can be out for {M} [at most|and not longer]<bye>
""",
        """
= {R} (doit/doivent) être de retour dans les {M} qui suivent le départ
= la tournée de {R}, arrêts compris, doit tenir en {M}
{R} : aller-retour en {M} au plus
""",
        1.0,
    ),
    _ways(
        _limit("stops", at_most="$N"),
        {"R": R, "N": w.number(3, 30)},
        """
= after {N} [drops|stops|calls] {R} (is/are) done for the day
= {N} [drops|stops|calls] and {R} (calls/call) it a day
= {R} (has/have) room on the sheet for {N} [drops|stops|calls], no more
= not a single [drop|stop|call] more than {N} for {R}
= {R} must not [see|have|get|be given] more than {N} [addresses|drops|calls|customers]
= because <why>, {R} (does/do) {N} [drops|stops|calls] at most
! put no more than {N} [drops|stops|calls] on {R}'s sheet
! don't load {R} up with more than {N} [drops|stops|calls]
! stop at {N} [drops|stops|calls] for {R}
! keep the sheet of {R} to {N} [drops|stops|calls]
{R}: [drop|stop] [cap|limit|count max] {N}
{R} [drops|stops] <= {N}
[drop|stop] limit {N} for {R}
any chance of keeping {R} to {N} [drops|stops|calls]?
<hi> {R} [at most|no more than] {N} [drops|stops|calls]<bye>
""",
        """
= au bout de {N} arrêts, {R} (a/ont) fini sa journée
= pas un arrêt de plus que {N} pour {R}
! ne [donne|donnez] pas plus de {N} [adresses|livraisons|clients] à {R}
{R} : plafond de {N} arrêts
""",
        0.9,
    ),
    _ways(
        _limit("trips", at_most="$N"),
        {"R": R, "N": w.number(1, 5)},
        """
= {R} (goes/go) out {N} times a day at most
= {N} [sorties|rotations|runs|rounds|trips] and {R} (parks/park) up
= {R} (is/are) good for {N} [sorties|rotations|runs|rounds|trips] [a day|], no more
= not more than {N} [sorties|rotations|runs|rounds|trips] for {R}
! don't run {R} for more than {N} [rotations|sorties|rounds|trips]
! give {R} [at most|no more than] {N} [sorties|rotations|runs|rounds|trips]
{R}: [rotations|sorties|runs|trips] max {N}
""",
        """
= {R} (est/sont) bon pour {N} rotations, pas plus
{R} : rotations max {N}
""",
        0.6,
    ),
    _ways(
        _limit("trips", at_most="$N", activities="$A"),
        {"R": RN, "N": w.number(1, 4), "A": GROUP},
        """
= {R} (makes/make|does/do) [at most|no more than] {N} [trips|runs] [to|with|for] {A}
! send {R} [to|out with] {A} on [at most|no more than] {N} [trips|runs]
{R}: max {N} [trips|runs] [to|with|for] {A}
[at most|no more than] {N} [trips|runs] [to|with|for] {A} for {R}
""",
        """
= {R} (fait/font) au plus {N} tours pour {A}
{R} : max {N} rotations pour {A}
""",
        0.35,
    ),
    _ways(
        _limit("overtime", at_most="$M"),
        {"R": R, "M": w.minutes(15, 150)},
        """
= the union allows {R} {M} of overtime and not a minute more
= {M} of overtime is the [ceiling|limit|most] for {R}
= {R} can stay on for {M} of overtime at most
= because the budget is tight, {R} (gets/get) {M} of overtime at most
= we can't pay {R} more than {M} of overtime
! pay {R} no more than {M} [of overtime|overtime]
! cap [the |]overtime of {R} at {M}
{R}: overtime [cap|limit|max] {M}
overtime of {R} not over {M}
""",
        """
= {M} d'heures sup, c'est la limite pour {R}
= on ne peut pas payer plus de {M} d'heures sup à {R}
{R} : heures sup max {M}
""",
        0.7,
    ),
    _ways(
        _limit("overtime", at_most=0),
        {"R": R},
        """
= {R} (knocks/knock) off on time, no overtime
= not a minute of overtime for {R}
= under no circumstances (does/do) {R} work overtime
= we can't pay {R} any overtime
= there is no money for overtime for {R}
! keep {R} out of overtime
! never run {R} into overtime
zero overtime for {R}
{R} [zero overtime|strictly no overtime|not a minute of overtime]
""",
        """
= pas une minute d'heures sup pour {R}
zéro heure sup pour {R}
""",
        0.5,
    ),
    _ways(
        _limit("$L", at_most="$N"),
        {"R": R, "N": w.number(2, 9000, 2), "L": w.dimension},
        """
= {R} (is/are) [plated|rated|licensed|passed] for {N} {L} [and no more|at most|]
= the [axles|springs|tyres|tail lift] on {R} won't take [more than|over] {N} {L}
= never more than {N} {L} in the back of {R}
= {R} must not leave with more than {N} {L} [on board|]
= {N} {L} is [a full load|the payload|all there is room for|the ceiling|all it takes] for {R}
= because of the weak [springs|bridge|axle|floor], {R} (takes/take|carries/carry) {N} {L} at most
! put no more than {N} {L} in the back of {R}
! don't stack more than {N} {L} [on|in] {R}
! cap {R} at {N} {L}
! top {R} out at {N} {L}
{R}: payload {N} {L} max
{R} load [limit|cap] {N} {L}
load [limit|cap] [of|for] {R}: {N} {L}
not over {N} {L} on {R}
""",
        """
= {R} ne (part/partent) jamais avec plus de {N} {L}
= les essieux de {R} ne supportent pas plus de {N} {L}
{R} : charge max {N} {L}
""",
        0.9,
    ),
    _ways(
        _limit("$Q.name", at_most="$Q.most"),
        {"R": R, "Q": everyday.most},
        """
= because <why>, {R} [can only manage|gets no more than|should get no more than] {Q}
= {R} mustn't be asked for more than {Q}
= [more than|anything over] {Q} is not on for {R}
= {Q} is where {R} (stops/stop)
= {R} (draws/draw) the line at {Q}
= {R} can manage {Q} [but no more|and no more|at a push, no more]
= under no circumstances more than {Q} for {R}
! limit {R} to {Q}
! allow {R} {Q} [at most|and no more]
! plan {R} for [no more than|at most|up to] {Q}
! don't [ask|expect] [more than|over] {Q} [of|from] {R}
{R} - {Q} [is the cap|is the ceiling|tops|is the max]
[cap|ceiling|limit] for {R}: {Q}
can we keep {R} [to|under|within|below] {Q}?
any chance of holding {R} to {Q}?
<hi> {R} [can't do|mustn't do|shouldn't get] more than {Q}<bye>
""",
        """
= on ne peut pas demander plus de {Q} à {R}
= en aucun cas plus de {Q} pour {R}
! [limite|limitez] {R} à {Q}
plafond pour {R} : {Q}
<allo> {R} pas plus de {Q}
""",
        2.2,
    ),
    _ways(
        {"kind": "limit", "resources": "$ALL", "quantity": "$Q.name", "at_most": "$Q.most"},
        {"ALL": _all, "Q": everyday.most},
        """
= not a single {r} [does|gets|may do] more than {Q}
= under no circumstances [does any|may a|should any] {r} [do|get|have] more than {Q}
= all {rs} are [capped at|limited to|held to|allowed] {Q}
= because of the [new rules|insurance|heat|union agreement], no {r} [does|gets|has] more than {Q}
= {Q} is the [house rule|ceiling|limit|most] for every {r}
= whichever {r} it is, {Q} is the [limit|maximum|ceiling]
! limit [every|each] {r} to {Q}
! limit all {rs} to {Q}
! give no {r} more than {Q}
all {rs}: {Q} max
fleet-wide [cap|limit]: {Q} per {r}
any {r}: {Q} at most
<hi> no {r} should do more than {Q}<bye>
""",
        """
= en aucun cas un {r} ne doit dépasser {Q}, c'est pour tous les {rs}
! [limite|limitez] chaque {r} à {Q}
tous les {rs} : {Q} maximum
""",
        1.4,
    ),
    _ways(
        _limit("stops", at_least="$N"),
        {"R": R, "N": w.number(2, 12)},
        """
= {R} must [do|get|make] at least {N} [drops|stops|calls] to pay (its/their) way
= it isn't worth sending {R} out for fewer than {N} [drops|stops|calls]
= {R} (needs/need|wants/want) {N} [drops|stops|calls] or more
= no fewer than {N} [drops|stops|calls] for {R}
! give {R} {N} [drops|stops|calls] or more
! don't send {R} out with fewer than {N} [drops|stops|calls]
{R}: {N} [drops|stops|calls] minimum
""",
        """
= {R} ne (sort/sortent) pas pour moins de {N} arrêts
{R} : {N} arrêts minimum
""",
        0.5,
    ),
    _ways(
        _limit("stops", at_least="$N", at_most="$X"),
        {"R": R, "N": w.number(2, 6), "X": w.number(8, 25)},
        """
= {R} (does/do|makes/make|gets/get) between {N} and {X} [drops|stops|calls]
= {R} must [do|make|have] no fewer than {N} and no more than {X} [drops|stops|calls]
! give {R} between {N} and {X} [drops|stops|calls]
! give {R} at least {N} but [no more than|at most] {X} [drops|stops|calls]
{R}: {N} to {X} [drops|stops|calls]
{R} min {N}, max {X} [drops|stops|calls]
""",
        """
= {R} (fait/font) entre {N} et {X} arrêts
{R} : au moins {N} et au plus {X} arrêts
""",
        0.6,
    ),
    _ways(
        _limit("in_use", at_most="$N"),
        {"R": _fleet, "N": w.number(1, 9)},
        """
= we've only got [crews|drivers|fuel|tyres|insurance] for {N} {R}
= there is only [diesel|fuel|money] for {N} {R}
= no more than {N} {R} may [leave the yard|be out|roll|roll out|hit the road|leave the gate] [all told|]
= the escort can only cover {N} {R}, so no more than that [go|roll]
= {N} {R} [will have to do|is the most we can put out|is our lot]
= because half the drivers are [off|sick|on leave], we run {N} {R} at most
= under no circumstances do we use more than {N} {R}
! run the whole thing with {N} {R} [at most|or fewer]
! put no more than {N} {R} on the road
! make do with {N} {R} [or fewer|at most|]
! get everything onto {N} {R} at most
! keep it to {N} {R}
! don't roll out more than {N} {R}
{N} {R} or fewer
{N} {R} on the road, [no more|max|tops]
not more than {N} {R} out
any chance of doing it with {N} {R} or fewer?
<hi> we can man {N} {R} at most<bye>
""",
        """
= on n'a de [chauffeurs|gasoil|carburant] que pour {N} {R}
= pas plus de {N} {R} ne quittent le dépôt
! [débrouille-toi|débrouillez-vous] avec {N} {R} au plus
{N} {R} ou moins
<allo> {N} {R} au maximum dehors
""",
        1.3,
    ),
    _ways(
        _limit("in_use", at_least="$N"),
        {"R": _fleet, "N": w.number(2, 8)},
        """
= no fewer than {N} {R} must [roll|go out|leave|be on the road]
= at least {N} {R} have to [roll|go out|leave the yard|be used]
= I want {N} {R} or more on the road
! get at least {N} {R} [rolling|on the road|out of the yard]
! have {N} {R} or more out
{N} {R} or more [out|on the road|in use]
minimum {N} {R} on the road
""",
        """
= au moins {N} {R} doivent quitter le dépôt
! [fais|faites] rouler au moins {N} {R}
{N} {R} minimum sur la route
""",
        0.5,
    ),
    _ways(
        _limit("in_use", at_most="$N", activities="$A"),
        {"R": _fleet, "N": w.number(1, 6), "A": GROUP},
        """
= {A} can only take {N} {R} [all told|in all|and no more]
= there's only room for {N} {R} [at|in] {A}
= no more than {N} {R} are to be seen [at|in|around] {A}
= the permit for {A} covers {N} {R}, no more
= because <why>, [no more than|at most] {N} {R} go to {A}
! put [no more than|at most] {N} {R} on {A}
! limit {A} to {N} {R}
! have {A} done by {N} {R} at most
{A}: {N} {R} [tops|and no more|at most]
{N} {R} [at most|max|tops] [for|on|at] {A}
""",
        """
= il n'y a de place que pour {N} {R} à {A}
! [limite|limitez] {A} à {N} {R}
{A} : {N} {R} au plus
""",
        0.8,
    ),
)

_WINDOWS = (
    _ways(
        _window(latest="$T"),
        {"A": AW, "T": T},
        """
= because <why>, {A} must be [served|reached|dropped off|seen to] [by|before|no later than] {T}
= since <why>, we [have|need|want] to [reach|be at|get to] {A} [by|before] {T}
= <why>, so [be|turn up|arrive|pull in] at {A} [by|before] {T}
= not a minute later than {T} for [getting to|reaching|arriving at] {A}
= under no circumstances do we [reach|get to|turn up at|arrive at] {A} [after|later than] {T}
= any later than {T} and {A} [turns us away|sends us packing|won't let us in]
= miss {T} at {A} and [we're turned away|they turn us away|we're sent home]
= by {T} [at the latest |]the {r} [has to|must] be [standing|parked|on the ramp] at {A}
= {T} is the [cut-off|last call|drop-dead time|latest arrival] [at|for] {A}
= the boss told {A} we'd be there [by|before] {T}
= {A} (has/have) been promised [arrival|delivery|a drop] [by|before] {T}
= {A} (needs/need) (its/their) <goods> [on the doorstep|in hand|on site|there] [by|before] {T}
= {A} (wants/want) the <goods> [there|on site|on the dock] [by|before|no later than] {T}
= the <goods> for {A} must [land|arrive|be there|hit the dock] [by|before|no later than] {T}
= the {r} for {A} must [pull in|arrive|be on the ramp|report at the gate] [by|before|no later than] {T}
= our slot at {A} [lapses|expires|is gone] after {T}, so [arrive|be there|pull in] before
! [drop|hit|do|tick off|knock off|make] {A} [by|before|no later than] {T}
! get the <goods> to {A} [by|before|no later than] {T}
! be [wheels down|on the doorstep|at the gate|on the ramp|on site|on location] at {A} [by|before|no later than] {T}
! swing by {A} [before|no later than] {T}
! have {A} [dropped|supplied|stocked|served] [by|before|no later than] {T}
! never [reach|get to|arrive at|turn up at] {A} [after|later than|past] {T}
! don't [arrive at|reach|get to|turn up at] {A} [after|later than|past] {T}
{A}: arrive [by|before|not later than] {T}
{A} ETA [no later than|not after|before] {T}
NLT {T} [at|for] {A}
arrival [at|for] {A}: {T} at the latest
last arrival [at|for] {A} {T}
{T}, no later: {A}
not after {T} [at|for] {A}
can we get {A} [off|done|dropped|out of the way] before {T}?
can we get the <goods> to {A} [by|before] {T}?
any chance {A} could [get (its/their) <goods>|be served|be reached|see us] [by|before] {T}?
would it be possible to [be at|reach|serve] {A} [by|before] {T}?
<hi> {A} (needs/need) us [there |][by|before|no later than] {T}<bye>
<hi> would you make sure that we are at {A} [by|before|no later than] {T}<bye>
""",
        """
= comme <car>, {A} (doit/doivent) être [livré|servi] avant {T}
= passé {T}, {A} ne nous (laisse/laissent) plus entrer
= en aucun cas on n'arrive [chez|à] {A} après {T}
= le {r} doit être à quai [chez|à] {A} avant {T}
! [sois|soyez] à quai [chez|à] {A} avant {T}
arrivée [à|chez] {A} : {T} au plus tard
on peut livrer {A} avant {T} ?
<allo> {A} nous (attend/attendent) avant {T}
""",
        2.6,
    ),
    _ways(
        _window(earliest="$T"),
        {"A": AW, "T": T},
        """
= because <why>, {A} can't be [served|reached|dropped|seen to] before {T}
= since <why>, we mustn't [be at|turn up at|reach] {A} before {T}
= <why>, so {A} not before {T}
= there's no [point|use|sense] [turning up|arriving|pulling in|being] at {A} before {T}
= not a single [box|pallet|drop|crate|thing] [goes to|is left at|comes off at] {A} [until|before] {T}
= nothing [gets dropped|is unloaded|comes off|happens] at {A} [until|before] {T}
= under no circumstances do we [reach|get to|turn up at|serve|start on] {A} [before|ahead of] {T}
= until {T} the [gates|doors|shutters] at {A} [stay|are] [shut|locked|down]
= [the shutters go up|the barrier lifts|the guard comes on|the lights go on] at {A} at {T}, [no arrival before|nothing before that|so not before]
= any earlier than {T} and there's nobody at {A}
= {T} is the earliest [we can be|we're let in|anyone takes goods|for a drop] at {A}
= {A} (has/have) to wait until {T}
= the <goods> for {A} won't come in [before|until] {T}, so no drop there before
= {A} won't [let us in|sign for anything|take the <goods>] [before|until] {T}
! hold off on {A} [until|till] {T}
! sit tight on {A} [until|till] {T}
! hang fire with {A} [until|till] {T}
! don't [hit|run to|touch|reach] {A} [before|until|ahead of] {T}
! never [hit|reach|touch] {A} before {T}
! [hit|drop|run|do] {A} [no earlier than|no sooner than|after] {T}
! [do|tackle] {A} after {T}, not a minute sooner
{A} from {T} onwards, not a minute sooner
{A}: [not before|NET|no drop before|no arrival before] {T}
{A} ETA not before {T}
no earlier than {T} [at|for] {A}
earliest arrival [at|for] {A} {T}
nothing doing at {A} before {T}
{A} any time from {T}
any chance of leaving {A} until after {T}?
can we [hold|leave] {A} till after {T}?
<hi> {A} can't take [us|anything|the <goods>] before {T}<bye>
""",
        """
= comme <car>, pas de passage [chez|à] {A} avant {T}
= inutile [d'arriver|de se pointer] [chez|à] {A} avant {T}
= en aucun cas on ne livre {A} avant {T}
= jusqu'à {T}, le portail de {A} reste fermé
! ne [te pointe|vous pointez] pas [chez|à] {A} avant {T}
{A} : arrivée pas avant {T}
<allo> {A} ne (prend/prennent) rien avant {T}
""",
        2.2,
    ),
    _ways(
        _window(earliest="$S", latest="$U"),
        {"A": AW, "S": DAWN, "U": DUSK},
        """
= the earliest for {A} is {S}, the latest {U}
= {A} (takes/take|accepts/accept) arrivals no earlier than {S} and no later than {U}
= we can be at {A} from {S} on but no later than {U}
= because <why>, we must reach {A} after {S} and before {U}
= {A} must be [reached|served] not before {S} and not after {U}
= {A} (doesn't/don't) want us before {S} or after {U}
= nobody [gets|is let] into {A} before {S} or after {U}
! [reach|get to|serve|hit|drop] {A} no [sooner|earlier] than {S} and no later than {U}
! [reach|get to|serve|hit|drop] {A} after {S} but before {U}
! don't be at {A} before {S} or after {U}
{A} after {S} and before {U}
{A} not before {S}, not after {U}
{A}: earliest {S}, latest {U}
{A} [arrival|drop|slot] {S} to {U}
{A} {S} earliest, {U} latest
any time after {S} and before {U} for {A}
<hi> {A} (wants/want) us no earlier than {S} and no later than {U}<bye>
""",
        """
= {A} (est/sont) à livrer au plus tôt à {S} et au plus tard à {U}
! [livre|livrez] {A} après {S} mais avant {U}
{A} pas avant {S} ni après {U}
{A} : au plus tôt {S}, au plus tard {U}
""",
        1.3,
    ),
    _ways(
        _window(earliest="$P.start", latest="$P.end"),
        {"A": AW, "P": SPAN},
        """
= because <why>, {A} can only be [reached|served] {P}
= the only time {A} will have us is {P}
= {A} (has/have) given us a slot {P}
= our [slot|booking|appointment|gate time] at {A} is {P}
= we're [booked in|down|expected] at {A} {P}
! [hit|drop|run|slot in|book] {A} {P}
! make the drop at {A} {P}
{A}: [slot|booked|gate time|dock time] {P}
[slot|booking|dock time|gate time] {P} [at|for] {A}
can we [be at|drop|do] {A} {P}?
any chance of being at {A} {P}?
<hi> {A} (has/have) a slot for us {P}<bye>
""",
        """
= on est attendu [chez|à] {A} {P}
= notre rendez-vous [chez|à] {A} est {P}
{A} : créneau {P}
<allo> {A} nous (donne/donnent) un créneau {P}
""",
        1.3,
    ),
    _ways(
        _window(finish_by="$T"),
        {"A": AW, "T": w.moment(480, 1200, 0.0)},
        """
= because <why>, {A} must be [finished|done and dusted|completed|signed off] by {T}
= since <why>, we [have|need] to be [finished|done] [with|at] {A} by {T}
= we [have|need|want] to be [clear of|out of|off site at|done with|finished at|finished with] {A} [by|before|no later than] {T}
= the {r} must be [clear of|out of|off the dock at|finished at] {A} [by|before|no later than] {T}
= the unloading at {A} must be [finished|done|completed|over] [by|before|no later than] {T}
= {A} must be [unloaded, signed and finished|wrapped|closed out|done and dusted|finished and signed off|all done] [by|before|no later than] {T}
= come {T}, {A} must be [finished|completed|done and dusted]
= by {T} [we|the crew] must be [finished|done] [at|with] {A}
= under no circumstances may [the work|unloading|the drop] at {A} [finish|end] later than {T}
= not a minute later than {T} for finishing {A}
! be [finished|done|through] [with|at] {A} [by|before|no later than] {T}
! be [out of|clear of|off site at] {A} [by|before|no later than] {T}
! [wrap up|close out|finish off|complete] {A} [by|before|no later than] {T}
! have {A} [wrapped up|done and dusted|finished and signed off|completed] [by|before] {T}
{A}: [finished|completed|wrapped up|off site] [by|NLT|before] {T}
{A} [completed|wrapped up|finished] NLT {T}
out of {A} [by|before] {T}
done [with|at] {A} [by|before] {T}
can we be [done|finished] [with|at] {A} [by|before] {T}?
any chance of {A} being [finished|completed] by {T}?
<hi> {A} must be [completed|finished|done] by {T}<bye>
""",
        """
= comme <car>, {A} (doit/doivent) être terminé avant {T}
= le déchargement [chez|à] {A} doit être fini avant {T}
= on doit être reparti de {A} avant {T}
! [aie|ayez] fini [chez|à] {A} avant {T}
{A} : terminé pour {T}
""",
        1.6,
    ),
    _ways(
        _window(earliest="$S", finish_by="$U"),
        {"A": AW, "S": DAWN, "U": DUSK},
        """
= {A} can't start before {S} and must be [finished|done|completed|over] by {U}
= {A} (starts/start) no [earlier|sooner] than {S} and must be finished by {U}
= we can be at {A} from {S} and must be [done|finished|out of there] by {U}
= {A} must not be started before {S} and has to be finished before {U}
! start {A} no [earlier|sooner] than {S} and [finish|be finished|be done|be through] by {U}
! do {A} after {S} and [be finished with it|have it finished|have it done] by {U}
{A}: not before {S}, [finished|done|completed] by {U}
{A} start after {S}, finish by {U}
{A} earliest start {S}, finished by {U}
""",
        """
= {A} ne (commence/commencent) pas avant {S} et (doit/doivent) être fini avant {U}
{A} : pas avant {S}, terminé avant {U}
""",
        0.8,
    ),
    _ways(
        _window(latest="$S", finish_by="$U"),
        {"A": AW, "S": MORNING, "U": DUSK},
        """
= we must be at {A} by {S} and [done|finished|through] by {U}
= {A} must be [reached|started] by {S} and [finished|completed|done] by {U}
= {A} (starts/start) no later than {S} and must be finished by {U}
! [arrive at|be at|reach] {A} by {S} and be [finished|done] there by {U}
! start {A} by {S} and finish it by {U}
{A}: [arrive|be there|start] by {S}, [finished|done|completed] by {U}
""",
        """
= on doit être [chez|à] {A} avant {S} et avoir fini avant {U}
{A} : arrivée avant {S}, terminé avant {U}
""",
        0.6,
    ),
)

_EXCLUDE = (
    _ways(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": AW, "P": P},
        """
= because <why>, nothing [happens|is dropped|moves] at {A} {P}
= {P} nobody [sets foot in|goes near|serves|unloads at] {A}
= {P} not a single [box|drop|{r}|delivery] [at|for] {A}
= under no circumstances [do we serve|is anyone at|do we unload at] {A} {P}
= the [gate|dock|ramp] at {A} is [closed to us|off limits] {P}
= there's a [curfew|delivery ban|lorry ban|market|service|school run] at {A} {P}, so [nothing|no drops|no unloading] then
= {A} (sleeps/sleep|prays/pray|eats/eat|does the stock count/do the stock count) {P}, so nothing then
= {A} (won't/won't) [sign for|take|let us drop] anything {P}
= [delivering|unloading] at {A} {P} is [forbidden|banned|not on|a no-no|out of the question]
= {A} (is/are) [a no-go|off limits|taboo|out of bounds|not to be served] {P}
! steer clear of {A} {P}
! give {A} a [miss|wide berth] {P}
! stay [out of|away from|off] {A} {P}
! never [serve|touch|unload at] {A} {P}
! don't [serve|hit|unload at|be at] {A} {P}
{P}: [nothing|no drops|no unloading|no deliveries] [at|for|to] {A}
{A}: [curfew|no-go|blackout|no drops|no entry|delivery ban] {P}
[curfew|blackout|delivery ban|no drops|no unloading] [at|for] {A} {P}
not {P} [at|for] {A}
any time but {P} for {A}
{A} any time except {P}
<hi> {A} can't have us there {P}<bye>
could we stay [clear of|away from|out of] {A} {P}?
""",
        """
= comme <car>, rien [chez|à] {A} {P}
= {P}, personne ne décharge [chez|à] {A}
= il y a [un couvre-feu|le marché|une interdiction de livrer] à {A} {P}, donc rien
! [contourne|contournez|évite] {A} {P}
{A} : interdiction de livrer {P}
<allo> pas de passage [chez|à] {A} {P}
n'importe quand sauf {P} pour {A}
""",
        1.8,
    ),
    _ways(
        {"kind": "exclude_period", "activities": "$A", "start": "$T"},
        {"A": AW, "T": w.moment(720, 1200, 0.0, 0.3)},
        """
= after {T} nothing [moves|happens|gets dropped|is unloaded] at {A}
= from {T} onwards [nothing|not a thing|not a box] [moves|goes|is dropped|is unloaded] at {A}
= because of [the curfew|the noise|residents|the night ban], nothing happens at {A} after {T}
= there's a [curfew|night ban|delivery ban] at {A} from {T} on
= once it's {T} nothing more [goes to|happens at|is unloaded at] {A}
= [nobody|no {r}|no crew] may [be|still be|work|unload] at {A} after {T}
! stay [away from|out of|off] {A} after {T}
! do nothing more at {A} [after|from] {T} [on|]
! don't have anyone at {A} after {T}
after {T} [nothing|no drops|nothing more] [at|for|to] {A}
{A}: [curfew|nothing|no unloading|no-go|night ban] [after|from] {T}
[curfew|night ban] [at|in] {A} from {T}
<hi> nothing at {A} after {T}<bye>
""",
        """
= après {T}, plus rien ne se passe [chez|à] {A}
= couvre-feu à {A} à partir de {T}, plus rien ensuite
après {T}, plus rien [chez|à] {A}
{A} : plus rien après {T}
""",
        1.1,
    ),
    _ways(
        {"kind": "exclude_period", "activities": "$A", "start": "$D.start", "end": "$D.end"},
        {"A": A, "D": lambda t: w.whole_day(t) if t.several_days else None},
        """
= because <why>, nothing [goes to|happens at|is dropped at] {A} {D}
= it's [a holiday|stocktaking|market day|a funeral] at {A} {D}, so no deliveries
= under no circumstances is {A} served {D}
! give {A} a miss {D}
! steer clear of {A} {D}
{A}: blackout {D}
no [runs|drops|deliveries] [to|at|for] {A} {D}
<hi> {A} can't have us {D}<bye>
""",
        """
= c'est [férié|l'inventaire|jour de marché] à {A} {D}, donc pas de livraison
! [évite|évitez] {A} {D}
aucun passage [chez|à] {A} {D}
""",
        0.9,
    ),
)

_ABSENCE = (
    _ways(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
= {R} (is/are) [stood down|off the board|VOR|out of action|u/s|off the road|laid up|grounded|deadlined|impounded|written off]
= {R} (has/have) been [stood down|taken off the board|grounded|pulled|impounded|requisitioned|lent to another base]
= we've lost {R} [for the duration|altogether|for good|]
= [the gearbox|the clutch|the head gasket|the alternator|the turbo] [on|in] {R} has gone, [so no go|we're without it|it's off the road]
= {R} won't be [rolling|going anywhere|leaving the yard] at all
= under no circumstances (does/do) {R} leave the [yard|base|depot]
! stand {R} down
! park {R} up
! take {R} off the [board|road|roster|books|fleet list]
! leave {R} in the [yard|shed|garage|compound]
! plan [without|as if we didn't have] {R}
! don't [use|roll|send out|count on] {R} at all
{R}: [VOR|stood down|off the road|grounded|do not use|deadlined]
{R} [VOR|grounded|stood down|off the board|out of the picture]
<hi> {R} (is/are) off the road<bye>
""",
        """
= {R} (est/sont) [immobilisé|hors service|cloué au sol|réquisitionné]
= [la boîte|l'embrayage|l'alternateur] de {R} a lâché, on fait sans
! [laisse|laissez] {R} au garage
{R} : hors service
""",
        0.9,
    ),
    _ways(
        {"kind": "unavailable", "resources": "$R", "end": "$T"},
        {"R": RN, "T": w.moment(420, 1140, 0.0)},
        """
= {R} (is/are) [stood down|VOR|off the road|grounded|on the ramp|at the tyre place|at the MOT station|on escort duty] [until|till|up to] {T}
= [the mechanic|the workshop|the tyre man|the garage] won't release {R} [before|until] {T}
= until {T} {R} (is/are) [off the road|no use to us|in pieces|on the lift|at the workshop|out of the picture]
= we get {R} back at {T}, [not before|no earlier|so nothing before that]
= {R} (is/are) on loan until {T}
! leave {R} out of it until {T}
! stand {R} down until {T}
! don't count on {R} [before|until] {T}
{R}: [VOR|off the road|grounded|not available] [until|till] {T}
[no|nothing from] {R} until {T}
<hi> {R} (is/are) off the road until {T}<bye>
""",
        """
= l'atelier ne rend {R} qu'à {T}
= {R} (est/sont) [immobilisé|prêté|sur le pont] jusqu'à {T}
{R} : hors service jusqu'à {T}
""",
        0.8,
    ),
    _ways(
        {"kind": "unavailable", "resources": "$R", "start": "$T"},
        {"R": RN, "T": w.moment(600, 1140, 0.0, 0.4)},
        """
= we lose {R} at {T}
= we have to [hand back|give up|return|release] {R} at {T}
= from {T} {R} (is/are) [stood down|off the board|on escort duty|in the workshop|wanted elsewhere|needed elsewhere]
= {R} (is/are) [due|booked|expected] at the [workshop|tyre place|MOT station] at {T}, [gone after that|no use to us after]
= {R} (is/are) ours until {T}, after that no more
! stand {R} down [from|at|after] {T}
! release {R} at {T}
{R}: [not available|stood down|off] [from|after] {T}
no {R} after {T}
<hi> {R} (is/are) gone from {T}<bye>
""",
        """
= on perd {R} à {T}
= on doit rendre {R} à {T}
{R} : plus disponible après {T}
""",
        0.7,
    ),
    _ways(
        {"kind": "unavailable", "resources": "$R", "start": "$P.start", "end": "$P.end"},
        {"R": RN, "P": P},
        """
= {R} (is/are) [stood down|off the board|at the tyre place|on escort duty|on the lift|at the MOT|being weighed|on another job] {P}
= {P} {R} (is/are) [no use to us|off the road|on the lift|at the workshop|spoken for]
= the [workshop|fire brigade|army|school] has {R} {P}
= the [workshop|fire brigade|army|school] needs {R} {P}
! stand {R} down {P}
! leave {R} in the yard {P}
! count {R} out {P}
{P} no {R}
{R}: [workshop|MOT|tyres|service|off] {P}
<hi> {R} (is/are) not available {P}<bye>
""",
        """
= {P}, {R} (est/sont) [au contrôle|sur le pont|pris ailleurs]
! [laisse|laissez] {R} au garage {P}
{R} : atelier {P}
""",
        0.7,
    ),
    _ways(
        {"kind": "working_hours", "resources": "$R", "end": "$T"},
        {"R": R, "T": w.clock(720, 1320)},
        """
= {R} must [RTB|return to base|be back at base|be back inside the wire|be inside the gates|be parked up|be tucked up] [by|before|NLT|no later than] {T}
= {R} (has/have) to be [home and dry|back in the shed|off the clock|signed off|parked up] [by|before|no later than] {T}
= {R} (knocks/knock) off [by|no later than] {T}
= because of the curfew, {R} must be back [by|before] {T}
= because <why>, {R} must be back at the depot [by|before] {T}
= come {T}, {R} must be [back in the yard|parked up|back at base]
= under no circumstances (is/are) {R} still on the road after {T}
= the yard gate shuts at {T}, so {R} must be in before
= {R} must not be seen on the road after {T}
! have {R} [back|home|RTB|parked up|back at base|in the yard] [by|before|no later than] {T}
! get {R} [back|home|in|back to base] [by|before|no later than] {T}
! don't keep {R} on the road [after|past|beyond] {T}
{R}: [RTB|back at base|parked up|in the yard|end of duty] [by|NLT|before] {T}
{R} RTB [by|NLT] {T}
RTB {T} [at the latest|latest] for {R}
can we get {R} [home|back] [by|before] {T}?
<hi> {R} must be back [by|before|no later than] {T}<bye>
""",
        """
= à cause du couvre-feu, {R} (doit/doivent) être rentré avant {T}
= le portail ferme à {T}, {R} (doit/doivent) être rentré avant
{R} : retour à la base avant {T}
""",
        1.2,
    ),
    _ways(
        {"kind": "working_hours", "resources": "$R", "start": "$T"},
        {"R": R, "T": w.clock(240, 660)},
        """
= {R} (clocks/clock) on at {T}
= {R} (is/are) [wheels up|wheels rolling|rolling|on the road|on duty] from {T}
= the [duty|day|shift] of {R} [starts|begins] at {T}
= the crew of {R} [signs on|clocks on|comes on] at {T}
= {R} must not clock on before {T}
= {R} (comes/come|goes/go) on duty at {T}
! have {R} [wheels rolling|on the road|on duty] from {T}
! start {R}'s [day|duty|shift] at {T}
! get {R} going at {T}
{R}: [on duty|clock-on|start of duty|wheels up] {T}
{R} wheels rolling {T}
""",
        """
= {R} (prend/prennent) le service à {T}
= l'équipage de {R} embauche à {T}
{R} : prise de service {T}
""",
        0.8,
    ),
    _ways(
        {"kind": "working_hours", "resources": "$R", "start": "$S", "end": "$U"},
        {"R": R, "S": DAWN, "U": DUSK},
        """
= {R} (clocks/clock) on at {S} and (knocks/knock) off at {U}
= {R} (is/are) on duty from {S} until {U}
= {R} (rolls/roll) out at {S} and must be back by {U}
= {R} (is/are) wheels up at {S} and RTB by {U}
= the duty of {R} runs from {S} to {U}
= {R} can't leave before {S} and must be back by {U}
! have {R} out from {S} and back by {U}
! run {R} from {S} to {U}
! let {R} roll at {S} and be home by {U}
{R}: out {S}, back {U}
{R} on duty {S}-{U}
{R} wheels up {S}, RTB {U}
{R} {S} till {U}
""",
        """
= {R} (prend/prennent) le service à {S} et (débauche/débauchent) à {U}
{R} : départ {S}, retour {U}
{R} de service de {S} à {U}
""",
        1.0,
    ),
)

_SERVICE = (
    _ways(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": AW, "M": w.minutes(5, 120)},
        """
= [tipping|offloading|handballing|the tail lift|the paperwork and unloading|a drop] at {A} takes {M}
= a stop at {A} [eats up|takes|costs us|sets us back|is good for] {M}
= we're never out of {A} in under {M}, so [plan|count|allow] that
= {A} (keeps/keep) the {r} for {M}
= because <why>, we need {M} [per stop |]at {A}
= the crew needs {M} [on the ground|on site|at the door] at {A}
= turnaround at {A} is {M}
= time on [site|the ground] at {A} is {M}
! allow {M} [for tipping|on the ground|on site|to offload|for the handover] at {A}
! book {M} for {A}
! [set|change|put] the [stop time|service time|unloading time|turnaround] [at|for] {A} to {M}
! reckon with {M} [at|per stop at|for unloading at] {A}
! give {A} {M} [on the ground|per stop|]
{A}: [tip time|service time|turnaround|stop time|time on site] {M}
{M} on the ground at {A}
[tip time|turnaround|stop time|unloading] {A} {M}
<hi> unloading at {A} takes {M}<bye>
""",
        """
= un arrêt [chez|à] {A} nous prend {M}
= l'équipe a besoin de {M} sur place [chez|à] {A}
! [compte|comptez] {M} de déchargement [chez|à] {A}
{A} : temps d'arrêt {M}
""",
        1.0,
    ),
    _ways(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$P.start", "latest": "$P.end"},
        {"R": R, "M": w.minutes(15, 60), "P": SPAN},
        """
= {R} (has/have) {M} [feet up|off the clock|for a brew|for a bite|to eat] {P}
= the crew of {R} [rests|breaks|stands down|stops] for {M} {P}
= {P} {R} (stops/stop) for {M} to eat
= by law {R} must [rest|pause|break] for {M} {P}
! give {R} {M} [off|for a brew|to eat|of rest] {P}
! schedule {M} of break for {R} {P}
! plan {M} of rest for {R} {P}
{R}: {M} [break|rest|scoff|meal break] {P}
[brew stop|meal break|rest stop] of {M} for {R} {P}
{P} {M} break for {R}
<hi> {R} (needs/need) {M} of break {P}<bye>
""",
        """
= {P}, {R} (s'arrête/s'arrêtent) {M} pour [manger|souffler]
! [accorde|accordez] {M} de pause à {R} {P}
{R} : coupure de {M} {P}
""",
        1.0,
    ),
    _ways(
        {"kind": "break", "resources": "$R", "minutes": "$M"},
        {"R": R, "M": w.minutes(15, 60)},
        """
= {R} (has/have|needs/need|gets/get) {M} [feet up|for a brew|for a meal|to eat] at some point
= the crew of {R} must [rest|break|pause|stop] for {M}
! build {M} of [rest|break] into the [day|round|run] of {R}
! give {R} {M} [for a brew|for a meal|to eat|to rest]
{R}: meal break {M}
brew stop of {M} for {R}
""",
        """
= l'équipage de {R} doit souffler {M}
! [prévois|prévoyez] {M} de coupure pour {R}
{R} : coupure de {M}
""",
        0.5,
    ),
    _ways(
        {"kind": "break", "resources": "$R", "minutes": "$M", "latest": "$T"},
        {"R": R, "M": w.minutes(15, 60), "T": w.clock(660, 900)},
        """
= {R} must start (its/their) {M} break by {T}
= {R} must have gone on (its/their) {M} break by {T}
= the {M} break of {R} must start no later than {T}
! send {R} on {M} of break by {T}
! start the {M} break of {R} no later than {T}
{R}: {M} break, by {T} at the latest
""",
        """
= la pause de {M} de {R} doit commencer avant {T}
{R} : pause de {M}, au plus tard à {T}
""",
        0.4,
    ),
    _ways(
        {"kind": "break", "resources": "$R", "minutes": "$M", "earliest": "$T"},
        {"R": R, "M": w.minutes(15, 60), "T": w.clock(630, 840)},
        """
= {R} must not take (its/their) {M} break before {T}
= the {M} break of {R} starts no earlier than {T}
! don't send {R} on (its/their) {M} break before {T}
{R}: {M} break, not before {T}
{M} of rest for {R}, after {T}
""",
        """
= la pause de {M} de {R} ne commence pas avant {T}
{R} : pause de {M}, pas avant {T}
""",
        0.4,
    ),
    _ways(
        {"kind": "driver_rules", "resources": "$R", "rules": "eu_561"},
        {"R": R},
        """
= {R} (is/are|runs/run) on [tacho|the tacho|tachograph], so EU [driver hours|drivers' hours|rules] apply
= the EU 561 regulation [holds|applies|is in force] for {R}
= {R} must [run legal under|stay within|not break] [EU 561|the EU drivers' hours|regulation 561/2006]
! keep {R} legal [on EU hours|under EU 561|under the EU tacho rules]
! run {R} [on EU drivers' hours|under EU 561|by the EU tacho book]
{R}: [EU tacho|EC 561|EU drivers' hours]
EU drivers' hours [for|on] {R}
""",
        """
= {R} (roule/roulent) au chronotachygraphe, donc règles européennes de conduite
! [planifie|planifiez] {R} selon la réglementation sociale européenne
{R} : règles européennes de conduite
""",
        0.6,
    ),
    _ways(
        {"kind": "driver_rules", "resources": "$R", "rules": "us_hos"},
        {"R": R},
        """
= {R} (is/are) [on ELD|DOT regulated|stateside], so US hours of service apply
= {R} must [run legal under|stay within|not break] [US HOS|the US hours of service|the DOT hours]
! keep {R} legal under [US HOS|DOT hours|the FMCSA hours of service]
! run {R} on [US HOS|DOT hours|US hours of service]
{R}: [US HOS|DOT HOS|FMCSA HOS]
US hours of service [for|on] {R}
""",
        """
= {R} (roule/roulent) sous la réglementation américaine [HOS|des heures de service]
{R} : réglementation américaine HOS
""",
        0.5,
    ),
)

_WHO = (
    _ways(
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
    _ways(
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
    _ways(
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
    _ways(
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
    _ways(
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
    _ways(
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

_WEIGHT = (
    _ways(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
= whatever else [gives|slips|falls off the list|goes wrong], {A} (gets/get) done
= under no circumstances may {A} [be left off|drop off the plan|stay behind|miss out]
= there's no plan without {A}
= {A} (is/are) [sacrosanct|non-negotiable|mission critical|life-saving|a red line|cast in stone]
= lives depend on {A}, so (it/they) can't be left off
= because <why>, {A} can't be left off the plan
= heads will roll if {A} (isn't/aren't) served
= leaving {A} out is not an option
= {A} must be on the plan even if everything else comes off
= we can fail anyone but {A}
! get {A} done [by hook or by crook|whatever it takes|come hell or high water|no matter what]
! never leave {A} [off|out|behind]
! serve {A} even if others [lose out|go without|have to be dropped]
{A}: [mission critical|no-fail|must-do|must go]
{A} [by hook or by crook|come hell or high water|no matter what|whatever it takes]
no-fail: {A}
<hi> {A} must be served no matter what<bye>
""",
        """
= quoi qu'il arrive, {A} (doit/doivent) passer
= on ne peut pas se permettre de laisser {A} de côté
! ne [laisse|laissez] en aucun cas {A} de côté
{A} : à servir impérativement, quoi qu'il arrive
""",
        1.0,
    ),
    _ways(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": A},
        """
= {A} (is/are) [high up the list|pressing|flagged urgent]
= {A} (is/are) priority traffic
= because <why>, {A} (is/are) urgent
= {A} (carries/carry|has/have|gets/get) [a priority flag|high priority|top priority|priority status]
= {A} (is/are) to be treated as urgent
! [flag|mark|treat|class] {A} as [urgent|high priority|top priority|a priority]
! [bump|move|push] {A} up the priority list
! give {A} [priority status|a priority flag|high priority]
! raise the priority of {A} to high
{A}: [urgent|hot|priority high|high prio]
[urgent|high priority|hot]: {A}
<hi> {A} (is/are) urgent<bye>
""",
        """
= comme <car>, {A} (est/sont) urgent
! [signale|signalez|traite|traitez] {A} comme urgent
{A} : priorité haute
""",
        0.9,
    ),
    _ways(
        {"kind": "priority", "activities": "$A", "level": "low"},
        {"A": A},
        """
= {A} (is/are) [small beer|no rush|bottom of the pile|nothing pressing]
= nobody will [cry|complain|notice|mind] if {A} (slips/slip)
= if something has to give, let it be {A}
= if we're short of room, {A} (is/are) the first to go
= {A} (is/are) the first to be bumped if we run short
= because they have plenty in stock, {A} can wait
= {A} (is/are) only worth doing if there's [space|slack|time to spare]
! treat {A} as [filler|low priority|a filler|nice to have]
! take {A} along only if there's [space|room|time]
! [push|move] {A} down the priority list
! lower the priority of {A}
! bump {A} first if [space|time|fuel] runs short
{A}: [filler|low prio|if space allows|space permitting|bump first]
{A} [space permitting|time permitting|if there's slack]
[low priority|filler]: {A}
<hi> {A} can wait if need be<bye>
""",
        """
= si quelque chose doit sauter, que ce soit {A}
= personne ne se plaindra si {A} (saute/sautent)
! [prends|prenez] {A} seulement s'il reste de la place
{A} : s'il reste de la place
""",
        0.9,
    ),
    _ways(
        {"kind": "priority", "activities": "$A", "level": "normal"},
        {"A": A},
        """
= {A} (is/are) [back to normal priority|of ordinary priority|of standard priority]
= {A} (has/have|gets/get) [standard|normal|ordinary] priority
= {A} (is/are) to be treated like any other {a}
! [treat|handle|class] {A} [like any other {a}|as standard priority|with normal priority]
! put {A} back to [normal|standard] priority
! set the priority of {A} to normal
{A}: [normal|standard|ordinary] priority
[normal|standard] priority for {A}
""",
        """
= {A} (est/sont) de priorité ordinaire
! [remets|remettez] {A} en priorité normale
{A} : priorité standard
""",
        0.7,
    ),
    _ways(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
= {A} (has/have) [been scrubbed|been scratched|been stood down|cancelled on us|called off|pulled out|rung to cancel]
= {A} (is/are) [scrubbed|scratched|off the manifest|off the sheet|stood down|being collected by the customer]
= nobody needs to go to {A} [after all|this time|any more]
= {A} (has/have) been served by someone else, so no drop needed
= because <why>, we leave {A} out
= another depot does {A}, so we don't
= {A} can be struck off [the list|the sheet|]
! scrub {A}
! [strike|scratch|take|cross] {A} off the [list|sheet|manifest|run]
! give {A} a miss this time
! bin {A}
! pull {A} from the [run|plan|manifest|sheet]
! leave {A} off the [plan|sheet|run|manifest]
! don't bother with {A} [this time|at all|after all]
{A}: [scrubbed|scratched|cancelled|off the list|do not serve]
{A} [off the sheet|off the manifest|scrubbed|scratched|not this time]
<hi> {A} cancelled<bye>
""",
        """
= comme <car>, on laisse tomber {A}
= plus besoin d'aller [à|chez] {A} cette fois
! [raye|rayez|barre] {A} de la feuille
{A} : rayé de la liste
""",
        1.0,
    ),
)

_FREEZE = (
    _ways(
        {"kind": "freeze", "resources": "$R"},
        {"R": R},
        """
= {R} (has/have) (its/their) [orders|run sheet|paperwork|manifest], so no changes
= because <why>, the [run|sheet|plan|round] of {R} must stay as it is
= {R} (is/are) [already loaded|loaded and ready|briefed|under orders|halfway round], so leave (it/them) as planned
= under no circumstances may the [run|sheet|round] of {R} change
= the [run|sheet|round|itinerary] of {R} is [set in stone|signed off|a done deal|cast in concrete|printed, no changes]
= nobody [touches|messes with|fiddles with|tinkers with] the [run|round|sheet|plan] of {R}
! don't [fiddle with|tinker with|rejig|shuffle|re-cut] {R}
! don't [fiddle with|tinker with|rejig|shuffle] the [run|round|sheet] of {R}
! leave {R} [be|well alone|exactly as planned]
! keep the [run|sheet|itinerary] of {R} as printed
{R}: [plan locked|no changes|sheet signed off|set in stone]
[run|round|sheet] of {R} [stays put|locked|set in stone]
<hi> please no changes to {R}<bye>
""",
        """
= comme <car>, la feuille de {R} ne bouge plus
= {R} (est/sont) déjà chargé, on n'y touche plus
! ne [bidouille|bidouillez] pas la tournée de {R}
{R} : tournée verrouillée
""",
        0.9,
    ),
    _ways(
        {"kind": "freeze", "activities": "$A"},
        {"A": A},
        """
= {A} (stays/stay) [put|as planned|exactly as planned]
= because the customer has been told, {A} must stay as planned
= the [time|slot] and {r} for {A} [are|have been] confirmed, so no changes
= {A} (has/have) been confirmed, leave (it/them) as planned
= nobody [touches|moves|reshuffles] {A}
! leave {A} [exactly as planned|well alone]
! [pin|nail|lock] {A} [down|]
! don't [move|shift|reshuffle|touch] {A}
{A}: [pinned|locked|no changes|stays put|confirmed, don't move]
<hi> please don't move {A}<bye>
""",
        """
= {A} (reste/restent) exactement comme prévu
! ne [déplace|déplacez] pas {A}
{A} : confirmé, ne pas bouger
""",
        0.8,
    ),
    _ways(
        {"kind": "freeze", "activities": "$A", "keep": "resource"},
        {"A": A},
        """
= {A} (stays/stay) on the {r} (it's/they're) on, [the order may change|the time may change|whatever the order]
= {A} must not change {r}, [only the time may|the sequence is open|but the order may change]
= {A} can [shift|move] in time but not to another {r}
! keep {A} on [its present {r}|the {r} that has it now|the same {r} as now], [any order|the order is open|whatever the time]
! leave {A} with the {r} that has it, but [reorder freely|change the order if it helps]
{A}: same {r} as now, [order open|any time|new sequence allowed]
""",
        """
= {A} (reste/restent) sur le même {r}, l'ordre peut changer
! [garde|gardez] {A} sur son {r} actuel, l'ordre est libre
{A} : même {r} qu'avant, ordre libre
""",
        0.6,
    ),
    _ways(
        {"kind": "freeze", "until": "$T"},
        {"T": w.moment(360, 960, 0.0, 0.3)},
        """
= whatever [leaves|rolls|goes out|is planned] before {T} [is off limits|stands|is out of our hands|has left the building]
= it's too late to change [anything|a thing] before {T}
= nobody [touches|changes|moves] [anything|a thing] planned before {T}
= crews already have their orders up to {T}, so nothing changes before that
= not a single change before {T}
= the runs before {T} have [left|gone], so leave them as they are
! leave the plan alone up to {T}
! start [replanning|rejigging|shuffling] from {T} onwards, nothing earlier
! keep your hands off the plan before {T}
! only [shuffle|rejig|touch] what comes after {T}
[plan|board|sheet] locked [until|up to] {T}
hands off everything before {T}
changes only [from|after] {T}
<hi> nothing changes before {T}<bye>
""",
        """
= il est trop tard pour changer quoi que ce soit avant {T}
= les équipes ont leurs ordres jusqu'à {T}, rien ne change avant
! ne [replanifie|replanifiez] que ce qui vient après {T}
changements seulement après {T}
""",
        0.8,
    ),
    _ways(
        {"kind": "freeze", "resources": "$R", "until": "$T"},
        {"R": R, "T": w.moment(360, 960, 0.0, 0.3)},
        """
= what {R} (does/do) [before|up to|until] {T} stays as planned
= the [run|round] of {R} is [set in stone|locked|fixed] up to {T}
= nobody changes {R} before {T}
! leave the [run|round|plan] of {R} alone [until|up to] {T}
! only change {R} after {T}
! don't rejig {R} before {T}
{R}: locked [until|up to] {T}
<hi> no changes to {R} before {T}<bye>
""",
        """
= ce que {R} (fait/font) avant {T} ne bouge pas
! ne [change|changez] {R} qu'après {T}
{R} : verrouillé jusqu'à {T}
""",
        0.7,
    ),
    _ways(
        {"kind": "freeze", "resources": "$R", "keep": "order"},
        {"R": R},
        """
= {R} (calls/call) at (its/their) stops in the same order, only the times may [slip|shift|move]
= the running order of {R} is set, the times are [free|open|flexible]
= the drop sequence of {R} stays, the clock times may [slip|shift|change]
! keep the [running order|drop sequence|order of drops] of {R}, times can [slip|shift|move]
! don't [shuffle|swap round|juggle] the [stops|drops] of {R}, only [shift|change] the times
{R}: [running order|drop sequence] locked, times open
{R} same running order, new times [ok|fine|allowed]
""",
        """
= l'ordre des arrêts de {R} ne bouge pas, seules les heures peuvent glisser
! [garde|gardez] la séquence de {R}, les heures peuvent changer
{R} : séquence verrouillée, horaires libres
""",
        0.7,
    ),
    _ways(
        {"kind": "freeze", "resources": "$R", "keep": "resource"},
        {"R": R},
        """
= {R} (hangs/hang|holds/hold) on to (its/their) [drops|customers|stops], [in whatever order|the order is up to you|shuffle as you like]
= what's loaded on {R} stays on {R}, [drop it in any order|the order is open|sequence open]
! keep the [drops|load|customers] on {R} but [shuffle|juggle|reshuffle] the order [freely|as you like|]
! leave {R} (its/their) [drops|customers], [shuffle|reorder] them as you like
{R}: same [drops|customers|load], [order open|any sequence|shuffle freely]
""",
        """
= ce qui est chargé sur {R} reste sur {R}, l'ordre est libre
{R} : mêmes clients, ordre au choix
""",
        0.7,
    ),
    _ways(
        {"kind": "freeze", "keep": "order"},
        {},
        """
= every {r} keeps its running order, only the times may [slip|shift|change]
! keep all [running orders|sequences] as they are, the times may [slip|shift]
! keep every {r}'s stops in the same order, times can shift
same running order for [everyone|all {rs}], times open
""",
        """
= chaque {r} garde son ordre de passage, seules les heures changent
même ordre de passage pour tous les {rs}, horaires libres
""",
        0.3,
    ),
    _ways(
        {"kind": "freeze"},
        {},
        """
= the [board|sheet|whole plan] is [locked|signed off|set in stone]
= the plan is set in stone from now on
= everything stays exactly as it is
! lock the [board|whole plan|whole board] down
! don't touch a thing
! leave the whole plan exactly as it stands
pens down, the plan is final
no more changes to the plan
the plan stands as it is
""",
        """
= le planning est bouclé, plus rien ne change
! ne [bouge|bougez] plus rien dans le plan
plus aucun changement au plan
""",
        0.3,
    ),
)

SHAPES = (
    *_RIDE, *_BOARD, *_TOGETHER, *_APART, *_POSITION, *_OBJECTIVE, *_TRAVEL, *_LIMIT, *_WINDOWS, *_EXCLUDE, *_ABSENCE, *_SERVICE,
    *_WHO, *_WEIGHT, *_FREEZE,
)  # fmt: skip


def _wishes(rules: list[dict[str, Any]], slots: dict[str, w.Slot], english: str, french: str, weight: float = 1.0,
            intent: str = "change") -> Shape:  # fmt: skip
    """Return a shape of one message with several wishes."""
    return _ways({"intent": intent, "constraints": rules}, slots, english, french, weight)


_TAKES: dict[str, Any] = {"kind": "assign", "activities": "$A", "resources": "$R"}
_OUT: dict[str, Any] = {"kind": "unavailable", "resources": "$R"}
_ON_BOARD: dict[str, Any] = {"kind": "ride_limit", "activities": "$A", "at_most": "$M"}

SEVERAL = (
    _wishes(
        [{**_OUT, "end": "$T"}, {"kind": "position", "activities": "$A", "place": "first"}],
        {"R": R1, "A": ONE, "T": w.clock(420, 720)},
        """
<hi> {R} (is/are) off the road until {T}, and {A} should be the first drop<bye>
<hi> two things: {R} (is/are) out till {T}, and please start with {A}<bye>
{R} grounded until {T}. {A} first
{R} (is/are) in the workshop until {T}. Also, put {A} at the top of the run
""",
        """
<allo> {R} absent jusqu'à {T}, et on commence par {A}
{R} au garage jusqu'à {T}. {A} en premier
""",
    ),
    _wishes(
        [_ON_BOARD, {"kind": "position", "activities": "$A", "place": "first"}],
        {"A": ONE, "M": w.minutes(30, 180)},
        """
<hi> {A} can't be on board for more than {M}, so make it the first drop<bye>
{A} first drop and max {M} on board
{A}: {M} in transit at most, and first on the run
! deliver {A} first and keep (it/them) on board for {M} at most
""",
        """
{A} en premier, et {M} à bord au plus
{A} : {M} à bord maximum, à livrer en premier
""",
    ),
    _wishes(
        [_ON_BOARD, {"kind": "reserve", "resources": "$R", "activities": "$A"}],
        {"A": ONE, "M": w.minutes(30, 180), "R": R1},
        """
<hi> {A} [at most|no more than] {M} on board, and {R} (carries/carry) nothing but {A}<bye>
! keep {A} under {M} on board and {R} for {A} only
{A} max {M} in transit, {R} exclusively for {A}
""",
        """
{A} {M} à bord au plus, et {R} rien que pour {A}
""",
        0.5,
    ),
    _wishes(
        [{"kind": "together", "activities": "$A"}, {"kind": "position", "activities": "$B", "place": "last"}],
        {"A": w.activities(most=2, least=2), "B": ONE},
        """
<hi> {A} on one {r}, and {B} as the last stop<bye>
! keep {A} together and finish with {B}
{A} same {r}, {B} last
! bundle {A} on one {r} and leave {B} till the end
""",
        """
{A} sur le même {r}, et {B} en dernier
""",
    ),
    _wishes(
        [{"kind": "together", "activities": "$A"}, {"kind": "assign", "activities": "$B", "resources": "$R"}],
        {"A": w.activities(most=2, least=2), "B": ONE, "R": R1},
        """
<hi> {A} need to travel together, and {B} should be on {R}<bye>
! pool {A} on one {r} and give {B} to {R}
{A} in one load, {B} on {R}
""",
        """
{A} dans le même {r}, {B} sur {R}
""",
    ),
    _wishes(
        [{"kind": "apart", "activities": "$A"}, {"kind": "time_window", "activities": "$B", "latest": "$T"}],
        {"A": w.activities(most=2, least=2), "B": ONE, "T": w.clock()},
        """
<hi> {A} never on the same {r}, and we have to be at {B} by {T}<bye>
! keep {A} on different {rs} and be at {B} before {T}
{A} apart; {B} by {T}
""",
        """
{A} sur des {rs} différents, et {B} avant {T}
""",
    ),
    _wishes(
        [
            {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
            {"kind": "working_hours", "resources": "$R", "end": "$T"},
        ],
        {"R": R1, "Q": everyday.most, "T": w.clock(780, 1200)},
        """
<hi> {R} no more than {Q}, and back at base by {T}<bye>
{R}: {Q} max, RTB {T}
! keep {R} to {Q} and have (it/them) home by {T}
= {R} (gets/get) {Q} at most and must be back by {T}
""",
        """
{R} : {Q} au plus, retour avant {T}
= {R} ne (fait/font) pas plus de {Q} et (rentre/rentrent) avant {T}
""",
        1.3,
    ),
    _wishes(
        [
            {"kind": "travel", "closed": True, "places": "$P"},
            {"kind": "priority", "activities": "$A", "level": "skip"},
        ],
        {"P": w.places(most=1), "A": ONE},
        """
<hi> the road to {P} is <cut>, so leave out {A}<bye>
= the road to {P} is closed, and {A} (is/are) scrubbed
road to {P} <cut>. Scrub {A}
""",
        """
<allo> la route de {P} est coupée, donc on laisse tomber {A}
""",
    ),
    _wishes(
        [
            {"kind": "travel", "factor": "$F", "places": "$P"},
            {"kind": "time_window", "activities": "$A", "latest": "$T"},
        ],
        {"P": w.places(most=1), "F": everyday.times, "A": ONE, "T": w.clock()},
        """
<hi> getting to {P} takes {F}, and we still have to be at {A} by {T}<bye>
= the drive to {P} takes {F}, and {A} must be served before {T}
<jam> near {P}, the drive there takes {F}; {A} before {T}
""",
        """
= le trajet vers {P} prend {F}, et {A} doit être livré avant {T}
""",
    ),
    _wishes(
        [
            {"kind": "objective", "minimise": ["$X"]},
            {"kind": "limit", "resources": "$ALL", "quantity": "in_use", "at_most": "$N"},
        ],
        {"X": _aim(0), "N": w.number(2, 8), "ALL": _all},
        """
<hi> the aim is {X}, and no more than {N} {rs} on the road<bye>
! plan for {X} and use at most {N} {rs}
! go for {X} with no more than {N} {rs}
aim: {X}; {N} {rs} at most
""",
        """
on vise {X}, avec {N} {rs} au plus
""",
    ),
    _wishes(
        [{"kind": "objective", "minimise": ["$X", "$Y"]}, {"kind": "freeze", "resources": "$R"}],
        {"X": _aim(0), "Y": _aim(0), "R": R1},
        """
<hi> what counts is {X}, then {Y}, and {R} (stays/stay) as planned<bye>
! plan for {X}, then {Y}, and leave {R} as planned
1. {X} 2. {Y}, and don't touch {R}
""",
        """
d'abord {X}, ensuite {Y}, et on ne touche pas à {R}
""",
        0.7,
    ),
    _wishes(
        [
            {"kind": "priority", "activities": "$A", "level": "must"},
            {**_OUT},
            {"kind": "exclude_period", "activities": "$B", "start": "$P.start", "end": "$P.end"},
        ],
        {"A": ONE, "R": R1, "B": ONE, "P": SPAN},
        """
<hi> {A} must be served no matter what, {R} (is/are) off the road, and nothing at {B} {P}<bye>
three things: {A} whatever happens; {R} (is/are) stood down; stay away from {B} {P}
{A} no matter what. {R} grounded. {B} no drops {P}
""",
        """
<allo> {A} coûte que coûte, {R} hors service, et rien chez {B} {P}
""",
        0.8,
    ),
    _wishes(
        [{"kind": "precedence", "before": "$A", "after": "$B"}, _TAKES],
        {"A": ONE, "B": ONE, "R": R1},
        """
<hi> {A} before {B}, and put {A} on {R}<bye>
! do {A} before {B} and give {A} to {R}
{A} before {B}, {A} on {R}
""",
        """
{A} avant {B}, et {A} sur {R}
""",
        0.7,
    ),
    _wishes(
        [
            {"kind": "precedence", "before": "$A", "after": "$B"},
            {"kind": "precedence", "before": "$B", "after": "$C"},
        ],
        {"A": ONE, "B": ONE, "C": ONE},
        """
first {A}, then {B}, then {C}
{A}, then {B}, and {C} after that
{A} before {B} and {B} before {C}
= {A} (comes/come) before {B}, and {B} before {C}
! do {A} before {B} and {B} before {C}
sequence: {A}, {B}, then {C}
""",
        """
d'abord {A}, puis {B}, puis {C}
{A} avant {B} et {B} avant {C}
""",
        0.9,
    ),
    _wishes(
        [
            {"kind": "position", "activities": "$A", "place": "first"},
            {"kind": "position", "activities": "$B", "place": "last"},
        ],
        {"A": ONE, "B": ONE},
        """
start with {A} and end with {B}
<hi> first drop {A}, last drop {B}<bye>
= {A} (opens/open) the round and {B} (closes/close) it
! kick off with {A} and wind up at {B}
! put {A} at the top and {B} at the bottom of the run
first stop {A}, last stop {B}
""",
        """
on commence par {A} et on finit par {B}
premier arrêt {A}, dernier arrêt {B}
""",
        1.3,
    ),
    _wishes(
        [
            {"kind": "position", "activities": "$A", "place": "last"},
            {"kind": "ride_limit", "activities": "$B", "at_most": "$M"},
        ],
        {"A": ONE, "B": ONE, "M": w.minutes(20, 180)},
        """
<hi> {A} last on the run, and {B} at most {M} on board<bye>
! leave {A} till last and cap the ride of {B} at {M}
{A} last drop; {B} max {M} in transit
""",
        """
{A} en dernier, et {B} {M} à bord au plus
""",
    ),
    _wishes(
        [
            {**_OUT, "start": "$P.start", "end": "$P.end"},
            {"kind": "time_window", "activities": "$A", "earliest": "$T"},
        ],
        {"R": R1, "A": ONE, "P": SPAN, "T": w.clock(480, 900)},
        """
<hi> {R} (is/are) not available {P}, and nothing for {A} before {T}<bye>
{R} off {P}. {A} not before {T}
! stand {R} down {P} and hold off on {A} until {T}
""",
        """
{R} absent {P}, et pas de {A} avant {T}
""",
    ),
    _wishes(
        [
            {"kind": "together", "activities": "$A"},
            {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        ],
        {"A": w.activities(most=2, least=2), "M": w.minutes(30, 240)},
        """
what if {A} shared a {r} and were on board for {M} at most?
suppose {A} (go/go) on one {r} and (spend/spend) at most {M} on board
""",
        """
et si {A} étaient dans le même {r} et à bord {M} au plus ?
""",
        0.6,
        "what_if",
    ),
)
"""Messages with several wishes; the last one tries them out."""
