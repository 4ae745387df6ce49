"""How much of something: `limit` in all its quantities."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK, Shape, shape

R = w.resources()
LABEL = w.activities(most=1, single=False)


def limit(quantity: str, bound: str = "at_most", **extra: Any) -> dict[str, Any]:
    """Return the gold of a limit on a quantity."""
    return {"kind": "limit", "resources": "$R", "quantity": quantity, bound: "$N", **extra}


def _counted(quantity: str, slots: dict[str, w.Slot], en: tuple[str, str], fr: tuple[str, str],
             trades: tuple[Any, ...], weight: float, **extra: Any) -> tuple[Shape, ...]:  # fmt: skip
    """Return the shapes of a quantity that is counted, where ``en`` and ``fr`` are (verbs, noun after the number)."""
    (verb, noun), (verbe, nom) = en, fr
    english = f"""
= {{R}} ({verb}) [at most|no more than|a maximum of|not more than|up to] {{N}} {noun}
= {{R}} may [have|make|do|get] [at most|no more than|up to|a maximum of] {{N}} {noun}
= {{R}} must not [have|make|do|get] more than {{N}} {noun}
= {{R}} must not [exceed|go over|go above] {{N}} {noun}
= {{R}} can't [do|make|take|manage|have] more than {{N}} {noun}
= {{R}} can only [do|make|manage|have] {{N}} {noun}
= {{R}} ({verb}) {{N}} {noun} [at most|maximum|max|tops|at the most]
= {{R}} should [stay|keep] [under|below|within] {{N}} {noun}
= {{R}} (is/are) limited to {{N}} {noun}
= {{R}} shouldn't do over {{N}} {noun}
= {{N}} {noun} (is/are) the limit for {{R}}
! limit {{R}} to {{N}} {noun}
! give {{R}} [at most|no more than|not more than|a maximum of] {{N}} {noun}
! cap {{R}} at {{N}} {noun}
! don't give {{R}} more than {{N}} {noun}
! don't let {{R}} do [more than|over] {{N}} {noun}
! keep {{R}} [under|below|to] {{N}} {noun}
{{R}} [max|at most|no more than|maximum|not more than|not over|up to] {{N}} {noun}
{{R}}: [max|at most|no more than] {{N}} {noun}
{{R}}: {{N}} {noun}, [not one more|that's the limit|no more|and that's it]
{{R}} {{N}} {noun}, [not more|no more than that|and no further]
{{R}} {{N}} {noun} [max|at most|maximum|tops]
[max|at most|no more than|not more than] {{N}} {noun} for {{R}}
{{R}} not over {{N}} {noun}
"""
    french = f"""
