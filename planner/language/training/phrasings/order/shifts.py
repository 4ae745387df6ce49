"""What follows what, days in a row, rest: `succession`, `consecutive`, `rest`."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROSTERING, shape

LABEL = w.activities(most=1, single=False)
R = w.resources(most=2)

SHAPES = (
    # ------------------------------------------------------------------ rosters
    shape(
        {"kind": "succession", "first": "$A", "then": "$B"},
        {"A": LABEL, "B": LABEL},
        """
= {A} must not be followed by {B} [the next day|the day after|]
= nobody [works|does] {B} [on |][the day after|the day following|right after] {A}
= nobody who did {A} [works|does] {B} the next day
= after {A} there is no {B} [the next day|the following day|]
= {B} can't [follow|come the day after|come right after] {A}
= {B} (is/are) not allowed the day after {A}
= whoever works {A} doesn't [do|work] {B} [the next day|next day|the day after]
= you can't do {A} and then {B} the next day
= {A} and {B} the day after don't go together
! never put {B} [the day after|right after] {A}
! don't [schedule|plan|put|roster] {B} [the day after|after] {A}
! avoid {B} the day after {A}
! forbid {B} the day after {A}
no {B} [the day after|the day following|right after|straight after|directly after|after] {A}
never {B} [the day after|after] {A}
{A} then {B} next day: [not allowed|no|never|forbidden]
{A} followed by {B} [is forbidden|is not on|not allowed]
no {A} followed by {B}
""",
        """
