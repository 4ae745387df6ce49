"""How many days or shifts in a row."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, shape
from planner.language.training.phrasings.workroom.slots import COUNTED, EVERYBODY, FEW, RUN, WHO


def _short_of(low: int, high: int) -> w.Slot:
    """Return a slot for a number that is one too many; its value has ``fewer``."""

    def draw(talk: w.Talk) -> w.Filled | None:
        said = w.number(low, high)(talk)
        return w.Filled(said.text, {"fewer": said.value - 1}, True) if said else None

    return draw


_DAYS_RUNNING = "[in a row|on the trot|on the bounce|straight|running|back to back|without a break|in one go|on end|consecutively]"

SHAPES = (
    shape(
        {"kind": "consecutive", "at_most": "$N"},
        {"N": RUN},
        f"""
= runs of more than {{N}} [working |]days are [out|not on|off the table|ruled out|against the agreement]
= no run of [duty|work|shifts] is longer than {{N}} days
= the roster has no run of more than {{N}} days
= a stint never exceeds {{N}} days
= {{N}} days {_DAYS_RUNNING} is where we draw the line
= we draw the line at {{N}} days {_DAYS_RUNNING}
= work comes in blocks of {{N}} days at most
= the longest [stint|run|spell|stretch] is {{N}} days
= a day off comes after {{N}} days on, at the latest
= {{N}} on, then a day off, is the longest pattern
= anything beyond {{N}} days {_DAYS_RUNNING} is [too much|illegal|against the rules|asking for trouble]
! break up any run of more than {{N}} days
! build the roster with no more than {{N}} days {_DAYS_RUNNING}
! cap [runs of duty|working runs|stints|the run of days] at {{N}} days
! stop any [run|stint|stretch] at {{N}} days
! insert a day off after [every |at most |]{{N}} days on
! avoid stretches of more than {{N}} days
! don't let a stretch go beyond {{N}} days
could we have no more than {{N}} days {_DAYS_RUNNING}
longest run of days on: {{N}}
maximum run: {{N}} [working |]days
days {_DAYS_RUNNING}: {{N}} [max|at most|tops|and no more]
stints of [at most {{N}} days|{{N}} days at most|no more than {{N}} days]
{{N}} days on the trot, [then a day off|then rest|not one more|tops]
a day off after {{N}} days on
no stretch over {{N}} days
""",
        """
