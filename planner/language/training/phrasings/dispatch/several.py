"""Messages with several wishes; the last one tries them out."""

from __future__ import annotations

from typing import Any

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import ONE, R1, SPAN, aim, everyone, routed
from planner.language.training.phrasings.shape import Shape


def _wishes(rules: list[dict[str, Any]], slots: dict[str, w.Slot], english: str, french: str, weight: float = 1.0,
            intent: str = "change") -> Shape:  # fmt: skip
    """Return a shape of one message with several wishes."""
    return routed({"intent": intent, "constraints": rules}, slots, english, french, weight)


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
        {"X": aim(0), "N": w.number(2, 8), "ALL": everyone},
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
        {"X": aim(0), "Y": aim(0), "R": R1},
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