= {A} ne (doit/doivent) pas être suivi de {B} [le lendemain|]
= personne ne fait {B} le lendemain [d'un|de] {A}
= après {A}, [il n'y a |]pas de {B} le lendemain
= celui qui fait {A} ne fait pas {B} le lendemain
= {B} (est/sont) [interdit|exclu|impossible] le lendemain de {A}
= on ne peut pas enchaîner {A} et {B} le lendemain
! ne [mets|mettez|planifie] [jamais|pas] {B} [le lendemain de|après] {A}
! [évite|évitez|interdis] {B} le lendemain de {A}
pas de {B} [le lendemain de|après|juste après|au lendemain de] {A}
jamais {B} [le lendemain de|après] {A}
{A} puis {B} le lendemain : [non|interdit|jamais]
""",
        ROSTERING,
        2.0,
    ),
    shape(
        {"kind": "succession", "first": "$A", "then": "$B", "resources": "$R"},
        {"A": LABEL, "B": LABEL, "R": w.resources(most=2)},
        """
= {R} must not work {B} the day after {A}
= {R} can't do {B} the day after {A}
= {R} (doesn't/don't) [work|do] {B} the day after {A}
= {R} never (works/work) {B} right after {A}
! never give {R} {B} the day after {A}
! don't put {R} on {B} the day after {A}
no {B} for {R} [the day after|after] {A}
{R}: no {B} the day after {A}
""",
        """
= {R} ne (fait/font) pas {B} le lendemain de {A}
= {R} ne (doit/doivent) pas faire {B} le lendemain de {A}
! ne [mets|mettez] pas {R} sur {B} le lendemain de {A}
pas de {B} pour {R} le lendemain de {A}
{R} : pas de {B} après {A}
""",
        ROSTERING,
        0.9,
    ),
    shape(
        {"kind": "consecutive", "resources": ["all workers"], "at_most": "$N"},
        {
            "N": w.number(2, 7),
            "X": lambda t: w.Filled(
                t.rng.choice(
                    {"en": ("nobody", "no one", "nobody", "no {r}"), "fr": ("personne",)}[t.language]
                ).replace("{r}", t.resource_nouns[0]),
                None,
            ),
        },
        """
= {X} works more than {N} days [in a row|running|on end|in succession|consecutively|straight|back to back]
= {X} may work more than {N} [consecutive days|days in a row|days running|days on end]
= {X} should do more than {N} days [in a row|running|straight]
= {X} goes over {N} days [in a row|running|without a day off]
= everyone works at most {N} [days in a row|consecutive days|days running]
= everybody gets a day off after {N} days [at the latest|]
{X} over {N} days [in a row|running|straight]
max {N} [days in a row|consecutive days|days running] for everyone
""",
        """
= personne ne travaille plus de {N} jours [d'affilée|de suite|consécutifs|à la suite]
= personne ne doit [faire|enchaîner|travailler] plus de {N} jours [d'affilée|de suite|consécutifs]
= tout le monde travaille {N} jours [d'affilée|de suite|consécutifs] [au maximum|au plus]
= chacun a un repos après {N} jours au plus
{N} jours [d'affilée|de suite|consécutifs] maximum pour tout le monde
""",
        ROSTERING,
        1.1,
    ),
    shape(
        {"kind": "consecutive", "resources": ["all workers"], "at_most": "$N.fewer"},
        {"N": lambda t: _runs(t)},
        """
= [nobody|no one] [works|is to work|should work|may work] {N} days [in a row|running|straight|on end]
= [nobody|no one] does {N} days [in a row|running|back to back]
nobody {N} days [in a row|running|straight]
""",
        """
= personne ne [travaille|fait] {N} jours [d'affilée|de suite]
personne {N} jours [de suite|d'affilée]
""",
        ROSTERING,
        0.4,
    ),
    shape(
        {"kind": "consecutive", "at_most": "$N"},
        {"N": w.number(2, 7)},
        """
= [at most|no more than|a maximum of|not more than] {N} [working days|days|shifts] [in a row|running|on end|straight] are allowed
[at most|no more than|max|maximum|not more than] {N} [days|working days] [in a row|running|on end|straight|consecutively]
[at most|no more than|max] {N} consecutive [days|working days]
{N} days [in a row|running] [max|maximum|at most|is the limit]
never [more than|over] {N} days [in a row|running]
! limit it to {N} days in a row
! don't plan more than {N} days in a row
""",
        """
[au plus|au maximum|pas plus de|maximum|jamais plus de] {N} jours [d'affilée|de suite|consécutifs|à la suite]
{N} jours [d'affilée|de suite|consécutifs] [max|maximum|maxi|au plus]
! ne [planifie|planifiez|mets] pas plus de {N} jours [d'affilée|de suite]
! [limite|limitez] à {N} jours [d'affilée|consécutifs]
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N"},
        {"R": R, "N": w.number(2, 7)},
        """
= {R} (works/work|does/do) [at most|no more than|not more than|a maximum of] {N} [days in a row|consecutive days|days running|days on end]
= {R} must not [work|do] more than {N} days [in a row|running|on end|straight]
= {R} (needs/need|gets/get) a day off after {N} days
= {R} can't [work|do] more than {N} [consecutive days|days in a row]
! don't plan {R} [for |]more than {N} days [in a row|running]
! give {R} [at most|no more than] {N} days in a row
{R} max {N} days [in a row|running|straight|consecutively]
{R}: [no more than|at most] {N} days [in a row|running]
max {N} days [in a row|running] for {R}
""",
        """
= {R} (travaille/travaillent|fait/font) [au plus|au maximum] {N} jours [d'affilée|de suite|consécutifs]
= {R} ne (travaille/travaillent|fait/font|doit faire/doivent faire) pas plus de {N} jours [d'affilée|de suite|consécutifs]
= {R} (a/ont) besoin d'un repos après {N} jours
! ne [mets|mettez|planifie] pas {R} plus de {N} jours [d'affilée|de suite]
{R} max {N} jours [d'affilée|de suite]
{N} jours de suite [max|maximum] pour {R}
""",
        ROSTERING,
        1.0,
    ),
    shape(
        {"kind": "consecutive", "at_most": "$N", "activities": "$A"},
        {"N": w.number(2, 5), "A": LABEL},
        """
[at most|no more than|max|maximum|not more than|never more than] {N} {A} [in a row|running|on end|back to back|in succession]
[at most|max|no more than] {N} consecutive {A}
{N} {A} [in a row|running] [max|at most|is the limit]
! don't plan more than {N} {A} [in a row|running]
= {A} come [at most {N} in a row|in runs of {N} at most]
= there are never more than {N} {A} in a row
""",
        """
[au plus|au maximum|pas plus de|maximum|jamais plus de|max] {N} {A} [d'affilée|de suite|consécutifs|à la suite]
{N} {A} [d'affilée|de suite] [max|maximum|maxi]
! ne [mets|mettez|planifie] pas plus de {N} {A} [d'affilée|de suite]
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "consecutive", "resources": "$R", "at_most": "$N", "activities": "$A"},
        {"R": R, "N": w.number(2, 5), "A": LABEL},
        """
= {R} (works/work|does/do|gets/get) [at most|no more than|a maximum of] {N} {A} [in a row|running]
= {R} must not do more than {N} {A} [in a row|running|on end]
! don't give {R} more than {N} {A} [in a row|running]
{R}: max {N} {A} [in a row|running]
max {N} {A} in a row for {R}
""",
        """
= {R} (fait/font|prend/prennent) [au plus|au maximum] {N} {A} [d'affilée|de suite]
= {R} ne (fait/font) pas plus de {N} {A} [d'affilée|de suite]
! ne [donne|donnez] pas plus de {N} {A} [d'affilée|de suite] à {R}
{N} {A} de suite [max|maximum] pour {R}
""",
        ROSTERING,
        0.8,
    ),
    shape(
        {"kind": "rest", "hours": "$N"},
        {"N": w.number(8, 16)},
        """
[at least|a minimum of|minimum|min|no less than|not less than] {N} [hours|h] [between two shifts|between shifts|off between shifts|between two duties]
[at least|a minimum of|min] {N} [hours|h] [of rest|rest|off] [between shifts|between two shifts|after a shift|]
{N} hours [rest|of rest|off] between [shifts|two shifts|duties] [at least|minimum|]
= there must be [at least |]{N} hours between two shifts
= there are at least {N} hours [of rest |]between two shifts
! leave [at least |]{N} hours between [two |]shifts
! keep [at least |]{N} hours [of rest |]between shifts
never less than {N} hours between shifts
""",
        """
[au moins|minimum|au minimum|pas moins de] {N} [heures|h] [entre deux postes|entre deux services|de repos entre deux postes|de repos entre deux gardes]
{N} [heures|h] de repos [minimum |]entre deux [postes|gardes|services]
= il faut [au moins |]{N} heures [de repos |]entre deux [postes|gardes|services]
! [laisse|laissez] [au moins |]{N} heures entre deux [postes|gardes]
repos de {N} heures [minimum|au moins] entre deux [postes|services]
""",
        ROSTERING,
        1.2,
    ),
    shape(
        {"kind": "rest", "resources": "$R", "hours": "$N"},
        {"R": R, "N": w.number(8, 16)},
        """
= {R} (needs/need|gets/get|has/have) [at least|a minimum of|] {N} hours [rest|off|of rest|break] between [two shifts|shifts|duties]
= {R} must have [at least |]{N} hours [off|rest|of rest] [between shifts|before the next shift|after each shift]
! give {R} [at least |]{N} hours [off |rest |]between [two |]shifts
! leave {R} [at least |]{N} hours between shifts
{R}: [min|at least] {N} [hours|h] [rest|between shifts|off between shifts]
[at least |]{N} hours between shifts for {R}
{N} h rest between two shifts for {R}
""",
        """
= {R} (a/ont|doit avoir/doivent avoir) [au moins |]{N} heures [de repos |]entre deux [postes|gardes|services]
= {R} (a/ont) besoin de {N} heures entre deux postes
! [donne|donnez|laisse|laissez] [au moins |]{N} heures de repos à {R} entre deux postes
{R} : [au moins |]{N} h de repos entre deux postes
{N} heures [de repos |]entre deux postes pour {R}
""",
        ROSTERING,
        1.4,
    ),
)


def _runs(talk: w.Talk) -> w.Filled:
    """Draw a number of days that nobody reaches: the rule allows one fewer."""
    said = w.number(3, 7)(talk)
    assert said is not None
    return w.Filled(said.text, {"fewer": said.value - 1}, True)