= aucune série ne dépasse {N} jours [de suite|]
= une série de travail ne dépasse jamais {N} jours
= au-delà de {N} jours d'affilée, c'est [interdit|contraire à l'accord|trop]
! [coupe|coupez] toute série de plus de {N} jours
série la plus longue : {N} jours [de travail|]
jamais de série de plus de {N} jours
""",
        ROSTERING,
        1.6,
    ),
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N"},
        {"N": RUN},
        f"""
= nobody is to be [down|on|in|rostered|booked] for more than {{N}} days {_DAYS_RUNNING}
= for [everyone|everybody|every {{r}}] {{N}} days {_DAYS_RUNNING} is [the cap|the cut-off|the most we plan|the ceiling]
= whoever has done {{N}} days {_DAYS_RUNNING} gets the next day off, and that goes for everyone
= not one of the {{rs}} works more than {{N}} days {_DAYS_RUNNING}
= all {{rs}} are [entitled to|due] a day off after {{N}} days {_DAYS_RUNNING}
= [anyone|anybody] who has worked {{N}} days {_DAYS_RUNNING} [rests|is off|stays home|gets a day off] the day after
= everyone's [run|stint|stretch] of days [ends|stops] after {{N}} days
= everybody is sent home after {{N}} days {_DAYS_RUNNING}
! send everyone home for a day after {{N}} days {_DAYS_RUNNING}
! roster nobody for more than {{N}} days {_DAYS_RUNNING}
! see that no {{r}} does more than {{N}} days {_DAYS_RUNNING}
! give every {{r}} a day off after {{N}} days {_DAYS_RUNNING} at the latest
could everyone have a day off after {{N}} days {_DAYS_RUNNING}
can we make sure no one does more than {{N}} days {_DAYS_RUNNING}
everyone: {{N}} days on at the most, then a day off
nobody more than {{N}} days {_DAYS_RUNNING}
""",
        """
= personne n'est de service plus de {N} jours [d'affilée|de suite]
= quiconque a fait {N} jours [d'affilée|de suite] est en repos le lendemain
= chaque {r} a droit à un repos après {N} jours [d'affilée|de suite]
! ne [planifie|planifiez] personne plus de {N} jours [d'affilée|de suite]
pour tout le monde, repos après {N} jours [de suite|d'affilée]
""",
        ROSTERING,
        1.4,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N"},
        {"R": WHO, "N": RUN},
        f"""
= {{R}} (has/have) had enough after {{N}} days {_DAYS_RUNNING}
= {{R}} (isn't/aren't) to be [on|in|rostered|booked] for more than {{N}} days {_DAYS_RUNNING}
= {{N}} days {_DAYS_RUNNING} is [the most|all|as much as] {{R}} [can do|can manage|will do|may do]
= after {{N}} days {_DAYS_RUNNING} {{R}} (gets/get|needs/need|takes/take) a day off
= a run of {{N}} days is [the limit|the most|enough|plenty] for {{R}}
= I don't want {{R}} on for more than {{N}} days {_DAYS_RUNNING}
= the longest [run|stint|stretch] for {{R}} is {{N}} days
= {{R}} (works/work) in [blocks|stints|runs] of {{N}} days at most
= doctor's note: {{R}} not more than {{N}} days {_DAYS_RUNNING}
! see that {{R}} (gets/get) a day off after {{N}} days {_DAYS_RUNNING}
! stop {{R}} after {{N}} days {_DAYS_RUNNING}
! let {{R}} work {{N}} days {_DAYS_RUNNING} at the very most
! never roster {{R}} for more than {{N}} days {_DAYS_RUNNING}
could {{R}} have a day off after {{N}} days {_DAYS_RUNNING}
{{R}}: {{N}} days on the trot, no more
{{N}} days {_DAYS_RUNNING} tops for {{R}}
for {{R}} a day off after {{N}} days {_DAYS_RUNNING}
""",
        """
= {R} (n'est/ne sont) pas de service plus de {N} jours [d'affilée|de suite]
= {N} jours [d'affilée|de suite], c'est tout ce que {R} (supporte/supportent)
= la plus longue série de {R} est de {N} jours
! [arrête|arrêtez] {R} après {N} jours [d'affilée|de suite]
{R} : repos après {N} jours [d'affilée|de suite]
""",
        ROSTERING,
        1.3,
    ),
    shape(
        {"kind": "consecutive", "at_most": "$N", "activities": "$A"},
        {"N": FEW, "A": COUNTED},
        """
= {A} come in [runs|blocks|sets] of {N} at most
= {A} stop after {N} days [in a row|on the trot|running]
= {N} {A} [on the trot|on the bounce|in a row|straight] is [as far as it goes|the cap|all we allow|where it ends]
= more than {N} {A} [on the trot|in a row|running|back to back] is [out|forbidden|not on|too hard on people|unsafe]
= a run of {A} [lasts|is] {N} days at most
= after {N} {A} [in a row|on the trot] something else has to come
! break up {A} after {N} days [in a row|on the trot|running]
! plan {A} in blocks of {N} at most
! cap {A} at {N} days [in a row|on the trot|running]
! never string together more than {N} {A}
! don't stack more than {N} {A} [back to back|on top of each other|in a row]
could we keep it to {N} {A} [in a row|on the trot|running]
{A}: {N} [in a row|on the trot|straight|running] [max|and then something else|at most|tops]
{A}, [max|at most] {N} [on the trot|running|in a row]
no more than {N} {A} [on the trot|on the bounce|straight|without a change]
no runs of more than {N} {A}
""",
        """
= les {A} s'arrêtent [après|au bout de] {N} jours [de suite|d'affilée]
= plus de {N} {A} [de suite|d'affilée], c'est [interdit|exclu|trop dur]
! [coupe|coupez] les {A} après {N} jours [de suite|d'affilée]
! n'[enchaîne|enchaînez] pas plus de {N} {A}
{A} : {N} [de suite|d'affilée] [au plus|max]
jamais plus de {N} {A} sans coupure
""",
        ROSTERING,
        1.4,
    ),
    shape(
        {"kind": "consecutive", "at_most": "$N.fewer", "activities": "$A"},
        {"N": _short_of(2, 6), "A": COUNTED},
        """
= {N} {A} [in a row|on the trot|running|back to back] is one too many
= {N} {A} [in a row|on the trot|back to back] (is/are) [out|not on|off|out of the question|banned]
= we never do {N} {A} [in a row|on the trot|running|back to back]
= there must not be {N} {A} [in a row|on the trot|back to back] for the same person
! never plan {N} {A} [in a row|on the trot|back to back]
! don't put {N} {A} [in a row|back to back|one after the other]
{N} {A} on the trot: no
not {N} {A} [in a row|on the trot|back to back]
""",
        """
= {N} {A} [de suite|d'affilée], c'est une de trop
! ne [mets|mettez|planifie] jamais {N} {A} [de suite|d'affilée]
pas {N} {A} [de suite|d'affilée]
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "consecutive", "resources": EVERYBODY, "at_most": "$N", "activities": "$A"},
        {"N": FEW, "A": COUNTED},
        """
= everyone comes off {A} after {N} days [in a row|on the trot|running]
= nobody is [left|kept|stuck] on {A} for more than {N} days [in a row|running|on the trot]
= whoever has done {N} {A} [in a row|on the trot] goes on something else, without exception
= not one {r} does more than {N} {A} [in a row|on the trot]
= everybody's {A} come in runs of {N} at most
! take everyone off {A} after {N} days [in a row|on the trot|running]
! leave nobody on {A} for more than {N} days [running|in a row]
! make sure no one gets more than {N} {A} [on the trot|in a row|back to back]
nobody more than {N} {A} [on the trot|straight|back to back]
everyone: {N} {A} [in a row|on the trot] at most
""",
        """
= personne ne reste aux {A} plus de {N} jours [de suite|d'affilée]
! [veille|veillez] à ce que personne n'ait plus de {N} {A} [de suite|d'affilée]
personne plus de {N} {A} [de suite|d'affilée]
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N", "activities": "$A"},
        {"R": WHO, "N": FEW, "A": COUNTED},
        """
= {R} (comes/come) off {A} after {N} days [in a row|on the trot|running]
= {R} (is/are) good for {N} {A} [in a row|on the trot|running], not more
= {R} (isn't/aren't) to be on {A} more than {N} days [in a row|running|on the trot]
= {N} {A} [in a row|on the trot|straight] is [all|the most] {R} [can do|may do|can take|should get]
= I don't want {R} on more than {N} {A} [in a row|on the trot]
= after {N} {A} [in a row|on the trot] {R} (needs/need|gets/get) something else
! take {R} off {A} after {N} days [in a row|on the trot|running]
! let {R} do {N} {A} [in a row|on the trot] at most
! never put {R} on {A} more than {N} times running
{R}: {N} {A} on the trot [max|at most|tops]
for {R} no more than {N} {A} [in a row|on the trot|back to back]
{N} {A} [in a row|running] tops for {R}
""",
        """
= {R} ne (reste/restent) pas aux {A} plus de {N} jours [de suite|d'affilée]
! [retire|retirez] {R} des {A} après {N} jours [de suite|d'affilée]
{R} : {N} {A} [de suite|d'affilée] au plus
""",
        ROSTERING,
        1.0,
    ),
)
