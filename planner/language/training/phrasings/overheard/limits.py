"""How much of something."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training.phrasings.overheard.slots import EVERYBODY, RN
from planner.language.training.phrasings.shape import ROSTERING, ROUTING, shape

_ALL_VEHICLES = ["all vehicles"]

SHAPES = (
    # ------------------------------------------------------------------ how much
    shape(
        {"kind": "limit", "resources": _ALL_VEHICLES, "quantity": "$Q.name", "at_most": "$Q.most"},
        {"Q": everyday.most},
        """
= [nobody|no one|no {r}|none of the {rs}] [goes over|does over|does more than|is to do more than|may do more than|gets more than|should see more than|exceeds] {Q}
= [every|each|any] {r} [stays|keeps|must stay] [under|within|below] {Q}
= {Q} [per {r}|for each {r}|a {r}|each|apiece] [is|are] [enough|the limit|plenty|the maximum|the ceiling]
= the limit is {Q} [per {r}|for each {r}|a {r}|each]
! [keep|hold] [everyone|every {r}|all {rs}] [under|within|below|to] {Q}
! don't let [anyone|any {r}] [do|go over|exceed] [more than |]{Q}
! [set|put|fix] [a|the] [ceiling|cap|maximum] [of|at] {Q} [for every {r}|for all {rs}|per {r}]
[nobody|no {r}] [over|above|beyond|past] {Q}
{Q} [per {r}|each|for each {r}] [max|at most|tops|and no more]
[max|maximum|at most|no more than] {Q} [per {r}|each|for each {r}|for everyone|a {r}]
""",
        """
= [personne|aucun {r}] ne [dépasse|va au-delà de|franchit|fait plus de|doit dépasser] {Q}
= [chaque {r}|chacun] [reste|doit rester] [sous|en dessous de|dans la limite de] {Q}
= {Q} [par {r}|chacun], c'est [assez|le maximum|le plafond|la limite]
! [plafonne|plafonnez] [chaque {r}|tous les {rs}] à {Q}
! ne [fais|faites] [dépasser|faire plus de] {Q} à [personne|aucun {r}]
[personne|aucun {r}] [au-dessus de|au-delà de|à plus de] {Q}
{Q} [par {r}|chacun] [max|maxi|au plus|et pas plus]
[max|au plus|pas plus de] {Q} [par {r}|chacun|pour tout le monde|pour chaque {r}]
""",
        ROUTING,
        3.0,
    ),
    shape(
        {
            "kind": "limit",
            "resources": EVERYBODY,
            "quantity": "$Q.name",
            "at_most": "$Q.most",
            "per": "$Q.per",
        },
        {"Q": everyday.worked},
        """
= [nobody|no one|no {r}] [works|does|goes over|may work|is to work|should get|gets] [more than |]{Q}
= [everybody|everyone|each {r}|each of them] [works|does|gets|has] [at most|no more than|up to] {Q}
= {Q} [each|per head|per person|a head|apiece] [is|are] [enough|the limit|the maximum|the ceiling]
! [keep|hold] [everyone|everybody|all {rs}] [to|under|within] {Q}
! don't [give|let] [anyone|anybody] [have |do |work |][more than|over] {Q}
nobody [over|above|beyond] {Q}
{Q} [each|per head|per person|for everyone] [max|at most|tops]
[max|maximum|at most|no more than] {Q} [each|per head|per person|for everyone]
""",
        """
= [personne|nul|aucun {r}] ne [dépasse|fait plus de|travaille plus de|va au-delà de|doit dépasser] {Q}
= [chacun|tout le monde|chaque {r}] [travaille|fait|a] [au plus|au maximum] {Q}
= {Q} [par tête|par personne|chacun], c'est [le maximum|la limite|le plafond]
! ne [donne|donnez] [jamais |]plus de {Q} à [personne|quelqu'un]
personne au-delà de {Q}
{Q} [par tête|par personne|pour chacun] [max|maxi|au plus]
[max|au plus|pas plus de] {Q} [par tête|par personne|pour chacun|chacun]
""",
        ROSTERING,
        2.6,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most"},
        {"R": RN, "Q": everyday.most},
        """
= {R} [mustn't|must not|can't|shouldn't|may not] [do|go over|exceed|get|see|have] [more than |]{Q}
= {Q} [is|are] [enough|plenty|the limit|the most|all] for {R}
= {R} (stays/stay|keeps/keep) [under|within|below|to] {Q}
= {R} (is/are) good for {Q}, [not more|no more]
= I don't want {R} [doing|over|above|beyond|past] [more than |]{Q}
= anything [over|above|beyond|past] {Q} is too much for {R}
! [stop|cap|hold] {R} at {Q}
! don't [push|send|let] {R} [go |][over|past|beyond|above] {Q}
! [leave|keep] {R} [below|under|within] {Q}
{R} {Q} [and no more|and not one more|is the limit|tops|at the outside]
{R} [under|below|within|not past|not above] {Q}
for {R} [at most|no more than|max] {Q}
""",
        """
= {R} ne (doit/doivent|peut/peuvent) pas [aller au-delà de|franchir|dépasser|voir plus de] {Q}
= {Q}, c'est [assez|le maximum|le plafond|la limite|bien assez] pour {R}
= {R} (reste/restent) [sous|en dessous de|dans la limite de] {Q}
= au-delà de {Q}, c'est trop pour {R}
! [plafonne|plafonnez|arrête|arrêtez] {R} à {Q}
! ne [pousse|poussez] pas {R} [au-delà de|plus loin que] {Q}
{R} [sous|en dessous de] {Q}
{R} : {Q} [et pas plus|et c'est tout|grand max|au grand maximum]
pour {R}, [au plus|max|pas plus de] {Q}
""",
        ROUTING,
        2.4,
    ),
    shape(
        {"kind": "limit", "resources": "$R", "quantity": "$Q.name", "at_most": "$Q.most", "per": "$Q.per"},
        {"R": RN, "Q": everyday.worked},
        """
= {R} [mustn't|must not|can't|shouldn't] [work|do|get|have] [more than|over] {Q}
= {Q} [is|are] [enough|plenty|the limit|the most] for {R}
= {R} (has/have) a contract for {Q}, not more
= {R} (is/are) part-time, {Q} at most
! don't [put|plan|roster] {R} [down |]for more than {Q}
! [leave|keep|hold] {R} [below|under|within|to] {Q}
{R} {Q} [and no more|is the limit|tops]
{R} [under|below|within|not above] {Q}
""",
        """
= {R} ne (doit/doivent|peut/peuvent) pas [travailler|faire] [plus de|au-delà de] {Q}
= {Q}, c'est [assez|le maximum|la limite] pour {R}
= {R} (est/sont) à temps partiel, {Q} au plus
! ne [planifie|planifiez|mets] pas {R} [plus de|au-delà de] {Q}
{R} : {Q} [et pas plus|grand max]
""",
        ROSTERING,
        2.0,
    ),
)