= {{R}} ({verbe}) [au plus|au maximum|maximum] {{N}} {nom}
= {{R}} ne (doit/doivent) pas [faire|dépasser|avoir] plus de {{N}} {nom}
= {{R}} ne (doit/doivent) pas dépasser {{N}} {nom}
= {{R}} ne (fait/font) pas plus de {{N}} {nom}
= {{R}} (peut/peuvent) faire [au plus|jusqu'à|au maximum] {{N}} {nom}
= {{R}} (est/sont) limité à {{N}} {nom}
! [limite|limitez] {{R}} à {{N}} {nom}
! ne [donne|donnez] pas plus de {{N}} {nom} à {{R}}
{{R}} [max|maxi|au plus|maximum|pas plus de] {{N}} {nom}
{{R}} : [max|maxi|au plus|pas plus de] {{N}} {nom}
{{R}} : {{N}} {nom}, pas [plus|un de plus]
{{R}} {{N}} {nom} [max|maxi|maximum|pas plus|au plus]
[pas plus de|au plus|maximum] {{N}} {nom} [pour|par] {{R}}
{{N}} {nom} [au plus|maximum|maxi] pour {{R}}
"""
    nobody_en = f"""
= {{R}} [may do|does|makes|gets|should do|is to do] more than {{N}} {noun}
= {{R}} [goes|may go] [over|above|beyond] {{N}} {noun}
= {{R}} exceeds {{N}} {noun}
{{R}} [over|above|with more than] {{N}} {noun}
{{R}} more than {{N}} {noun}
"""
    nobody_fr = f"""
= {{R}} ne [fait|dépasse|doit faire|doit dépasser] plus de {{N}} {nom}
= {{R}} ne [dépasse|doit dépasser] {{N}} {nom}
{{R}} au-dessus de {{N}} {nom}
{{R}} à plus de {{N}} {nom}
"""
    least_en = f"""
= {{R}} ({verb}) at least {{N}} {noun}
= {{R}} must [get|do|have|make] [at least|a minimum of|no fewer than] {{N}} {noun}
= {{R}} (needs/need|wants/want) [at least|a minimum of] {{N}} {noun}
= {{R}} should get no [less|fewer] than {{N}} {noun}
! give {{R}} at least {{N}} {noun}
! make sure {{R}} (gets/get|has/have) at least {{N}} {noun}
{{R}} [at least|min|minimum|not less than] {{N}} {noun}
{{R}}: [min|at least] {{N}} {noun}
at least {{N}} {noun} for {{R}}
"""
    least_fr = f"""
= {{R}} ({verbe}) au moins {{N}} {nom}
= {{R}} (doit/doivent) [avoir|faire] [au moins|au minimum] {{N}} {nom}
= {{R}} (a/ont) besoin d'au moins {{N}} {nom}
! [donne|donnez] au moins {{N}} {nom} à {{R}}
{{R}} [au moins|min|minimum] {{N}} {nom}
au moins {{N}} {nom} pour {{R}}
{{R}} : [min|au moins] {{N}} {nom}
"""
    return (
        shape(limit(quantity, **extra), slots, english, french, trades, weight),
        shape(
            limit(quantity, **extra),
            {**slots, "R": w.no_resource},
            nobody_en,
            nobody_fr,
            trades,
            weight * 0.35,
        ),
        shape(limit(quantity, "at_least", **extra), slots, least_en, least_fr, trades, weight * 0.4),
    )


SHAPES = (
    *_counted(
        "stops",
        {"R": R, "N": w.number(3, 25)},
        ("makes/make|does/do|has/have|gets/get", "[stops|stops|drops|calls|visits]"),
        ("fait/font|a/ont", "[arrêts|arrêts|livraisons|clients|stops]"),
        ROUTING,
        1.0,
    ),
    *_counted(
        "trips",
        {"R": R, "N": w.number(1, 5)},
        ("makes/make|does/do", "[trips|trips|rounds|runs|tours]"),
        ("fait/font", "[tours|tournées|rotations|trajets]"),
        ROUTING,
        0.9,
    ),
    *_counted(
        "distance",
        {"R": R, "N": w.number(50, 600, 10)},
        ("drives/drive|does/do|covers/cover|travels/travel", "[km|km|kilometres|kms]"),
        ("fait/font|roule/roulent|parcourt/parcourent", "[km|km|kilomètres|kms]"),
        ROUTING,
        1.2,
    ),
    *_counted(
        "shifts",
        {"R": R, "N": w.number(1, 6)},
        ("works/work|does/do|gets/get|has/have", "[shifts|shifts|duties]"),
        ("fait/font|travaille/travaillent|a/ont", "[postes|postes|gardes|services]"),
        ROSTERING,
        1.1,
    ),
    *_counted(
        "hours",
        {"R": R, "N": w.number(8, 48, 2)},
        ("works/work|does/do|gets/get", "[hours|hours|h|hrs]"),
        ("travaille/travaillent|fait/font", "[heures|heures|h]"),
        ("rostering", "scheduling"),
        1.2,
    ),
    *_counted(
        "hours",
        {"R": R, "N": w.number(4, 14)},
        ("works/work|does/do|runs/run", "hours [a day|per day|each day|daily]"),
        ("travaille/travaillent|fait/font|tourne/tournent", "heures [par jour|chaque jour]"),
        ("rostering", "scheduling"),
        0.6,
        per="day",
    ),
    *_counted(
        "hours",
        {"R": R, "N": w.number(10, 48, 2)},
        ("works/work|does/do", "hours [a week|per week|weekly]"),
        ("travaille/travaillent|fait/font", "heures [par semaine]"),
        ROSTERING,
        0.5,
        per="week",
    ),
    *_counted(
        "shifts",
        {"R": R, "N": w.number(1, 6)},
        ("works/work|does/do", "shifts [a week|per week|each week]"),
        ("travaille/travaillent|fait/font", "[postes|gardes] par semaine"),
        ROSTERING,
        0.4,
        per="week",
    ),
    *_counted(
        "distance",
        {"R": R, "N": w.number(300, 2000, 50)},
        ("drives/drive|does/do", "km [in all|altogether|in total|over the whole period]"),
        ("fait/font", "km [en tout|au total|sur toute la période]"),
        ROUTING,
        0.25,
        per="horizon",
    ),
    *_counted(
        "duration",
        {"R": R, "N": w.minutes(180, 720)},
        (
            "is/are out|is/are on the road|is/are away|works/work",
            "[a day|from start to end|from start to finish|all in all|door to door|]",
        ),
        ("est/sont dehors|est/sont sur la route", "[du départ au retour|par jour|au total|]"),
        ROUTING,
        0.6,
    ),
    *_counted(
        "driving",
        {"R": R, "N": w.minutes(180, 600)},
        ("drives/drive", "[of driving|behind the wheel|at the wheel|driving]"),
        ("conduit/conduisent|roule/roulent", "[de conduite|au volant|de route]"),
        ROUTING,
        0.9,
    ),
    *_counted(
        "overtime",
        {"R": R, "N": w.minutes(15, 180)},
        ("does/do|works/work|has/have", "[overtime|of overtime|extra time]"),
        ("fait/font", "[d'heures supplémentaires|d'heures sup|de rab]"),
        ANY,
        0.9,
    ),
    *_counted(
        "$L",
        {"R": R, "N": w.number(2, 60), "L": w.dimension},
        ("carries/carry|takes/take|loads/load", "{L}"),
        ("charge/chargent|prend/prennent|transporte/transportent", "{L}"),
        ROUTING,
        1.0,
    ),
    *_counted(
        "$L",
        {"R": R, "N": w.number(500, 20000, 250), "L": w.dimension},
        ("carries/carry|takes/take|loads/load|can take/can take", "[{L}|of {L}|{L}]"),
        ("charge/chargent|prend/prennent|transporte/transportent", "[{L}|de {L}]"),
        ROUTING,
        0.7,
    ),
    shape(
        limit("$L"),
        {"R": R, "N": w.number(2, 9000, 2), "L": w.dimension},
        """
= {R} (takes/take|carries/carry|holds/hold) [no more than|at most|not more than] {N} [units|kg|litres|] of {L}
= {R} must not be loaded with more than {N} {L}
= {R} (is/are) full at {N} {L}
= the {L} on {R} must not exceed {N}
! don't [load|put] more than {N} {L} [on|into] {R}
! load {R} with at most {N} {L}
! limit the {L} of {R} to {N}
{L} on {R} max {N}
{R} {L} max {N}
""",
        """
= {R} ne (prend/prennent|charge/chargent) pas plus de {N} [litres de |kg de |]{L}
= {L} de {R} limité à {N}
! ne [charge|chargez|mets] pas plus de {N} {L} [sur|dans] {R}
! [limite|limitez] {L} de {R} à {N}
{R} {L} max {N}
""",
        ROUTING,
        0.7,
    ),
    # ------------------------------------------------------------------ driving, duration, overtime in words of their own
    shape(
        limit("driving"),
        {"R": R, "N": w.minutes(180, 600)},
        """
= {R} must not [drive|be driving|be at the wheel] [for |][more|longer] than {N}
= {R} [may|can] drive {N} at most
= {R} must not drive over {N}
= the driving time of {R} [is|stays] [below|at most|limited to] {N}
! don't let {R} drive [for |][more|longer] than {N}
! limit [the |]driving [time|] of {R} to {N}
{R} [drive|driving|driving time] max {N}
max driving time {N} for {R}
""",
        """
= {R} ne (doit/doivent) pas [conduire|rouler|être au volant] plus de {N}
= le temps de conduite de {R} est limité à {N}
! [limite|limitez] [la conduite|le temps de conduite] de {R} à {N}
{R} conduite max {N}
temps de conduite max {N} pour {R}
""",
        ROUTING,
        0.6,
    ),
    shape(
        limit("duration"),
        {"R": R, "N": w.minutes(180, 720)},
        """
= {R} must not be [out|away|on the road|gone] [for |][more|longer] than {N}
= the [round|tour|route|day] of {R} [lasts|takes|may last|may take] at most {N}
= {R}'s [round|tour|route|day] must not [last|take] [more|longer] than {N}
= {R} (does/do) a [day|round|tour] of [at most|no more than] {N}
= {R} must be done within {N} of [leaving|setting off|starting]
= from leaving to coming back {R} (takes/take) {N} at most
! don't keep {R} out [for |]longer than {N}
! limit the [round|tour|day|route] of {R} to {N}
{R} [round|tour|route|day] max {N}
max [tour|route|round] [duration|length|time] {N} for {R}
{R} out {N} at most
""",
        """
= {R} ne (doit/doivent) pas [être dehors|rester dehors|partir] plus de {N}
= la [tournée|journée] de {R} dure [au plus|au maximum] {N}
= la [tournée|journée] de {R} ne doit pas dépasser {N}
! [limite|limitez] la [tournée|journée] de {R} à {N}
{R} tournée max {N}
durée de tournée max {N} pour {R}
""",
        ROUTING,
        0.7,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "overtime", "at_most": 0},
        {"R": R},
        """
= {R} must not [do|work|have] [any |]overtime
= {R} (doesn't/don't) do overtime
= {R} (does/do|gets/get|works/work) no overtime
= overtime is [not allowed|forbidden|out of the question] for {R}
! don't [plan|give] [any |]overtime for {R}
! allow no overtime for {R}
no overtime for {R}
{R}: no overtime
{R} without overtime
""",
        """
= {R} ne (fait/font) pas d'heures sup[plémentaires|]
= pas question d'heures supplémentaires pour {R}
! ne [prévois|prévoyez] pas d'heures sup[plémentaires|] pour {R}
pas d'heures sup[plémentaires|] pour {R}
{R} : pas d'heures sup[plémentaires|]
aucune heure supplémentaire pour {R}
""",
        ANY,
        0.5,
    ),
    # ------------------------------------------------------------------ in use
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N"},
        {"R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True), "N": w.number(1, 9)},
        """
= we [use|have|send|need] [at most|no more than|only|a maximum of|not more than] {N} {R}
= [at most|no more than|only] {N} {R} (is/are) [used|needed|on the road|out]
= we only have {N} [drivers|crews] [today|], so {N} {R} at most
= {N} {R} [should be|is|are] enough
= we can't [use|staff|man] more than {N} {R}
! use [at most|no more than|only|not more than|a maximum of] {N} {R}
! use {N} {R} [at most|maximum|at the most|max]
! do it with {N} {R} [at most|]
! manage with {N} {R}
! don't use more than {N} {R}
! limit the [fleet|number of {R}] to {N}
! send out [at most|no more than] {N} {R}
[max|at most|no more than|only|not more than] {N} {R}
{N} {R} [max|at most|maximum|tops]
no more than {N} {R} in use
""",
        """
= on [utilise|prend|sort] [au plus|au maximum|seulement] {N} {R}
= {N} {R} doivent suffire
= on ne peut pas sortir plus de {N} {R}
= on n'a que {N} [chauffeurs|équipes], donc {N} {R} au plus
! [utilise|utilisez|prends|prenez|sors|sortez] [au plus|au maximum|seulement] {N} {R}
! [utilise|utilisez] {N} {R} [au plus|au maximum|maximum]
! [fais|faites] avec {N} {R} [au plus|maximum|]
! [n'utilise|n'utilisez] pas plus de {N} {R}
! [limite|limitez] [la flotte|le nombre de {R}] à {N}
[au plus|max|pas plus de|maximum] {N} {R}
{N} {R} [max|maxi|maximum|au plus]
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N"},
        {"R": w.resources(most=1, whole=False), "N": w.number(1, 6)},
        """
! use [at most|no more than|only] {N} of the {R}
! use {N} {R} at most
[at most|no more than|only|max] {N} [of the |]{R} [in use|out|]
= [at most|no more than|only] {N} [of the |]{R} [may be used|may go out|are used]
= we can [use|have] {N} {R} at most
""",
        """
! [utilise|utilisez] [au plus|seulement] {N} {R}
au plus {N} {R} [en service|utilisés|]
pas plus de {N} {R} [en service|en même temps|]
= on utilise au plus {N} {R}
""",
        WORK,
        0.5,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_least": "$N"},
        {"R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True), "N": w.number(2, 6)},
        """
! use at least {N} {R}
! send out [at least|no fewer than] {N} {R}
at least {N} {R} [in use|on the road|out|]
= at least {N} {R} must be [used|out|on the road]
= we use at least {N} {R}
""",
        """
! [utilise|utilisez|sors] au moins {N} {R}
au moins {N} {R} [en service|dehors|]
= on utilise au moins {N} {R}
= au moins {N} {R} doivent sortir
""",
        WORK,
        0.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "in_use", "at_most": "$N", "activities": "$A"},
        {
            "R": lambda t: w.Filled(t.resource_nouns[1], [w.ALL_RESOURCES[t.trade]], True),
            "N": w.number(1, 6),
            "A": LABEL,
        },
        """
[no more than|at most|max|not more than|only] {N} {R} [in|at|for|on|to] {A}
! send [at most|no more than|only] {N} {R} to {A}
! use [at most|no more than|only] {N} {R} for {A}
! don't send more than {N} {R} to {A}
= [at most|no more than|only] {N} {R} may [go to|serve|do|enter] {A}
= {A} (is/are) done by at most {N} {R}
= {A} (takes/take) at most {N} {R}
{A}: max {N} {R}
""",
        """
[pas plus de|au plus|maximum|max] {N} {R} [à|pour|dans|chez] {A}
! [n'envoie|n'envoyez] pas plus de {N} {R} [à|dans|chez] {A}
! [utilise|utilisez] au plus {N} {R} pour {A}
= au plus {N} {R} (peut/peuvent) aller à {A}
{A} : max {N} {R}
""",
        WORK,
        0.8,
    ),
    # ------------------------------------------------------------------ counted activities
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_most": "$N", "activities": "$A"},
        {"R": R, "N": w.number(1, 4), "A": LABEL},
        """
= {R} (works/work|does/do|gets/get|has/have) [at most|no more than|not more than|a maximum of] {N} {A}
= {R} must not [have|do|work] more than {N} {A}
= {R} (does/do|gets/get) {N} {A} [at most|max|each at most|tops]
= {R} can't do more than {N} {A}
! give {R} [at most|no more than] {N} {A}
! don't give {R} more than {N} {A}
! limit {R} to {N} {A}
[at most|no more than|max|maximum] {N} {A} for {R}
{R}: max {N} {A}
{R} {N} {A} [max|at most|tops]
{N} {A} [max|at most] for {R}
""",
        """
= {R} (fait/font|a/ont) [au plus|au maximum] {N} {A}
= {R} ne (fait/font) pas plus de {N} {A}
! ne [donne|donnez] pas plus de {N} {A} à {R}
! [limite|limitez] {R} à {N} {A}
[au plus|max|pas plus de] {N} {A} pour {R}
{R} : {N} {A} [max|maxi|au plus]
{N} {A} [max|maximum] pour {R}
""",
        ROSTERING,
        1.1,
    ),
    shape(
        {
            "kind": "limit",
            "resources": ["all workers"],
            "quantity": "shifts",
            "at_most": "$N",
            "activities": "$A",
        },
        {"N": w.number(1, 4), "A": LABEL},
        """
= everyone gets at most {N} {A}
= nobody [does|works|gets] more than {N} {A}
[at most|no more than|max] {N} {A} [each|per person|a head|per worker|apiece]
{N} {A} each [at most|max|at the most]
! give everyone [at most|no more than] {N} {A}
! give nobody more than {N} {A}
""",
        """
= tout le monde fait au plus {N} {A}
= personne ne fait plus de {N} {A}
[au plus|max|pas plus de] {N} {A} [par personne|chacun|par tête]
{N} {A} [max|maximum] par personne
! ne [donne|donnez] à personne plus de {N} {A}
""",
        ROSTERING,
        0.7,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "shifts", "at_least": "$N", "activities": "$A"},
        {"R": R, "N": w.number(1, 4), "A": LABEL},
        """
= {R} (gets/get|works/work|does/do) at least {N} {A}
= {R} must [do|have] at least {N} {A}
! give {R} at least {N} {A}
at least {N} {A} for {R}
{R}: min {N} {A}
""",
        """
= {R} (fait/font) au moins {N} {A}
= {R} (doit/doivent) faire au moins {N} {A}
! [donne|donnez] au moins {N} {A} à {R}
au moins {N} {A} pour {R}
""",
        ROSTERING,
        0.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "stops", "at_most": "$N", "activities": "$A"},
        {"R": R, "N": w.number(1, 6), "A": LABEL},
        """
= {R} (takes/take|serves/serve|does/do|carries/carry) [at most|no more than|a maximum of] {N} {A}
= {R} must not [take|serve|have] more than {N} {A}
! give {R} [at most|no more than] {N} {A}
! don't put more than {N} {A} on {R}
{R}: max {N} {A}
[at most|no more than|max] {N} {A} [on|per|for] {R}
{R} {N} {A} max
""",
        """
= {R} (prend/prennent|fait/font|sert/servent) au plus {N} {A}
= {R} ne (prend/prennent|fait/font) pas plus de {N} {A}
! ne [mets|mettez] pas plus de {N} {A} sur {R}
{R} : max {N} {A}
au plus {N} {A} [par|pour] {R}
""",
        ROUTING,
        0.7,
    ),
)
