"""Rules dropped by their noun, and facts that end a rule: someone is back, a road is open."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.conversation.slots import NOUNS, RN, a_day, undo
from planner.language.training.phrasings.shape import ANY, ROSTERING, ROUTING, WORK

UNDO = (
    *(
        undo(
            rule,
            {},
            f"""
! [ditch|bin|lift|waive|set aside|do away with] the {en}
! let's [drop|forget|do without] the {en}
the {en} [can go|no longer matter|don't matter any more|needn't hold any longer]
we [can do|get by|are fine] without the {en} now
[and |]off with the {en}
""",
            f"""
! [abandonne|abandonnez|laisse tomber|laissez tomber|enlève|enlevez] {fr}
on peut [oublier|lever|abandonner] {fr} [maintenant|]
{fr}, [on oublie|on laisse tomber|on n'en veut plus|ça ne vaut plus]
""",
            trades,
            0.3,
        )
        for rule, en, fr, trades in NOUNS
        if rule["kind"] not in ("unavailable", "reserve", "travel")
    ),
    undo(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
{R} turned up after all
{R} (is/are) among us again
{R} (has/have) come back [earlier than planned|to us|after all|]
we've got {R} [back|after all]
{R} can be counted on again
it turns out {R} (is/are) [not out|available|fine|there] after all
{R} (is/are) up and about again
{R} (is/are) good to go again
turns out {R} (is/are) here
so {R} (isn't/aren't) missing [after all|any more]
count {R} in again
""",
        """
{R} (est/sont) finalement [là|venu|disponible]
{R} (est revenu/sont revenus) [plus tôt que prévu|parmi nous|]
il s'avère que {R} (est/sont) bien là
on peut recompter sur {R}
{R} (n'est/ne sont) finalement pas [en panne|absent|malade]
recompte {R} dans le plan
{R} ne (manque/manquent) plus à l'appel
""",
        ANY,
        1.6,
    ),
    undo(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
the [garage|workshop|mechanic] [rang|called], {R} (is/are) ready
they've [fixed|repaired|mended|sorted out] {R}
{R} (has/have) come back from the [garage|workshop|repair shop]
{R} (has/have) [passed inspection|been fixed|been repaired|a clean bill of health]
the repair of {R} is finished
{R} (starts/start|runs/run) again
""",
        """
le [garage|mécano|dépanneur] a appelé, {R} (est prêt/sont prêts)
on a [réparé|remis en état|dépanné] {R}
{R} (est revenu/sont revenus) du garage
{R} (a/ont) passé le contrôle, c'est bon
la réparation de {R} est terminée
{R} (redémarre/redémarrent|tourne de nouveau/tournent de nouveau)
""",
        WORK,
        0.9,
    ),
    undo(
        {"kind": "unavailable", "resources": "$R"},
        {"R": RN},
        """
{R} (is/are) [over the flu|out of hospital|back from holiday|back from leave|well again|fit for work again]
{R} (has/have) recovered
{R} (has/have) cancelled [the holiday|the leave|the day off]
{R} (is/are) not on leave after all
""",
        """
{R} (est/sont) [remis de la grippe|sorti de l'hôpital|de retour de vacances|rentré de congé|de nouveau sur pied]
{R} (s'est remis/se sont remis)
{R} (a/ont) annulé [les vacances|le congé|l'absence]
{R} (n'est/ne sont) finalement pas en congé
""",
        ROSTERING,
        0.9,
    ),
    undo(
        {"kind": "unavailable", "resources": "$R", "start": "$D.start", "end": "$D.end"},
        {"R": RN, "D": a_day},
        """
{R} can make it {D} [after all|now]
we get {R} {D} after all
turns out {R} (is/are) [here|free|around] {D}
count {R} in {D} again
""",
        """
{R} (peut/peuvent) venir {D} finalement
on a {R} {D} finalement
il s'avère que {R} (est/sont) là {D}
recompte {R} {D}
""",
        ANY,
        0.8,
    ),
    undo(
        {"kind": "travel", "closed": True, "places": "$P"},
        {"P": w.places(most=1)},
        """
they've [cleared|reopened|opened] the road to {P}
the [bridge|tunnel|street] to {P} [is open again|has been reopened|is passable again]
the barriers on the way to {P} are gone
we get through to {P} again
the way to {P} is no longer [blocked|closed|cut]
nothing blocks the road to {P} any more
""",
        """
la route [de|vers] {P} n'est plus [barrée|fermée|coupée]
le [pont|tunnel] de {P} est [rouvert|de nouveau ouvert|praticable]
on [repasse|passe de nouveau] vers {P}
ils ont [dégagé|rouvert] la route de {P}
plus rien ne bloque la route de {P}
{P} (n'est/ne sont) plus coupé du monde
""",
        ROUTING,
        1.2,
    ),
    undo(
        {"kind": "travel", "closed": True},
        {},
        """
the road is open [again|now]
the bridge [is open again|has reopened|is passable again]
they've [reopened|opened] the [road|bridge|tunnel]
the road closure is over
no more closed roads
""",
        """
la route est [rouverte|de nouveau ouverte|dégagée]
le [pont|tunnel] est [rouvert|de nouveau ouvert]
ils ont rouvert [la route|le pont|le tunnel]
plus de [route fermée|routes fermées|route barrée]
""",
        ROUTING,
        0.9,
    ),
    undo(
        {"kind": "travel"},
        {},
        """
the [snow|fog|storm|demonstration|strike] is over, normal driving times again
the snow has melted, the roads are fine
we drive at the usual speed again
no need to allow for the [snow|traffic|jams|roadworks] any more
the jams are gone
""",
        """
[le brouillard|la neige|la grève|la tempête] c'est fini, on roule normalement
la neige a fondu, les routes sont bonnes
on roule de nouveau à la vitesse habituelle
les bouchons ont disparu
plus besoin de tenir compte [des bouchons|de la neige|des travaux]
""",
        ROUTING,
        0.6,
    ),
    undo(
        {"kind": "travel", "places": "$P"},
        {"P": w.places(most=1)},
        """
traffic [around|at|near] {P} is back to normal
! forget the [jams|traffic|roadworks] [around|at|near] {P}
the jam [at|near|around] {P} has cleared
""",
        """
la circulation [vers|autour de] {P} est redevenue normale
! oublie les [bouchons|travaux] [vers|à|autour de] {P}
plus de bouchons [vers|à] {P}
""",
        ROUTING,
        0.6,
    ),
)
