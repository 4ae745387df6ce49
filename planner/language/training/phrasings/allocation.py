"""Who does what: `assign`, `forbid`, `reserve`, `together`, `apart`, `team`, `priority`, `coverage`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, WORK, shape

A = w.activities()
AW = w.activities(whole=True)
R = w.resources()
ONE = w.resources(most=1, whole=False)
OR = w.resources(most=3, whole=False, alternative=True)
PAIR = w.activities(most=3, least=2)
GROUP = w.activities(most=1, single=False)

SHAPES = (
    # ------------------------------------------------------------------ assign
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": ONE},
        """
= {A} (goes/go|rides/ride|travels/travel) [on|with|in] {R}
= {A} (is/are) [for|on|with|done by|served by|handled by] {R}
= {A} must [go|be] [on|with] {R}
= {A} must be [done|served|delivered|carried|handled] [by|with|on] {R}
= {A} (has/have|needs/need) to [go with|be on|be done by|be carried by] {R}
= {R} (takes/take|does/do|gets/get|serves/serve|handles/handle|carries/carry|delivers/deliver) {A}
= {R} must [take|do|serve|handle|carry|deliver|look after] {A}
= {R} will [take|do|look after|see to] {A}
= {R} (has/have) to [do|take|serve] {A}
= I want {A} on {R}
= {A} can [only |]be done [only |]by {R}
= only {R} may [serve|do|deliver|take|handle] {A}
= {A} should [go|be] [on|with] {R}
! [put|place|load|plan] {A} [on|onto|with] {R}
! [give|assign|hand|allocate] {A} to {R}
! [let|have] {R} [do|take|serve|handle|deliver] {A}
! move {A} [to|onto|over to] {R}
! use {R} for {A}
! [do|serve|deliver] {A} with {R}
! switch {A} to {R}
! send {R} to {A}
{A} [on|with|to|by|via|onto] {R}
{A} -> {R}
{A} = {R}
{A}: {R} only
{A} only [on|with|by] {R}
{R} for {A}
{R}: {A}
{R} [takes|does] {A}
""",
        """
= {A} (va/vont|part/partent|passe/passent|voyage/voyagent) [avec|sur|dans] {R}
= {A} (est/sont) [pour|sur|fait par|livré par|confié à|à la charge de] {R}
= {A} (doit/doivent) être [fait|livré|servi|transporté|confié] [par|à] {R}
= {R} (prend/prennent|fait/font|livre/livrent|sert/servent|s'occupe de/s'occupent de) {A}
= {R} (doit/doivent) [prendre|faire|livrer|s'occuper de] {A}
= c'est {R} qui [prend|fait|livre|s'occupe de] {A}
= seul {R} peut [livrer|faire|servir] {A}
= {A} ne (peut/peuvent) être fait que par {R}
! [mets|mettez|place|charge|chargez] {A} [sur|dans|avec] {R}
! [donne|donnez|confie|confiez|affecte|affectez|attribue] {A} à {R}
! [fais|faites] [livrer|faire] {A} par {R}
! [prends|prenez|utilise|utilisez] {R} pour {A}
! [passe|déplace] {A} sur {R}
{A} [sur|avec|par|à|chez] {R}
{A} -> {R}
{R} pour {A}
{R} : {A}
{A} [seulement|uniquement] [avec|sur|par] {R}
""",
        WORK,
        2.6,
    ),
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": OR},
        """
= only {R} may [serve|do|deliver|take|handle|go to|touch|work on] {A}
= {A} can only be [done|served|handled|delivered|carried] by {R}
= {A} (goes/go) on [either |]{R}
= {A} must be on {R}
= {A} may go on {R} only
= nobody but {R} (does/do) {A}
= no one [except|other than|but] {R} may [serve|do|deliver to|handle] {A}
= {R} (is/are) the only (one/ones) [for|allowed to do|allowed at|who may do] {A}
= {A} (is/are) reserved to {R}
! let only {R} [do|serve|take|handle|go to] {A}
! use only {R} for {A}
! do {A} with {R} only
{A} on {R}
{A} only [on|with|by] {R}
{A} [exclusively|solely] [with|on|by] {R}
only {R} for {A}
nobody but {R} [to|for|at] {A}
{A}: {R}
""",
        """
