"""Slower or faster roads, at some times, near some places, and a road between two places."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import P, routed
from planner.language.training.phrasings.plan_rules.slots import since, till


def _faster(talk: w.Talk) -> w.Filled:
    """Draw by how much less time travel takes; its value is the factor."""
    share = talk.rng.randrange(5, 45, 5)
    sign = {"en": ("%", " %", " percent", " per cent"), "fr": (" %", "%", " pour cent")}[talk.language]
    return w.Filled(f"{share}{talk.rng.choice(sign)}", round(1 - share / 100, 2))


SHAPES = (
    routed(
        {"kind": "travel", "factor": "$F", "places": "$P", "start": "$T"},
        {"F": everyday.times, "P": w.places(most=1), "T": since},
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
    routed(
        {"kind": "travel", "factor": "$F", "places": "$P", "end": "$T"},
        {"F": everyday.times, "P": w.places(most=1), "T": till},
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
    routed(
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
    routed(
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
    routed(
        {"kind": "travel", "closed": True, "places": ["$P", "$Q"], "end": "$T"},
        {"P": w.places(most=1), "Q": w.places(most=1), "T": till},
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
    routed(
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
    routed(
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
    routed(
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
    routed(
        {"kind": "travel", "factor": "$F", "end": "$T"},
        {"F": everyday.times, "T": till},
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
    routed(
        {"kind": "travel", "factor": "$F", "start": "$T"},
        {"F": everyday.times, "T": since},
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
    routed(
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
    routed(
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
    routed(
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
)
