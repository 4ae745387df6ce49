"""Who works with whom, and who does not."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ROSTERING, shape
from planner.language.training.phrasings.workroom.slots import ONE, PAIR, SOME

SHAPES = (
    shape(
        {"kind": "team", "resources": "$R", "mode": "same"},
        {"R": PAIR},
        """
= {R} (are/are) [inseparable|joined at the hip|a package deal|a fixed pair|one crew|buddies] on the roster
= {R} (are/are) [always |]on at the same time
= {R} (come/come) as a pair
= {R} (have/have) one car between them, so they need the same shifts
= {R} (are/are) to be rostered [as one|identically|as a couple|as a unit]
= {R} only (work/work) when the other does
= {R} (have/have) the same days and the same shifts
= where one of {R} goes, the other goes too
= if one of {R} is on, so is the other
= the roster of {R} is [identical|one and the same]
= {R} (work/work) in tandem
= for training, {R} (work/work) the same shifts
! pair {R}
! buddy up {R}
! buddy {R} for all their shifts
! [keep|leave] {R} on the same [shifts|pattern|rota] as each other
! never split {R}
! don't split up {R}
! don't roster one of {R} without the other
! give {R} identical [shifts|rosters|rotas]
! match the shifts of {R}
! mirror the rosters of {R}
could we have {R} on the same shifts
can {R} be on together every time
{R} as [buddies|a fixed pair|one crew|a unit|partners]
{R} in tandem
{R}: identical shifts
{R} paired up [for all shifts|]
one roster for {R}
never one of {R} without the other
""",
        """
= {R} sont inséparables sur le planning
= quand l'un de {R} travaille, l'autre aussi
= {R} n'ont qu'une voiture, il leur faut les mêmes postes
! ne [sépare|séparez] jamais {R}
! [calque|calquez] les postes de {R} les uns sur les autres
planning identique pour {R}
{R} : toujours de service en même temps
""",
        ROSTERING,
        1.4,
    ),
    shape(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "same"},
        {"X": ONE, "Y": ONE},
        """
= {X} shadows {Y}, so same shifts
= {X} is learning from {Y} and works the same shifts
= {X} is mentored by {Y} and works when {Y} works
= {X} works every shift that {Y} works, and the other way round
= {X} goes wherever {Y} goes on the roster
= {X} is [always|only] on when {Y} is on, and vice versa
= {X} has the same shifts as {Y}
= {X} gives {Y} a lift, so they share their shifts
= {X} must be on with {Y} every time
= {X} and {Y} have to be on the same shifts, one is training the other
! [team|pair|match|partner|buddy] {X} up with {Y}
! [team|pair|partner] {X} with {Y}
! put {X} on the same shifts as {Y}
! give {X} the same [shifts|roster|rota] as {Y}
! tie the shifts of {X} to those of {Y}
! have {X} shadow {Y} on every shift
! let {X} mentor {Y}, same shifts for both
could {X} work the same shifts as {Y}
{X} always with {Y}
{X} shadowing {Y} on all shifts
{X} on the same shifts as {Y}
""",
        """
= {X} est en doublon avec {Y}, donc mêmes postes
= {X} a les mêmes postes que {Y}
= {X} est le tuteur de {Y} et travaille aux mêmes postes
! [mets|mettez] {X} en binôme avec {Y}
! [donne|donnez] à {X} les mêmes postes que {Y}
{X} toujours avec {Y}
{X} sur les mêmes postes que {Y}
""",
        ROSTERING,
        1.2,
    ),
    shape(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": PAIR},
        """
= {R} (have/have) [fallen out|had a row|split up|filed complaints about each other], so never on the same shift
= {R} (are/are) [never|not] to be on at the same time
= {R} (are/are) not to meet on [duty|shift|a shift]
= only one of {R} [may be|is|can be] on [at a time|any one shift|a shift]
= never more than one of {R} is on a shift
= {R} (need/need) to be on opposite shifts
= {R} cover for each other, so they can't be on the same shift
= {R} share the children, so only one of them is on at a time
= {R} (fight/fight) like cat and dog and must be on separate shifts
= if one of {R} is on a shift, the other isn't
= a shift has either of {R}, never the two of them
! put {R} on [opposite|different|separate] shifts
! never have {R} on [at the same time|the same shift|one shift]
! avoid putting {R} on the same shift
! don't let {R} overlap on a shift
! don't pair {R}
! split {R} up over different shifts
could we keep {R} off the same shifts
could we have {R} on separate shifts
one of {R} per shift, never both
{R} on opposite shifts
{R}: not on the same shift [please|ever|]
{R} separate shifts, always
not more than one of {R} per shift
""",
        """
= {R} sont fâchés, jamais sur le même poste
= un seul de {R} est de service à la fois
= si l'un de {R} est sur un poste, l'autre n'y est pas
! ne [fais|faites] pas se croiser {R}
! ne [mets|mettez] pas {R} en même temps
un seul de {R} par poste
{R} chacun sur son poste, jamais le même
""",
        ROSTERING,
        1.2,
    ),
    shape(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "different"},
        {"X": SOME, "Y": SOME},
        """
= {X} can't be on with {Y}
= {X} must never be on the same shift as {Y}
= {X} won't work [with|alongside|next to] {Y}
= {X} (doesn't/don't) share a shift with {Y}
= {X} must never overlap with {Y} on a shift
= when {Y} (is/are) on, {X} (isn't/aren't)
= a shift with {X} is a shift without {Y}
= there is to be no shift with both {X} and {Y}
! never pair {X} with {Y}
! don't put {X} on with {Y}
! don't roster {X} alongside {Y}
! keep {X} [away from|well away from|off any shift with|apart from] {Y}
! keep {X} off the shifts of {Y}
! separate {X} from {Y}
! avoid having {X} and {Y} on the same shift
{X} never alongside {Y}
{X} not on the same shift as {Y}
{X} nowhere near {Y} on the roster
no shift with {X} and {Y} together
""",
        """
= {X} ne (travaille/travaillent) jamais aux côtés de {Y}
= {X} ne (partage/partagent) pas de poste avec {Y}
! [tiens|tenez] {X} à l'écart de {Y}
! ne [mets|mettez] pas {X} sur les postes de {Y}
{X} jamais sur le même poste que {Y}
""",
        ROSTERING,
        1.0,
    ),
)
