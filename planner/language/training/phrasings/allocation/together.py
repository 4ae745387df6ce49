"""What goes together and who works together: `together`, `apart`, `team`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.allocation.slots import GROUP
from planner.language.training.phrasings.shape import ROSTERING, WORK, shape

PAIR = w.activities(most=3, least=2)

SHAPES = (
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
)


def _two(talk: w.Talk, link: dict[str, str]) -> w.Filled | None:
    """Draw two people joined by a preposition ("Ana with Luc")."""
    first = w.resources(most=1, groups=False, whole=False)(talk)
    second = w.resources(most=1, groups=False, whole=False)(talk)
    if first is None or second is None:
        return None
    return w.Filled(f"{first.text} {link[talk.language]} {second.text}", [*first.value, *second.value], True)
