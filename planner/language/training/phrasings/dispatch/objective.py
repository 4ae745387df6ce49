"""What the plan should aim for."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.dispatch.slots import aim, everyone, routed

_FRENCH_AIMS = """
d'abord {X}, ensuite {Y}
= {X} passe avant {Y}
= la priorité, c'est {X}, et après {Y}
on vise {X} en premier et {Y} en second
"""

SHAPES = (
    routed(
        {"kind": "objective", "minimise": ["$X"]},
        {"X": aim(0)},
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
    routed(
        {"kind": "objective", "minimise": ["$X"]},
        {"X": aim(1)},
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
    routed(
        {"kind": "objective", "minimise": ["$X", "$Y"]},
        {"X": aim(0), "Y": aim(0)},
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
    routed(
        {"kind": "objective", "minimise": ["$X", "$Y"]},
        {"X": aim(1), "Y": aim(1)},
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
    routed(
        {"kind": "objective", "minimise": ["$X", "$Y", "$Z"]},
        {"X": aim(0), "Y": aim(0), "Z": aim(0)},
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
    routed(
        {"kind": "objective", "minimise": ["$X", "$Y", "$Z"]},
        {"X": aim(1), "Y": aim(1), "Z": aim(1)},
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
    routed(
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
    routed(
        {"kind": "objective", "balance": True, "resources": "$ALL"},
        {"ALL": everyone},
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
