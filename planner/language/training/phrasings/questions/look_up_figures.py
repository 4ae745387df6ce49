"""Looking up loads, distances, durations, use and hours."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.questions.slots import A1, R1, look_up
from planner.language.training.phrasings.shape import ROSTERING, ROUTING, SCHEDULING

SHAPES = (
    look_up(
        "R",
        "load",
        {"R": R1},
        """
how [full|loaded|heavy] (is/are) {R}?
how [much|many pallets|many kilos|much weight|much load] (does/do|is/are) {R} [carry|carrying|have on board|take|loaded with]?
what (does/do) {R} carry?
what's the load of {R}?
what's {R}'s load?
(is/are) {R} [full|overloaded|fully loaded|near capacity]?
what is {R} loaded with?
how much is [on|in] {R}?
how much room (does/do) {R} have left?
how much space is left [on|in] {R}?
how much free capacity (has/have) {R}?
load of {R}?
{R}: how full?
""",
        """
(est/sont) {R} [plein|chargé|rempli] ?
{R} (est/sont) [plein|chargé|rempli] à combien ?
combien {R} (transporte-t-il/transportent-ils|charge-t-il/chargent-ils) ?
combien de [kilos|palettes|charge] [a|dans|pour] {R} ?
quelle est la charge de {R} ?
qu'est-ce que {R} (transporte/transportent|charge/chargent) ?
combien il y a dans {R} ?
combien de place reste-t-il dans {R} ?
charge de {R} ?
""",
        ROUTING,
        1.0,
    ),
    look_up(
        "R",
        "distance",
        {"R": R1},
        """
how far (does/do|is/are) {R} [drive|go|travel|going|driving]?
how many [km|kilometres|kms|miles] (does/do|is/are) {R} [drive|do|make|cover|doing]?
what's the [distance|mileage] of {R}?
what distance (does/do) {R} [cover|drive]?
how long is the route of {R} in [km|kilometres]?
what [mileage|distance] (has/have) {R}?
[km|kilometres|distance|mileage] of {R}?
how much does {R} drive in km?
{R}: how many km?
""",
        """
combien de [km|kilomètres|bornes] (fait/font|parcourt/parcourent|roule/roulent) {R} ?
{R} (fait/font|roule/roulent) combien de [km|kilomètres] ?
quelle distance (parcourt/parcourent|fait/font) {R} ?
quel est le kilométrage de {R} ?
combien roule {R} ?
[km|distance|kilométrage] de {R} ?
jusqu'où (va/vont) {R}, combien de km ?
""",
        ROUTING,
        1.0,
    ),
    look_up(
        "",
        "distance",
        {},
        """
how [far|many km|many kilometres] do we drive [in all|in total|altogether|overall]?
what's the total [distance|mileage]?
total [km|distance|kilometres]?
how many [km|kilometres] [in total|altogether]?
""",
        """
combien de [km|kilomètres] [fait-on|en tout|au total] ?
quelle est la distance totale ?
total des [km|kilomètres] ?
""",
        ROUTING,
        0.3,
    ),
    look_up(
        "R",
        "duration",
        {"R": R1},
        """
how long (is/are|does/do|will) {R} [out|away|on the road|gone|take|work]?
how long is the [day|round|tour|route|trip] of {R}?
how long is {R}'s [day|round|tour|trip]?
how long (does/do) {R}'s [round|tour|route] [take|last]?
how much time (does/do) {R} [need|spend on the road|take]?
what's the duration of {R}'s [route|round|tour]?
duration of {R}?
{R}: how long?
""",
        """
combien de temps (est/sont) {R} [dehors|sur la route|parti] ?
combien de temps (dure/durent) la [tournée|journée] de {R} ?
combien de temps (met/mettent|prend/prennent) {R} ?
quelle est la durée de la tournée de {R} ?
{R} (est/sont) parti combien de temps ?
durée de la tournée de {R} ?
""",
        ROUTING,
        0.9,
    ),
    look_up(
        "A",
        "duration",
        {"A": A1},
        """
how long (does/do|will|is/are) {A} [take|last]?
how much time (does/do) {A} [take|need]?
how long [do we need for|do we spend on|do we stay at] {A}?
duration of {A}?
what's the duration of {A}?
how many minutes for {A}?
""",
        """
combien de temps (dure/durent|prend/prennent|faut-il pour/faut-il pour) {A} ?
{A}, ça [dure|prend] combien de temps ?
quelle est la durée de {A} ?
durée de {A} ?
""",
        SCHEDULING,
        0.9,
    ),
    look_up(
        "R",
        "utilisation",
        {"R": R1},
        """
how [busy|well used|well utilised|loaded|full] (is/are) {R} [kept|]?
how [much|well] (is/are) {R} [used|utilised|occupied]?
what's the [utilisation|utilization|usage|occupancy] of {R}?
how much of the [time|day] (is/are) {R} [in use|busy|occupied|used]?
what percentage of the time is {R} [busy|in use]?
how much idle time (does/do) {R} have?
[utilisation|occupancy] of {R}?
{R}: how busy?
""",
        """
quel est le taux [d'utilisation|d'occupation] de {R} ?
à quel point {R} (est/sont) [utilisé|occupé|chargé] ?
{R} (est/sont) [utilisé|occupé] à combien ?
quelle est [l'utilisation|l'occupation] de {R} ?
combien de temps {R} (reste/restent) inoccupé ?
[occupation|utilisation|taux de charge] de {R} ?
""",
        SCHEDULING,
        1.2,
    ),
    look_up(
        "R",
        "utilisation",
        {"R": R1},
        """
how well (is/are) {R} [used|utilised]?
what's the utilisation of {R}?
how much of the time is {R} in use?
utilisation of {R}?
""",
        """
quel est le taux d'utilisation de {R} ?
utilisation de {R} ?
{R} (est/sont) utilisé à combien ?
""",
        ROUTING,
        0.5,
    ),
    look_up(
        "R",
        "hours",
        {"R": R1},
        """
how many hours (does/do|is/are|has/have) {R} [work|working|do|got|have|put in]?
how much (does/do) {R} work?
what are the hours of {R}?
how many hours for {R}?
how many hours of work does {R} get?
what are {R}'s [hours|total hours]?
[hours|total hours|working hours] of {R}?
{R}: how many hours?
hours worked by {R}?
""",
        """
combien d'heures (fait/font|travaille/travaillent|a/ont) {R} ?
{R} (fait/font|travaille/travaillent) combien d'heures ?
quel est le total d'heures de {R} ?
combien (travaille/travaillent) {R} ?
[heures|total d'heures|nombre d'heures] de {R} ?
{R}, combien d'heures ?
""",
        ROSTERING,
        1.6,
    ),
    look_up(
        "R",
        "hours",
        {"R": R1, "D": w.whole_day},
        """
how many hours (does/do) {R} work {D}?
hours of {R} {D}?
""",
        """
combien d'heures (fait/font|travaille/travaillent) {R} {D} ?
""",
        ROSTERING,
        0.4,
        True,
    ),
)