= [seuls|seul|seulement] {R} (peut/peuvent) [livrer|faire|servir|aller à|toucher] {A}
= {A} ne (peut/peuvent) être [livré|fait|servi] que par {R}
= {A} (va/vont) [uniquement |]sur {R}
= il n'y a que {R} qui (peut/peuvent) faire {A}
= personne d'autre que {R} ne fait {A}
! [utilise|utilisez|prends] [uniquement|seulement] {R} pour {A}
! ne [mets|mettez] {A} que sur {R}
{A} sur {R}
{A} [seulement|uniquement] [sur|avec|par] {R}
que {R} pour {A}
{A} : {R}
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": w.activities(most=2), "R": w.resources(most=2, whole=False)},
        """
= {R} (works/work|does/do|has/have|takes/take|covers/cover|gets/get) {A}
= {R} must [work|do|take|cover|be on] {A}
= {R} (is/are) on {A}
= {R} (wants/want) to do {A}
= {A} (goes/go|is/are) [to|for] {R}
= we need {R} on {A}
! [put|roster|schedule|plan] {R} [on|for|in] {A}
! [give|assign] {A} to {R}
! [give|hand] {R} {A}
! [let|have] {R} [do|work|take|cover] {A}
{R} on {A}
{R}: {A}
{A}: {R}
{A} = {R}
{R} [does|works|covers|takes] {A}
""",
        """
= {R} (travaille/travaillent|est/sont) [sur|de|en] {A}
= {R} (fait/font|prend/prennent|assure/assurent|couvre/couvrent) {A}
= {R} (doit/doivent) [faire|prendre|assurer] {A}
= {A} (est/sont) pour {R}
= on a besoin de {R} pour {A}
! [mets|mettez|place|planifie] {R} [sur|de|en] {A}
! [donne|donnez|confie] {A} à {R}
{R} [sur|en|de] {A}
{R} : {A}
{A} : {R}
""",
        ROSTERING,
        1.3,
    ),
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
    # ------------------------------------------------------------------ together, apart
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
= {A} (goes/go|belong/belong|travels/travel|ride/ride) together
= {A} must [go|be|stay|ride|travel] together
= {A} must be on the same {r}
= {A} (goes/go|is/are) on [the same|one|one and the same|a single] {r}
= {A} have to be done by the same {r}
= {A} should [stay|be kept] together
= {A} [can't|mustn't] be [split|separated]
= {A} must not be on different {rs}
= one {r} does [both |all of |]{A}
= {A} need the same {r}
= the same {r} [takes|does|must do|serves] {A}
! keep {A} [together|on the same {r}|on one {r}]
! put {A} [together|on the same {r}|on one {r}|on a single {r}]
! [combine|group|bundle|pair] {A} [on one {r}|]
! don't [split|separate] {A}
! [load|do|serve] {A} [together|with the same {r}]
! give {A} to the same {r}
{A} [together|same {r}|on the same {r}|on one {r}|one {r}]
same {r} for {A}
one {r} for {A}
""",
        """
= {A} vont [ensemble|sur le même {r}|dans le même {r}]
= {A} doivent [être ensemble|aller ensemble|rester ensemble|partir ensemble|être sur le même {r}]
= {A} sont faits par le même {r}
= {A} ne doivent pas être séparés
= le même {r} [fait|prend|livre] {A}
! [mets|mettez|garde|gardez] {A} [ensemble|sur le même {r}|dans le même {r}]
! [regroupe|regroupez|groupe] {A} [sur un seul {r}|]
! ne [sépare|séparez] pas {A}
{A} [ensemble|même {r}|sur le même {r}|dans le même {r}]
même {r} pour {A}
un seul {r} pour {A}
""",
        WORK,
        2.2,
    ),
    shape(
        {"kind": "together", "activities": "$A"},
        {"A": GROUP},
        """
= all {A} (goes/go) on [the same|one|a single] {r}
= all [of |]{A} must be on the same {r}
= {A} must all be done by one {r}
! put all {A} on [the same|one] {r}
! keep all [of |]{A} together
! don't split {A} [over several {rs}|]
all {A} on [one|the same|a single] {r}
{A} all together
""",
        """
= {A} (va/vont) [tous |]sur le même {r}
= {A} doivent tous être sur le même {r}
! [mets|mettez] tous les {A} sur le même {r}
! ne [disperse|dispersez|sépare] pas {A}
tous les {A} sur le même {r}
{A} tous ensemble
""",
        WORK,
        0.5,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": PAIR},
        """
