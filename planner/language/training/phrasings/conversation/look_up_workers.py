"""Looking up a vehicle, a machine or a person: when back, what next, how full, how far, how long."""

from __future__ import annotations

from planner.language.training.phrasings.conversation.slots import R1, look
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, SCHEDULING, shape

QUESTIONS = (
    look(
        "R",
        "finish",
        R1,
        """
when can I expect {R} back?
when (does/do) {R} [call it a day|knock off|clock off]?
until when (is/are) {R} [busy|at it|tied up]?
how late will it get for {R}?
when (is/are) {R} expected back?
when does the day of {R} end?
at what time will we see {R} again?
when (is/are) {R} through with everything?
""",
        """
vers quelle heure (sera/seront) de retour {R} ?
quand (a/ont) fini {R} ?
à quelle heure se termine la journée de {R} ?
jusqu'à quand {R} (est/sont) occupé ?
à quelle heure peut-on compter revoir {R} ?
{R} (débauche/débauchent) à quelle heure ?
""",
        ANY,
        1.1,
    ),
    look(
        "R",
        "route",
        R1,
        """
what's in store for {R}?
what have you given {R}?
what (is/are) {R} down for?
read me [the plan of|the list of] {R}
I'd like to see the [day|plan|schedule] of {R}
let me see what {R} (is/are) doing
what comes after what for {R}?
what did {R} end up with?
what's the running order for {R}?
open the [plan|day|schedule] of {R}
""",
        """
qu'est-ce qui attend {R} ?
qu'as-tu donné à {R} ?
fais voir [la journée|le planning|le programme] de {R}
je voudrais voir [la journée|le planning] de {R}
de quoi (s'occupe/s'occupent) {R} ?
dans quel ordre {R} (fait/font) ses {as} ?
la journée de {R}, elle ressemble à quoi ?
lis-moi le programme de {R}
""",
        ANY,
        1.3,
    ),
    look(
        "R",
        "route",
        R1,
        """
what's in store for {R} {D}?
{D}, what (is/are) {R} down for?
what have you got {R} doing {D}?
I'd like to see what {R} (does/do) {D}
and {R} {D}, doing what?
""",
        """
{D}, que (fait/font) {R} ?
qu'est-ce qui attend {R} {D} ?
{D}, {R} (s'occupe/s'occupent) de quoi ?
fais voir ce que {R} (fait/font) {D}
""",
        ANY,
        1.0,
        True,
    ),
    look(
        "R",
        "load",
        R1,
        """
how much (has/have) {R} got on board?
(is/are) {R} anywhere near full?
is there [still |any |]room [on|in] {R}?
how much more [fits|can go] [on|into] {R}?
what's {R} carrying in total?
what have we loaded [on|into] {R}?
how well filled (is/are) {R}?
""",
        """
reste-t-il de la place dans {R} ?
combien peut-on encore mettre dans {R} ?
{R} (est/sont) rempli à quel point ?
qu'a-t-on chargé dans {R} ?
combien {R} (a/ont) à bord ?
""",
        ROUTING,
        0.9,
    ),
    look(
        "R",
        "load",
        R1,
        """
how full (is/are) {R} {D}?
what's the load of {R} {D}?
how much (does/do) {R} carry {D}?
""",
        """
quelle est la charge de {R} {D} ?
combien {R} (transporte/transportent) {D} ?
""",
        ROUTING,
        0.4,
        True,
    ),
    look(
        "R",
        "distance",
        R1,
        """
how many km (will/will) {R} [clock up|rack up|put in]?
how much road is there for {R}, in km?
what does the round of {R} come to in kilometres?
how big a drive is it for {R} in km?
how many km did you give {R}?
""",
        """
la tournée de {R}, ça fait combien de [km|bornes] ?
combien de [km|bornes] as-tu mis à {R} ?
{R} (va/vont) avaler combien de [km|bornes] ?
quel total de km pour {R} ?
""",
        ROUTING,
        0.8,
    ),
    shape(
        {"kind": "look_up", "subjects": ["all vehicles"], "attribute": "distance"},
        {},
        """
how many km does the whole fleet [drive|do|clock up]?
what do all the {rs} drive together, in km?
what do we clock up in km all told?
the fleet's total [mileage|distance]?
""",
        """
combien de km fait toute la flotte ?
combien de [bornes|kilomètres] pour l'ensemble des {rs} ?
tous {rs} confondus, ça fait combien de km ?
""",
        ROUTING,
        0.3,
    ),
    look(
        "R",
        "duration",
        R1,
        """
for how long (is/are) {R} gone?
from leaving to coming back, how long (is/are) {R} out?
how long does the tour of {R} last from start to end?
what's the length of {R}'s round in time?
how long a day (does/do) {R} have?
""",
        """
du départ au retour, {R} (met/mettent) combien de temps ?
{R} (roule/roulent) pendant combien de temps en tout, du départ au retour ?
la tournée de {R}, elle dure combien de temps ?
quelle est la longueur de la journée de {R} en temps ?
""",
        ROUTING,
        0.7,
    ),
    look(
        "R",
        "utilisation",
        R1,
        """
what share of [the day|its time|the time] (is/are) {R} [in use|running|occupied]?
how much of the capacity of {R} is [used|taken|booked]?
how busy did you make {R}?
how much of the time (does/do) {R} stand idle?
how many percent of the time (does/do) {R} run?
""",
        """
quelle part du temps {R} (est/sont) [utilisé|en marche|occupé] ?
{R} (tourne/tournent) à combien de pour cent ?
combien de la capacité de {R} est [prise|utilisée] ?
quelle part du temps {R} (reste/restent) à l'arrêt ?
""",
        SCHEDULING,
        1.0,
    ),
    look(
        "R",
        "utilisation",
        R1,
        """
how busy (is/are) {R} {D}?
what's the utilisation of {R} {D}?
how much of the time (is/are) {R} in use {D}?
""",
        """
quel est le taux d'occupation de {R} {D} ?
à quel point {R} (est/sont) occupé {D} ?
""",
        SCHEDULING,
        0.5,
        True,
    ),
    look(
        "R",
        "hours",
        R1,
        """
how many hours have you planned for {R}?
what does {R} come to in hours?
how many hours did {R} end up with?
how many hours (is/are) {R} down for?
the hours of {R}, all added up?
""",
        """
combien d'heures as-tu [données à|prévues pour] {R} ?
ça fait combien d'heures pour {R} ?
{R} (arrive/arrivent) à combien d'heures ?
toutes les heures de {R} mises ensemble ?
""",
        ROSTERING,
        1.2,
    ),
    look(
        "R",
        "hours",
        R1,
        """
how many hours (is/are) {R} down for {D}?
{D}, how many hours (does/do) {R} do?
""",
        """
{D}, combien d'heures (fait/font) {R} ?
ça fait combien d'heures {D} pour {R} ?
""",
        ROSTERING,
        0.4,
        True,
    ),
)
