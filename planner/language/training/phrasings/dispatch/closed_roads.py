"""Roads that are closed, for good or for some time."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import P, routed
from planner.language.training.phrasings.plan_rules.slots import since, till

SHAPES = (
    routed(
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
    routed(
        {"kind": "travel", "closed": True, "places": "$P", "start": "$T"},
        {"P": w.places(most=1), "T": since},
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
    routed(
        {"kind": "travel", "closed": True, "places": "$P", "end": "$T"},
        {"P": w.places(most=1), "T": till},
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
    routed(
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
    routed(
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