= {A} must not [be|go|travel|ride|share] [together|on the same {r}|a {r}]
= {A} must [stay|be kept|be] [apart|separate|on different {rs}]
= {A} (goes/go|belong/belong) on [different|separate] {rs}
= {A} can't [share a {r}|go together|be on the same {r}|be together]
= {A} don't [go together|mix|travel together|get along on one {r}]
= {A} have to be [separated|kept apart|on separate {rs}]
= {A} may never [meet|share a {r}|travel together|be on one {r}]
= no {r} [carries|takes|does|has] both {A}
! keep {A} [apart|separate|on different {rs}|away from each other|on separate {rs}]
! [separate|split up|split] {A}
! [never|don't|do not] [put|load|mix|combine|plan] {A} [together|on the same {r}|on one {r}]
! don't mix {A}
! put {A} on [different|separate|two different] {rs}
! use [different|separate] {rs} for {A}
{A} [apart|separate|not together|never together]
{A} [on different {rs}|on separate {rs}|not on the same {r}|never on the same {r}]
no {r} with {A} together
different {rs} for {A}
never {A} together
""",
        """
= {A} ne doivent [pas|jamais] [être ensemble|voyager ensemble|aller sur le même {r}|être mélangés]
= {A} doivent être [séparés|sur des {rs} différents|à part]
= {A} vont sur des {rs} différents
= {A} ne vont pas ensemble
= aucun {r} ne prend {A} à la fois
! [sépare|séparez] {A}
! ne [mets|mettez|mélange|charge] [pas|jamais] {A} [ensemble|sur le même {r}|dans le même {r}]
! [garde|gardez|mets] {A} [séparés|sur des {rs} différents]
{A} [séparés|à part|jamais ensemble|pas ensemble]
{A} [sur des {rs} différents|pas sur le même {r}|pas dans le même {r}]
{rs} différents pour {A}
""",
        WORK,
        2.0,
    ),
    shape(
        {"kind": "apart", "activities": "$A"},
        {"A": GROUP},
        """
= each of the {A} (goes/go) on a different {r}
= no two {A} [may be |]on the same {r}
= {A} must [all |]be on different {rs}
= no {r} takes more than one of {A}
! spread {A} over [different|as many] {rs} [as there are|]
! put each of the {A} on [a different {r}|a {r} of its own|its own {r}]
no two {A} on [one|the same] {r}
{A} each on a different {r}
""",
        """
= {A} doivent tous être sur des {rs} différents
= pas deux {A} sur le même {r}
= chacun des {A} va sur un {r} différent
! [répartis|répartissez] {A} sur des {rs} différents
jamais deux {A} sur le même {r}
{A} chacun sur un {r} différent
""",
        WORK,
        0.6,
    ),
    shape(
        {"kind": "apart", "activities": ["$A", "$B"]},
        {"A": w.activities(most=1), "B": w.activities(most=1)},
        """
= {A} must never [be|go|travel] with {B}
= {A} can't [go|be|travel|be loaded] with {B}
= {A} (doesn't/don't) go with {B}
= {A} must be on another {r} than {B}
= {A} (goes/go) on a different {r} from {B}
! keep {A} [away|well away|apart|separate] from {B}
! keep {A} clear of {B}
! [don't|never] [load|mix|put|combine] {A} with {B}
! don't put {A} on the same {r} as {B}
{A} [away from|never with|not with|far from] {B}
{A} not on the same {r} as {B}
no {A} with {B} [on one {r}|]
""",
        """
= {A} ne (doit/doivent) [jamais|pas] [aller|voyager|être] avec {B}
= {A} (va/vont) sur un autre {r} que {B}
! ne [mets|mettez|mélange|charge] [pas|jamais] {A} avec {B}
! [garde|gardez|tiens] {A} [loin|à l'écart] de {B}
{A} [jamais avec|pas avec|loin de] {B}
{A} pas sur le même {r} que {B}
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "together", "activities": ["$A", "$B"]},
        {"A": w.activities(most=1), "B": w.activities(most=1)},
        """
= {A} must [go|be|travel] [with|together with|along with] {B}
= {A} (goes/go) on the same {r} as {B}
= {A} (travels/travel|rides/ride) with {B}
= whoever [takes|does|has] {A} also [takes|does|has] {B}
= the {r} that does {A} also does {B}
! put {A} on the same {r} as {B}
! [load|combine|bundle|pair] {A} with {B}
! keep {A} with {B}
{A} [together with|with|along with] {B}
{A} same {r} as {B}
""",
        """
= {A} (doit/doivent) aller avec {B}
= {A} (va/vont|part/partent) sur le même {r} que {B}
= celui qui fait {A} fait aussi {B}
! [mets|mettez] {A} [avec|sur le même {r} que] {B}
{A} [avec|même {r} que] {B}
""",
        WORK,
        1.0,
    ),
    # ------------------------------------------------------------------ team
    shape(
        {"kind": "team", "resources": "$R", "mode": "same"},
        {"R": w.resources(most=3, least=2, groups=False)},
        """
= {R} [always |](works/work) [together|the same shifts|as a team|as a pair|side by side]
= {R} must [always |]work [together|the same shifts|at the same time]
= {R} (want/want|have asked) to work together
= {R} (does/do|gets/get|share/share|have/have) the same shifts
= {R} must be on [shift|duty] together
= {R} (come/come) to work [together|in one car] and must have the same shifts
= {R} form a [pair|team|crew], so same shifts
! [put|roster|keep|plan|schedule] {R} [together|on the same shifts|as a team|in the same shifts]
! let {R} work [together|the same shifts]
! give {R} the same [shifts|rota|hours]
! [pair|team] up {R}
{R} [together|same shifts|always together|as a pair]
same shifts for {R}
{R} on the same [shifts|rota]
""",
        """
= {R} travaillent [toujours |][ensemble|en équipe|en binôme|aux mêmes horaires]
= {R} doivent [toujours |]travailler [ensemble|en même temps|en binôme]
= {R} font les mêmes [postes|gardes|horaires]
= {R} veulent travailler ensemble
= {R} covoiturent, il leur faut les mêmes postes
! [mets|mettez|garde|planifie] {R} [ensemble|sur les mêmes postes|en binôme|aux mêmes horaires]
! [donne|donnez] les mêmes [postes|gardes|horaires] à {R}
{R} [ensemble|en binôme|mêmes postes|toujours ensemble]
mêmes [postes|horaires|gardes] pour {R}
""",
        ROSTERING,
        2.2,
    ),
    shape(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": w.resources(most=3, least=2, groups=True)},
        """
= {R} must [never|not] [work together|work the same shift|be on the same shift|share a shift|meet on shift]
= {R} don't get [on|along]
= {R} can't [work together|stand each other|be on the same shift|be on together]
= {R} must work [different|separate] shifts
= {R} should not be [on together|rostered together|on the same shift]
= {R} (does/do) [different|separate] shifts
= {R} are not to share a shift
! [never|don't|do not] [put|roster|plan|schedule] {R} [together|on the same shift]
! keep {R} [apart|on different shifts|separate|on separate shifts]
! separate {R}
! put {R} on [different|separate] shifts
{R} [never|not] [together|on the same shift]
{R} [apart|on different shifts|separate shifts]
never {R} [together|on the same shift]
not {R} together
""",
        """
= {R} ne doivent [jamais|pas] [travailler ensemble|être ensemble|partager un poste|être sur le même poste]
= {R} ne [s'entendent pas|se supportent pas|peuvent pas travailler ensemble]
= {R} travaillent [séparément|sur des postes différents]
= {R} doivent être sur des postes différents
! ne [mets|mettez|planifie] [jamais|pas] {R} [ensemble|sur le même poste]
! [sépare|séparez] {R}
! [évite|évitez] de mettre {R} ensemble
{R} [jamais|pas] ensemble
{R} [séparés|sur des postes différents]
jamais {R} [ensemble|sur le même poste]
""",
        ROSTERING,
        1.4,
    ),
    shape(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": lambda t: _two(t, {"en": "with", "fr": "avec"})},
        """
never {R} [together|on one shift|]
not {R}
= never {R} on a shift
! [never|don't] [put|plan|roster|pair] {R} [together|]

""",
        """
jamais {R} [ensemble|]
pas {R}
! ne [mets|mettez] [jamais|pas] {R}
""",
        ROSTERING,
        0.7,
    ),
    # ------------------------------------------------------------------ priority
    shape(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
= {A} must be [served|done|delivered|visited|in the plan|covered] [whatever happens|in any case|no matter what|at all costs|come what may|without fail|today|]
= {A} (has/have) to be [served|done|delivered|included] [no matter what|at all costs|whatever happens|in any case]
= {A} (is/are) [compulsory|mandatory|a must|non-negotiable|obligatory|not optional|vital]
= {A} can't be [left out|skipped|dropped|missed|forgotten|postponed]
= {A} must not be [left out|skipped|dropped|missed|forgotten]
= {A} (is/are) not to be left out
= we can't afford to miss {A}
! never [leave out|drop|skip|forget] {A}
! don't [leave out|drop|skip|forget|miss] {A} [whatever happens|on any account|]
! make sure {A} (gets/get) [served|done|delivered]
! include {A} [whatever happens|in any case|at all costs]
! treat {A} as [mandatory|a must]
{A} [is a must|mandatory|compulsory|without fail|at all costs|no matter what|must be served]
{A}: [must|mandatory|compulsory]
{A} whatever happens
""",
        """
= {A} (doit/doivent) être [livré|servi|fait|desservi] [quoi qu'il arrive|absolument|impérativement|à tout prix|coûte que coûte]
= {A} (doit/doivent) [absolument|impérativement] être [livré|fait|servi]
= {A} (est/sont) [obligatoire|obligatoires|impératif|indispensable|incontournable]
= {A} ne (doit/doivent|peut/peuvent) pas être [oublié|laissé de côté|abandonné|reporté|sauté]
= il faut [absolument|impérativement|à tout prix] [livrer|servir|faire] {A}
! ne [laisse|laissez|saute] [surtout |]pas {A} de côté
! [n'oublie|n'oubliez] [surtout |]pas {A}
{A} [obligatoire|impératif|quoi qu'il arrive|à tout prix|sans faute]
{A} : [obligatoire|impératif]
""",
        WORK,
        1.1,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
= {A} can be [left out|skipped|dropped|cancelled|postponed|put off|left] [today|this time|]
= {A} (is/are) [cancelled|off|not needed|called off|postponed|scrapped|off the list|no longer wanted]
= {A} (drops/drop|falls/fall) out
= {A} (has/have) [cancelled|been cancelled|called it off|been postponed]
= {A} (doesn't/don't) need [anything|a delivery|doing] [today|this time|]
= {A} (doesn't/don't) have to be [done|served] [today|this time|]
= we [skip|drop|leave out|won't do|aren't doing] {A} [today|]
= {A} won't be [done|served|delivered] [today|this time|]
! [skip|drop|cancel|remove|omit|scrap|forget|ditch] {A} [today|this time|for now|]
! leave {A} [out|aside|off|for tomorrow|for next week] [today|this time|]
! leave out {A} [today|]
! don't [serve|do|deliver|plan|bother with] {A} [today|at all|this time|]
! take {A} [out of the plan|off the list|off the plan|out]
! postpone {A}
! strike {A} off
no {A} [today|this time]
{A} [cancelled|skip|out|dropped|can be dropped|not today|off]
{A}: [skip|cancelled|not today]
without {A} [today|]
""",
        """
= {A} (peut/peuvent) être [laissé de côté|sauté|reporté|annulé|abandonné] [aujourd'hui|]
= {A} (est/sont) [annulé|annulés|reporté|supprimé|abandonné]
= {A} (tombe à l'eau/tombent à l'eau|saute/sautent)
= {A} (a/ont) annulé
= on [laisse tomber|saute|oublie|ne fait pas|ne livre pas] {A} [aujourd'hui|]
= on peut [se passer de|laisser|sauter|oublier] {A} [aujourd'hui|cette fois|]
= ce n'est pas la peine de [livrer|faire] {A} [aujourd'hui|]
! [laisse|laissez] {A} [de côté|tomber|pour demain|pour une autre fois] [aujourd'hui|]
! [saute|sautez|annule|annulez|supprime|enlève|retire|oublie|reporte] {A} [aujourd'hui|]
! ne [livre|livrez|fais|faites] pas {A} [aujourd'hui|cette fois|]
! [sors|sortez] {A} du plan
{A} [annulé|à laisser|supprimé|pas aujourd'hui]
sans {A} [aujourd'hui|]
pas de {A} aujourd'hui
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": A},
        """
= {A} (has/have) [high priority|priority|a high priority|top priority|precedence over the rest]
= {A} (is/are) [high priority|a priority|very important|important|urgent|more important than the rest|pressing]
= {A} (matters/matter) [a lot|more]
= {A} (takes/take) priority
! give {A} [priority|high priority|a higher priority]
! [prioritise|favour|prefer|treat as important] {A}
! raise the priority of {A}
! treat {A} as [urgent|important|high priority]
! set {A} to high [priority|]
! bump up {A}
{A} [high prio|priority|high priority|urgent|top priority|important]
priority [to|for] {A}
high priority for {A}
{A}: high
{A} prio high
""",
        """
= {A} (est/sont) [prioritaire|prioritaires|urgent|urgents|très important|importants|une priorité]
= {A} (a/ont) la priorité
= {A} (passe/passent) en priorité
= priorité haute pour {A}
! [donne|donnez] la priorité [à|aux] {A}
! [privilégie|privilégiez|favorise] {A}
! [mets|mettez] {A} en priorité [haute|]
! [traite|traitez] {A} en priorité
{A} [prioritaire|en priorité|prio haute|urgent|priorité haute]
priorité [à|aux] {A}
{A} : priorité haute
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "low"},
        {"A": A},
        """
= {A} (has/have) [low priority|a low priority|little priority]
= {A} (is/are) [low priority|not urgent|not important|unimportant|nothing urgent|less important|not pressing|secondary]
= {A} can wait
= {A} (isn't/aren't) [urgent|a priority|important|in a hurry]
= there is no [hurry|rush] [with|for] {A}
! give {A} [low|a low|a lower] priority
! [deprioritise|downgrade] {A}
! lower the priority of {A}
! set {A} to low [priority|]
! do {A} only if there is [room|time|time left]
{A} [low prio|low priority|not urgent|if there's room|when there's time|can wait]
low priority for {A}
{A}: low
no rush [for|with] {A}
""",
        """
= {A} (n'est/ne sont) pas [urgent|urgents|prioritaire|prioritaires|pressé|important]
= {A} (a/ont) une priorité [basse|faible]
= {A} (peut/peuvent) attendre
= {A} (passe/passent) s'il reste de la place
= rien ne presse pour {A}
! [mets|mettez] {A} en [priorité basse|basse priorité]
! [baisse|baissez] la priorité de {A}
! [donne|donnez] une priorité basse à {A}
{A} [priorité basse|pas urgent|prio basse|peut attendre|basse priorité]
priorité basse pour {A}
{A} : basse priorité
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "normal"},
        {"A": A},
        """
= {A} (has/have) [normal|ordinary|standard] priority [again|]
= {A} (is/are) [nothing special|back to normal priority|ordinary|like any other]
! give {A} [normal|ordinary|standard] priority
! set {A} [back |]to normal [priority|]
! treat {A} [like any other|normally|as normal]
{A} normal [prio|priority]
normal priority for {A}
{A}: normal
""",
        """
= {A} (a/ont) une priorité normale
= {A} (est/sont) [ordinaire|comme les autres|en priorité normale]
! [mets|mettez|remets] {A} en priorité normale
! [traite|traitez] {A} [normalement|comme les autres]
{A} priorité normale
priorité normale pour {A}
""",
        WORK,
        0.5,
    ),
    # ------------------------------------------------------------------ coverage
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": 1, "skill": "$S"},
        {"A": w.activities(most=2), "S": w.skill},
        """
= {A} (needs/need) [a|an] {S}
= there must [always |]be [a|an] {S} on {A}
= [a|an] {S} must be on [every |]{A}
= {A} can't run without [a|an] {S}
= I want [a|an] {S} on [every |each |]{A}
! put [a|an] {S} on [every |each |]{A}
! never run {A} without [a|an] {S}
always [a|an] {S} on {A}
[a|an] {S} on [every|each] {A}
no {A} without [a|an] {S}
""",
        """
= il faut [toujours |]un {S} [sur|pour] {A}
= {A} (doit/doivent) avoir un {S}
= {A} ne (tourne/tournent) pas sans {S}
! [mets|mettez] un {S} sur [chaque |]{A}
toujours un {S} sur {A}
un {S} sur chaque {A}
pas de {A} sans {S}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N", "skill": "$S"},
        {"A": w.activities(most=2, whole=True), "N": w.number(1, 5), "S": w.skill},
        """
= [every|each] {A} [needs|must have|has|should have] [at least |a minimum of |no fewer than |]{N} {S}
= {A} (needs/need|must have/must have) [at least |a minimum of |]{N} {S}
= there must be [at least |]{N} {S} on [every |each |]{A}
= we need [at least |]{N} {S} [on|for|during] [every |each |]{A}
= {N} {S} must be on [every |each |]{A}
= {A} can't run with fewer than {N} {S}
= I want [at least |]{N} {S} on [every |each |]{A}
! put [at least |]{N} {S} on [every |each |]{A}
! [plan|roster|staff] [at least |]{N} {S} [for|on] [every |each |]{A}
! staff {A} with [at least |]{N} {S}
! have [at least |]{N} {S} on {A}
{N} {S} [on|for|per] [every |each |]{A} [at least|minimum|]
at least {N} {S} [on|for|in] [every |each |]{A}
{A}: [min|at least] {N} {S}
never fewer than {N} {S} on {A}
{N} {S} [minimum|at least|min] per {A}
at least {N} {S} per {A}
{A} (needs/need) {N} {S}, always
{A} with {N} {S} [minimum|at least]
""",
        """
= il faut [au moins |au minimum |]{N} {S} [sur|pour|par|à] [chaque |]{A}
= {A} (doit/doivent) avoir [au moins |]{N} {S}
= {A} (demande/demandent|nécessite/nécessitent) [au moins |]{N} {S}
= on a besoin [d'au moins |de ]{N} {S} [pour|sur] {A}
= il doit y avoir [au moins |]{N} {S} [sur|pour] [chaque |]{A}
! [mets|mettez|prévois|prévoyez] [au moins |]{N} {S} [sur|pour] [chaque |]{A}
{N} {S} [par|sur|pour] {A} [minimum|au moins|au minimum|]
au moins {N} {S} [sur|pour|par] [chaque |]{A}
{A} : [min|au moins] {N} {S}
jamais moins de {N} {S} sur {A}
""",
        ROSTERING,
        1.6,
    ),
    shape(
        {"kind": "coverage", "activities": "$A", "at_least": "$N"},
        {
            "A": w.activities(most=2, whole=True),
            "N": w.number(1, 6),
            "W": lambda t: w.Filled(
                t.rng.choice(
                    {
                        "en": ("people", "persons", "heads", "staff", "of us", "pairs of hands"),
                        "fr": ("personnes", "agents", "présents", "gens"),
                    }[t.language]
                ),
                None,
            ),
        },
        """
= [every|each] {A} [needs|must have] [at least |a minimum of |]{N} {W}
= {A} (needs/need) [at least |]{N} {W}
= {A} must be staffed with [at least |]{N} {W}
= there must be [at least |]{N} {W} on {A}
= we need [at least |]{N} {W} [on|for] {A}
= {A} can't go below {N} {W}
! put [at least |]{N} {W} on {A}
! staff {A} with [at least |]{N} {W}
{N} {W} on {A} [at least|minimum]
at least {N} {W} [on|for] {A}
{A}: [min|at least] {N} {W}
never fewer than {N} {W} on {A}
""",
        """
= il faut [au moins |]{N} {W} [sur|pour|par] {A}
= {A} (doit/doivent) avoir [au moins |]{N} {W}
= on a besoin de {N} {W} [au moins |]pour {A}
! [mets|mettez|prévois] [au moins |]{N} {W} sur {A}
{N} {W} [minimum|au moins] sur {A}
au moins {N} {W} [sur|pour] {A}
{A} : [min|au moins] {N} {W}
""",
        ROSTERING,
        1.0,
    ),
)


def _not(talk: w.Talk) -> w.Filled | None:
    """Draw those who alone may do it: everybody else is forbidden."""
    drawn = w.resources(most=1, whole=False)(talk)
    if drawn is None or drawn.value == ["?"]:
        return drawn
    return w.Filled(drawn.text, [f"not {name}" for name in drawn.value], drawn.plural)


def _two(talk: w.Talk, link: dict[str, str]) -> w.Filled | None:
    """Draw two people joined by a preposition ("Ana with Luc")."""
    first = w.resources(most=1, groups=False, whole=False)(talk)
    second = w.resources(most=1, groups=False, whole=False)(talk)
    if first is None or second is None:
        return None
    return w.Filled(f"{first.text} {link[talk.language]} {second.text}", [*first.value, *second.value], True)
