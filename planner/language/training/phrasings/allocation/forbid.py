"""Who does not, and who is kept for it: `forbid`, `reserve`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.allocation.slots import GROUP
from planner.language.training.phrasings.shape import ANY, ROSTERING, shape

AW = w.activities(whole=True)
R = w.resources()

SHAPES = (
    # ------------------------------------------------------------------ forbid
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": AW, "R": R},
        """
= {R} must [not|never] [go to|serve|do|touch|carry|deliver|take|enter|handle] {A}
= {R} (doesn't/don't) [go to|serve|do|touch|carry|deliver to|take|handle] {A}
= {R} can't [go to|serve|do|carry|take|reach|handle|get into] {A}
= {R} may not [go to|serve|do|carry|take|handle] {A}
= {R} (isn't/aren't) allowed [to go to|to do|to serve|in|at|near|on] {A}
= {R} (is/are) [banned from|not suitable for|too big for|not welcome at|not trained for|not cleared for] {A}
= {R} (has/have) no business [at|with|in] {A}
= {A} must not [go|be] [on|with] {R}
= {A} must [not|never] be [done|served|carried|handled|delivered] by {R}
= {A} can't be [done|served|carried|delivered|handled] by {R}
= {A} (doesn't/don't) want {R}
= {A} (is/are) not for {R}
= I don't want {R} [at|near|on] {A}
= {A} (is/are) off limits for {R}
! [never|don't|do not] [send|let] {R} [to|near|do] {A}
! [never|don't|do not] [put|plan|load] {A} [on|with|onto] {R}
! [never|don't] [use|take] {R} for {A}
! keep {R} [away from|out of|off|clear of] {A}
! keep {A} off {R}
! don't give {A} to {R}
! don't [assign|hand] {R} {A}
! avoid {R} [for|at|on] {A}
{R} [not to|never to|not for|not on|never on|never in] {A}
no {R} [for|at|to|on|in] {A}
no {A} [on|for|with] {R}
{A} [never|not] [with|on|by|in] {R}
{A}: not {R}
{A} without {R}
{A} [anything but|anyone but|not with|any {r} except] {R}
{R} x {A} [forbidden|not allowed|never]
""",
        """
= {R} ne (va/vont|passe/passent) [jamais|pas] [à|chez|dans] {A}
= {R} ne (doit/doivent|peut/peuvent) [jamais|pas] [aller à|faire|livrer|servir|prendre|toucher à|entrer dans] {A}
= {R} ne (fait/font|livre/livrent|prend/prennent) [pas|jamais] {A}
= {R} (n'a/n'ont) pas le droit [d'aller à|de faire|de livrer] {A}
= {R} (est/sont) interdit [à|de|chez|sur] {A}
= {A} ne (doit/doivent|peut/peuvent) pas être [fait|livré|servi] par {R}
= {A} ne (va/vont) [jamais|pas] [sur|avec] {R}
= {A} (est/sont) interdit à {R}
= on ne veut pas de {R} [à|chez|pour] {A}
! [n'envoie|n'envoyez] [jamais|pas] {R} [à|chez|vers|dans] {A}
! ne [mets|mettez|charge] [jamais|pas] {A} [sur|avec|dans] {R}
! ne [donne|donnez|confie] pas {A} à {R}
! ne [prends|prenez] pas {R} pour {A}
! [évite|évitez] {R} pour {A}
{R} [jamais|pas] [à|chez|sur|pour] {A}
pas de {R} [pour|à|chez|dans] {A}
pas de {A} [pour|sur|avec] {R}
{A} [jamais|pas|surtout pas] [avec|sur|par] {R}
{A} sans {R}
{A} interdit à {R}
""",
        ANY,
        2.8,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": GROUP, "R": w.resources(most=2)},
        """
= {R} (doesn't/don't) [do|work|want|like|cover] {A}
= {R} can't [do|work|cover] {A}
= {R} must not [do|work|be on|be put on] {A}
= {R} (has/have) asked [for no|not to do] {A}
= {R} (is/are) exempt from {A}
= {R} (wants/want|needs/need|gets/get|should have) no {A}
! [don't|never] [put|roster|schedule|plan] {R} [on|for] {A}
! don't give {R} [any |]{A}
! spare {R} the {A}
! keep {R} off {A}
no {A} for {R}
{R} no {A}
{R}: no {A}
{R} not on {A}
{R} doesn't do {A}
zero {A} for {R}
""",
        """
= {R} ne (fait/font|travaille/travaillent) pas [de|les|en] {A}
= {R} ne (veut/veulent|peut/peuvent) pas [faire |]de {A}
= {R} (est/sont) dispensé de {A}
= {R} (n'est/ne sont) pas de {A}
! ne [mets|mettez|planifie] pas {R} [sur|de|en] {A}
! ne [donne|donnez] pas de {A} à {R}
pas de {A} pour {R}
{R} : pas de {A}
{R} pas en {A}
zéro {A} pour {R}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": ["$ALL", "$NOT"]},
        {"A": w.activities(most=1), "ALL": lambda t: w.Filled("", ["all workers"]), "NOT": lambda t: _not(t)},
        """
= only {NOT} may [work|do|cover] {A}
= only {NOT} [work|do|cover] {A}
= {A} (is/are) only for {NOT}
= nobody but {NOT} [does|works] {A}
= only {NOT} (works/work|does/do|covers/cover) {A}
= {A} (goes/go) to {NOT} only
= nobody except {NOT} may be on {A}
! put only {NOT} on {A}
! use only {NOT} for {A}
{A}: only {NOT}
{A} only {NOT}
only {NOT} [on|for|at] {A}
{A} [strictly|exclusively] for {NOT}
""",
        """
= [seuls|seulement|uniquement] {NOT} (peut/peuvent) faire {A}
= {A} (est/sont) réservé à {NOT}
= il n'y a que {NOT} [pour|sur] {A}
! ne [mets|mettez] que {NOT} sur {A}
{A} : [uniquement|seulement|que] {NOT}
que {NOT} [pour|sur] {A}
{A} seulement [avec|pour] {NOT}
""",
        ROSTERING,
        2.2,
    ),
    # ------------------------------------------------------------------ reserve
    shape(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": w.resources(whole=False), "A": AW},
        """
= {R} (carries/carry|takes/take|does/do|handles/handle|serves/serve) [nothing but|only|just|nothing else than|exclusively] {A}
= {R} [only |](does/do|carries/carry|serves/serve|takes/take) {A} and nothing else
= {R} (is/are) [reserved|there|kept|set aside|meant|booked|earmarked|dedicated] [only |][for|to] {A}
= {R} (is/are) [only|exclusively|solely|purely] for {A}
= {R} must not [carry|do|take|serve|handle] anything [but|other than|except] {A}
= {R} may only [carry|do|take|serve|handle] {A}
= {R} must only [carry|do|take|serve|handle] {A}
= {R} (does/do|carries/carry) no other [work|goods|{as}] than {A}
= {R} should do {A} only
! [reserve|keep|hold|set aside|dedicate|save] {R} [for|to] {A} [only|]
! [reserve|keep|hold|save] {R} [just |only |exclusively |]for {A}
! use {R} [only|exclusively|for nothing but] [for |]{A}
! give {R} [nothing but|only|nothing else than] {A}
! let {R} do [only|nothing but] {A}
! put [nothing but|only] {A} on {R}
! load {R} with {A} only
{R}: [only|nothing but|exclusively] {A}
{R} [only|just|exclusively] {A}
{R} [reserved|kept] for {A}
nothing but {A} on {R}
only {A} on {R}
""",
        """
= {R} ne (prend/prennent|fait/font|transporte/transportent|livre/livrent|sert/servent) que {A}
= {R} (est/sont) [réservé|réservés|dédié|consacré] [à|aux|pour] {A}
= {R} (est/sont) [uniquement|exclusivement|seulement] pour {A}
= {R} ne (doit/doivent|peut/peuvent) [faire|prendre|transporter] que {A}
= {R} (fait/font) {A} et rien d'autre
= {R} ne (prend/prennent|fait/font) rien d'autre que {A}
! [réserve|réservez|garde|gardez] {R} [pour|à|aux] {A}
! [utilise|utilisez] {R} [uniquement|seulement|exclusivement] pour {A}
! ne [mets|mettez|charge|donne] que {A} [sur|dans|à] {R}
{R} : [rien que|que|uniquement] {A}
{R} [seulement|uniquement|exclusivement] [pour |]{A}
{R} réservé [à|aux|pour] {A}
rien que {A} [sur|dans|pour] {R}
""",
        ANY,
        2.2,
    ),
)


def _not(talk: w.Talk) -> w.Filled | None:
    """Draw those who alone may do it: everybody else is forbidden."""
    drawn = w.resources(most=1, whole=False)(talk)
    if drawn is None or drawn.value == ["?"]:
        return drawn
    return w.Filled(drawn.text, [f"not {name}" for name in drawn.value], drawn.plural)
