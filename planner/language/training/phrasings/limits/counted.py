"""Limits of what is counted, in the same words for every quantity."""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.limits.slots import R, limit
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, Shape, shape


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
)
