"""Who does what, who does not, and who is kept for what."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, SCHEDULING, shape
from planner.language.training.phrasings.workroom.slots import ANY_SHIFTS, JOB, ONE, SHIFT, SOME, TASKS, WHO

SHAPES = (
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": TASKS, "R": SOME},
        """
= {A} (needs/need) {R}
= {A} (fits/fit) only [on|in] {R}
= {A} (runs/run|is/are run) on {R}
= only {R} (is/are) [big enough|set up|strong enough|certified|clean enough] for {A}
= the [tooling|jig|fixture|mould] for {A} is on {R}
= {A} (has/have) been promised to {R}
= {A} (belongs/belong) [on|in|to] {R}
= there is nowhere but {R} for {A}
! book {A} [on|onto|into] {R}
! run {A} on {R}
! park {A} [on|in] {R}
! route {A} to {R}
! slot {A} [onto|into] {R}
! load {A} [on|onto] {R}
! don't put {A} anywhere but [on|in] {R}
could {A} go on {R}
can we have {A} on {R}
{A} nowhere but [on|in] {R}
[on|in] {R}: {A}
""",
        """
= {A} (tourne/tournent) sur {R}
= l'outillage de {A} est sur {R}
= seul {R} convient pour {A}
! [lance|lancez|cale|calez] {A} sur {R}
{A} nulle part ailleurs que sur {R}
""",
        SCHEDULING,
        0.9,
    ),
    shape(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": SHIFT, "R": ONE},
        """
= {R} is [down|on|in|set|booked] for {A}
= {R} has [volunteered for|been promised|picked|swapped into|taken on|agreed to] {A}
= {A} has {R}'s name on it
= {A} is {R}'s
= {R} [stands in|steps in|fills in|covers] on {A}
= {R} owes us {A}
= I've promised {A} to {R}
! put {R} down for {A}
! pencil {R} in for {A}
! book {R} for {A}
! count {R} in for {A}
! have {R} [cover|stand in on|fill in on] {A}
could {R} [take|do|cover|work] {A}
can {R} be on {A}
{R} down for {A}
{R} covers {A}
""",
        """
= {R} s'est porté volontaire pour {A}
= j'ai promis {A} à {R}
! [inscris|inscrivez] {R} sur {A}
{R} inscrit pour {A}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": ["all workers", "$R"]},
        {"A": ANY_SHIFTS, "R": lambda talk: _others(talk)},
        """
= {A} (are/are) [only |strictly |]for {R} and nobody else
= nobody [other than|outside|apart from] {R} [gets|does|works|may work|can do] {A}
= {A} (are/are) off limits to [anyone|everyone] [but|except|other than] {R}
= {A} (are/are) [closed|barred] to [anyone|everybody] [but|except] {R}
= only {R} are let onto {A}
= {A} must be staffed [exclusively|only|purely|entirely] by {R}
= none but {R} (is/are) allowed on {A}
= for {A} only {R} (qualifies/qualify)
! let only {R} [work|do|cover] {A}
! staff {A} [exclusively|only|purely] with {R}
! keep [everyone|everybody|anyone] [but|except|other than] {R} off {A}
! don't let anyone [but|except|other than] {R} [do|work] {A}
could we have only {R} on {A}
{A}: {R} [only|exclusively|and nobody else|and no one else]
{A} by {R} only
{A} staffed only by {R}
nobody [but|outside|except] {R} on {A}
""",
        """
= personne d'autre que {R} ne fait les {A}
= les {A} sont fermés à tous sauf {R}
! ne [laisse|laissez] que {R} faire les {A}
les {A} : {R} et personne d'autre
""",
        ROSTERING,
        1.1,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": ANY_SHIFTS, "R": WHO},
        """
= {R} (is/are) [excused|exempt|barred|released|freed] from {A}
= {R} (is/are) too [green|new|young|junior|tired] for {A}
= {R} (has/have) a doctor's note against {A}
= {R} can't be expected to do {A}
= {A} (are/are) [out|off|not an option|out of the question|ruled out] for {R}
= {A} without {R}, [doctor's orders|that's settled|we agreed]
= we promised {R} no more {A}
! excuse {R} from {A}
! let {R} off {A}
! never ask {R} to do {A}
! take {R} off {A} [altogether|for good|completely|]
! find somebody else than {R} for {A}
could {R} be let off {A}
{R} excused from {A}
{A}: anyone but {R}
{A} for anyone but {R}
no {A} at all for {R}
""",
        """
= {R} (est/sont) exempté de {A}
= {R} (a/ont) un certificat contre les {A}
! [dispense|dispensez] {R} des {A}
les {A} : n'importe qui sauf {R}
""",
        ROSTERING,
        0.9,
    ),
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": TASKS, "R": SOME},
        """
= {R} (is/are) too [small|weak|dirty|hot|slow|old] for {A}
= {R} (isn't/aren't) [certified|rated|set up|tooled up|clean enough|strong enough] for {A}
= {A} (doesn't/don't) fit [on|into] {R}
= {R} (is/are) out of the question for {A}
= running {A} on {R} is [out|forbidden|asking for trouble|not allowed]
! never run {A} on {R}
! don't book {A} [onto|into|on] {R}
! find another {r} than {R} for {A}
could we keep {A} off {R}
{A} on any {r} but {R}
{A} anywhere but [on|in] {R}
{R} not certified for {A}
""",
        """
= {R} (n'est/ne sont) pas [homologué|équipé] pour {A}
= {A} ne (tient/tiennent) pas sur {R}
! ne [lance|lancez] jamais {A} sur {R}
{A} n'importe où sauf sur {R}
""",
        SCHEDULING,
        0.9,
    ),
    shape(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": SOME, "A": JOB},
        """
= {R} (is/are) [tooled up|set up|cleaned down] for {A} and nothing else
= {R} (is/are) [booked|blocked|ring-fenced|earmarked] for {A}, nothing else
= anything that isn't {A} [stays off|is kept off|keeps off] {R}
= all that ever [runs|goes] on {R} is {A}
= {R} (is/are) there for {A} and [that alone|for nothing else]
! ring-fence {R} for {A}
! earmark {R} for {A} alone
! turn away everything but {A} from {R}
! let nothing but {A} onto {R}
could we keep {R} for {A} only
{R} ring-fenced for {A}
{R}: {A} or nothing
""",
        """
= rien d'autre que {A} ne tourne sur {R}
! ne [laisse|laissez] passer que {A} sur {R}
{R} : {A} ou rien
""",
        SCHEDULING,
        0.8,
    ),
)


def _others(talk: w.Talk) -> w.Filled | None:
    """Draw those who alone may do it; the value takes them away from everybody."""
    drawn = SOME(talk)
    if drawn is None or drawn.value == ["?"]:
        return drawn
    if len(drawn.value) > 1:
        return None  # "seniors except Ana" would need what is in neither
    return w.Filled(drawn.text, [f"not {name}" for name in drawn.value], drawn.plural)
