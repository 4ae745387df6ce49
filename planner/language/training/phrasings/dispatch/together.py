"""What goes on one vehicle, and what on different ones."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import GROUP, ONE, routed

PAIR = w.activities(most=3, least=2)

SHAPES = (
    routed(
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
    routed(
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
    routed(
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
    routed(
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
