"""How important it is: `priority`."""

from __future__ import annotations

from planner.language.training.phrasings.allocation.slots import A
from planner.language.training.phrasings.shape import WORK, shape

SHAPES = (
    # ------------------------------------------------------------------ priority
    shape(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
= {A} must be [served|done|delivered|visited|in the plan|covered] [whatever happens|in any case|no matter what|at all costs|come what may|without fail|today|]
= {A} (has/have) to be [served|done|delivered|included] [no matter what|at all costs|whatever happens|in any case]
= {A} (is/are) [compulsory|mandatory|a must|non-negotiable|obligatory|not optional|vital]
= {A} can't be [left out|skipped|dropped|missed|forgotten|postponed]
= {A} must not be [left out|skipped|dropped|missed|forgotten]
= {A} (is/are) not to be left out
= we can't afford to miss {A}
! never [leave out|drop|skip|forget] {A}
! don't [leave out|drop|skip|forget|miss] {A} [whatever happens|on any account|]
! make sure {A} (gets/get) [served|done|delivered]
! include {A} [whatever happens|in any case|at all costs]
! treat {A} as [mandatory|a must]
{A} [is a must|mandatory|compulsory|without fail|at all costs|no matter what|must be served]
{A}: [must|mandatory|compulsory]
{A} whatever happens
""",
        """
= {A} (doit/doivent) être [livré|servi|fait|desservi] [quoi qu'il arrive|absolument|impérativement|à tout prix|coûte que coûte]
= {A} (doit/doivent) [absolument|impérativement] être [livré|fait|servi]
= {A} (est/sont) [obligatoire|obligatoires|impératif|indispensable|incontournable]
= {A} ne (doit/doivent|peut/peuvent) pas être [oublié|laissé de côté|abandonné|reporté|sauté]
= il faut [absolument|impérativement|à tout prix] [livrer|servir|faire] {A}
! ne [laisse|laissez|saute] [surtout |]pas {A} de côté
! [n'oublie|n'oubliez] [surtout |]pas {A}
{A} [obligatoire|impératif|quoi qu'il arrive|à tout prix|sans faute]
{A} : [obligatoire|impératif]
""",
        WORK,
        1.1,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
= {A} can be [left out|skipped|dropped|cancelled|postponed|put off|left] [today|this time|]
= {A} (is/are) [cancelled|off|not needed|called off|postponed|scrapped|off the list|no longer wanted]
= {A} (drops/drop|falls/fall) out
= {A} (has/have) [cancelled|been cancelled|called it off|been postponed]
= {A} (doesn't/don't) need [anything|a delivery|doing] [today|this time|]
= {A} (doesn't/don't) have to be [done|served] [today|this time|]
= we [skip|drop|leave out|won't do|aren't doing] {A} [today|]
= {A} won't be [done|served|delivered] [today|this time|]
! [skip|drop|cancel|remove|omit|scrap|forget|ditch] {A} [today|this time|for now|]
! leave {A} [out|aside|off|for tomorrow|for next week] [today|this time|]
! leave out {A} [today|]
! don't [serve|do|deliver|plan|bother with] {A} [today|at all|this time|]
! take {A} [out of the plan|off the list|off the plan|out]
! postpone {A}
! strike {A} off
no {A} [today|this time]
{A} [cancelled|skip|out|dropped|can be dropped|not today|off]
{A}: [skip|cancelled|not today]
without {A} [today|]
""",
        """
= {A} (peut/peuvent) être [laissé de côté|sauté|reporté|annulé|abandonné] [aujourd'hui|]
= {A} (est/sont) [annulé|annulés|reporté|supprimé|abandonné]
= {A} (tombe à l'eau/tombent à l'eau|saute/sautent)
= {A} (a/ont) annulé
= on [laisse tomber|saute|oublie|ne fait pas|ne livre pas] {A} [aujourd'hui|]
= on peut [se passer de|laisser|sauter|oublier] {A} [aujourd'hui|cette fois|]
= ce n'est pas la peine de [livrer|faire] {A} [aujourd'hui|]
! [laisse|laissez] {A} [de côté|tomber|pour demain|pour une autre fois] [aujourd'hui|]
! [saute|sautez|annule|annulez|supprime|enlève|retire|oublie|reporte] {A} [aujourd'hui|]
! ne [livre|livrez|fais|faites] pas {A} [aujourd'hui|cette fois|]
! [sors|sortez] {A} du plan
{A} [annulé|à laisser|supprimé|pas aujourd'hui]
sans {A} [aujourd'hui|]
pas de {A} aujourd'hui
""",
        WORK,
        1.4,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": A},
        """
= {A} (has/have) [high priority|priority|a high priority|top priority|precedence over the rest]
= {A} (is/are) [high priority|a priority|very important|important|urgent|more important than the rest|pressing]
= {A} (matters/matter) [a lot|more]
= {A} (takes/take) priority
! give {A} [priority|high priority|a higher priority]
! [prioritise|favour|prefer|treat as important] {A}
! raise the priority of {A}
! treat {A} as [urgent|important|high priority]
! set {A} to high [priority|]
! bump up {A}
{A} [high prio|priority|high priority|urgent|top priority|important]
priority [to|for] {A}
high priority for {A}
{A}: high
{A} prio high
""",
        """
= {A} (est/sont) [prioritaire|prioritaires|urgent|urgents|très important|importants|une priorité]
= {A} (a/ont) la priorité
= {A} (passe/passent) en priorité
= priorité haute pour {A}
! [donne|donnez] la priorité [à|aux] {A}
! [privilégie|privilégiez|favorise] {A}
! [mets|mettez] {A} en priorité [haute|]
! [traite|traitez] {A} en priorité
{A} [prioritaire|en priorité|prio haute|urgent|priorité haute]
priorité [à|aux] {A}
{A} : priorité haute
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "low"},
        {"A": A},
        """
= {A} (has/have) [low priority|a low priority|little priority]
= {A} (is/are) [low priority|not urgent|not important|unimportant|nothing urgent|less important|not pressing|secondary]
= {A} can wait
= {A} (isn't/aren't) [urgent|a priority|important|in a hurry]
= there is no [hurry|rush] [with|for] {A}
! give {A} [low|a low|a lower] priority
! [deprioritise|downgrade] {A}
! lower the priority of {A}
! set {A} to low [priority|]
! do {A} only if there is [room|time|time left]
{A} [low prio|low priority|not urgent|if there's room|when there's time|can wait]
low priority for {A}
{A}: low
no rush [for|with] {A}
""",
        """
= {A} (n'est/ne sont) pas [urgent|urgents|prioritaire|prioritaires|pressé|important]
= {A} (a/ont) une priorité [basse|faible]
= {A} (peut/peuvent) attendre
= {A} (passe/passent) s'il reste de la place
= rien ne presse pour {A}
! [mets|mettez] {A} en [priorité basse|basse priorité]
! [baisse|baissez] la priorité de {A}
! [donne|donnez] une priorité basse à {A}
{A} [priorité basse|pas urgent|prio basse|peut attendre|basse priorité]
priorité basse pour {A}
{A} : basse priorité
""",
        WORK,
        1.0,
    ),
    shape(
        {"kind": "priority", "activities": "$A", "level": "normal"},
        {"A": A},
        """
= {A} (has/have) [normal|ordinary|standard] priority [again|]
= {A} (is/are) [nothing special|back to normal priority|ordinary|like any other]
! give {A} [normal|ordinary|standard] priority
! set {A} [back |]to normal [priority|]
! treat {A} [like any other|normally|as normal]
{A} normal [prio|priority]
normal priority for {A}
{A}: normal
""",
        """
= {A} (a/ont) une priorité normale
= {A} (est/sont) [ordinaire|comme les autres|en priorité normale]
! [mets|mettez|remets] {A} en priorité normale
! [traite|traitez] {A} [normalement|comme les autres]
{A} priorité normale
priorité normale pour {A}
""",
        WORK,
        0.5,
    ),
)
