"""Who does what, and what matters most."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import R1, RN, A, R, say
from planner.language.training.phrasings.shape import ANY, ROSTERING, WORK


def _but(talk: w.Talk) -> w.Filled | None:
    """Draw those who alone may do it: everybody else is forbidden."""
    drawn = w.resources(most=1, whole=False)(talk)
    if drawn is None or drawn.value == ["?"]:
        return drawn
    return w.Filled(drawn.text, ["all workers", *(f"not {name}" for name in drawn.value)], drawn.plural)


SHAPES = (
    # ------------------------------------------------------------------ who does it
    *say(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R1},
        """
= {R} (se charge/se chargent|s'occupera/s'occuperont|hérite/héritent) {deA}
= pour {A}, c'est {R} qui [s'y colle|y va|s'en charge|s'en occupe]
= {A} (revient/reviennent|incombe/incombent) à {R}
= on [met|charge|place|cale|bascule] {A} sur {R}
= on [confie|refile|laisse|file|donne] {A} à {R}
= {A}, c'est [pour|à] {R} [et personne d'autre|]
= à part {R}, personne ne [fait|touche à|prend] {A}
! <inf> [confier|donner|refiler|laisser] {A} à {R}
! <infv>[attribuer|affecter] {A} à {R}
! <inf> [mettre|caler|basculer|placer] {A} sur {R}
! <so> {queR} (prenne/prennent|fasse/fassent|assure/assurent|récupère/récupèrent) {A}
! <no> {queA} (parte/partent|aille/aillent) ailleurs que sur {R}
! <no> que quelqu'un d'autre {queR} [fasse|prenne|touche à] {A}
! ne [confie|confiez|donne|donnez] {A} qu'à {R}
! [bascule|basculez|bouge|cale|calez] {A} sur {R}
[affectation|attribution] {A} : {R}
{A} : c'est {R} qui [prend|s'y colle|s'en charge]
{A} sur {R} et nulle part ailleurs
{R} pour {A}, personne d'autre
""", WORK, 2.0),
    *say(
        {"kind": "assign", "activities": "$A", "resources": "$R"},
        {"A": A, "R": RN},
        """
= pour {A}, c'est {R} qui [s'y colle|s'en charge]
= {A} (revient/reviennent) à {R}
! <inf> [positionner|mettre|inscrire|caler|programmer] {R} [sur|en] {A}
! <so> {queR} (prenne/prennent|fasse/fassent|tienne/tiennent|assure/assurent) {A}
! [positionne|positionnez|inscris|inscrivez|programme|cale] {R} [sur|en] {A}
{A} : c'est {R} qui [prend|s'y colle]
[affectation|poste] {R} : {A}
""", ROSTERING, 0.9),
    *say(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": R},
        """
= {R} (n'a/n'ont) rien à faire [sur|chez|à] {A}
= on [ne met|n'envoie|ne colle] [jamais|pas|plus] {R} sur {A}
= on [met|envoie|colle] pas {R} sur {A}
= {R} (prend/prennent|fait/font) [pas|jamais] {A}
= {A}, c'est pour qui [tu veux|vous voulez] sauf {R}
= {A}, n'importe qui sauf {R}
! <ban> [confier|donner|filer|refiler|laisser] {A} à {R}
! <ban> [mettre|coller|placer|planifier] {R} sur {A}
! <banv>envoyer {R} [sur|chez|à] {A}
! <no> {queR} (fasse/fassent|prenne/prennent|aille sur/aillent sur|touche à/touchent à) {A}
! {queR} ne (prenne/prennent|fasse/fassent|touche à/touchent à) [surtout pas|jamais|pas] {A}
! [écarte|écartez|dispense|dispensez|exclus|excluez] {R} {deA}
! [interdis|interdisez] {A} à {R}
! <inf> [laisser|tenir] {R} en dehors {deA}
! surtout ne [donne|donnez|confie|confiez] pas {A} à {R}
{A} : [tout le monde sauf|n'importe qui sauf|surtout pas|jamais|pas] {R}
{R} sur {A} : [non|jamais|interdit|hors de question]
{R} (exclu/exclus|dispensé/dispensés|exempté/exemptés) {deA}
""", ANY, 2.2),
    *say(
        {"kind": "forbid", "activities": "$A", "resources": "$B"},
        {"A": w.activities(most=1), "B": _but},
        """
= à part {B}, personne ne [fait|prend|assure] {A}
= {A}, c'est {B} ou personne
{A} : personne à part {B}
= personne fait {A} à part {B}
! [pas question|hors de question] de mettre [quelqu'un d'autre|qui que ce soit d'autre] {queB} [sur|en] {A}
! ne [mets|mettez|planifie|planifiez] personne à part {B} [sur|en] {A}
{A} : {B} et personne d'autre
{A} [exclusivement|rien que] pour {B}
""", ROSTERING, 1.6),
    *say(
        {"kind": "reserve", "resources": "$R", "activities": "$A"},
        {"R": RN, "A": A},
        """
= {R} ne (sert/servent) qu'à {A}
= {R}, c'est {A} <fin>
= {R} (se consacre/se consacrent|se limite/se limitent|se cantonne/se cantonnent) [exclusivement |uniquement |]à {A}
= à part {A}, {R} ne (prend/prennent|fait/font) rien
= {R} (prend/prennent|fait/font) que {A}
= [hormis|à part] {A}, rien [sur|dans|pour] {R}
= tout ce qui n'est pas {A} [va|passe|part] ailleurs que sur {R}
! <ban> [mettre|charger|planifier|caler] autre chose {queA} [sur|dans] {R}
! <no> {queR} (prenne/prennent|fasse/fassent) autre chose {queA}
! {queR} ne (prenne/prennent|fasse/fassent) {queA}
! [cantonne|cantonnez|dédie|dédiez|consacre|consacrez] {R} à {A}
! <inf> [réserver|garder|dédier] {R} [exclusivement|uniquement] à {A}
! ne [charge|chargez|mets|mettez] [rien d'autre|pas autre chose] {queA} [sur|dans] {R}
{R} 100 % {A}
{R} : exclusivité {A}
{R} : {A} <fin>
{R} : [affectation exclusive|usage exclusif] {A}
{R}, jamais autre chose {queA}
= on [ne met|ne charge|ne planifie] {queA} [sur|dans] {R}
! <no> qu'on [mette|charge|planifie] autre chose {queA} [sur|dans] {R}
autre chose {queA} [sur|dans] {R} : [non|jamais|interdit]
""", ANY, 1.8),
    # ------------------------------------------------------------------ what matters
    *say(
        {"kind": "priority", "activities": "$A", "level": "must"},
        {"A": A},
        """
= {A}, c'est [non négociable|sacré|incontournable|vital|une obligation]
= même si ça coince ailleurs, {A} (passe/passent)
= {A} (passe/passent) [qu'il pleuve ou qu'il vente|quoi qu'il en coûte|envers et contre tout]
= on ne [zappe|loupe|saute] [surtout pas|en aucun cas] {A}
= on peut pas se permettre de [louper|rater|zapper] {A}
! <ban> [sauter|zapper|louper|manquer|laisser tomber|faire sauter] {A}
! <banv>[oublier|abandonner] {A}
! <no> {queA} (saute/sautent|passe à la trappe/passent à la trappe|reste sur le carreau/restent sur le carreau)
! surtout ne [zappe|zappez|loupe|loupez|rate|ratez] pas {A}
{A} [coûte que coûte|non négociable|quoi qu'il advienne|obligatoirement]
{A} : à honorer coûte que coûte
{A} à la trappe : [jamais|hors de question]
""", WORK, 1.2),
    *say(
        {"kind": "priority", "activities": "$A", "level": "skip"},
        {"A": A},
        """
= on [zappe|squeeze|fait l'impasse sur|raye] {A} [aujourd'hui|cette fois|]
= {A}, on [fait l'impasse|laisse tomber|fait sans] [aujourd'hui|cette fois|]
= [inutile de|pas la peine de|pas besoin de] [livrer|servir|faire|planifier] {A} [aujourd'hui|]
= le client a [annulé|décommandé] {A}
! [zappe|zappez|squeeze|fais l'impasse sur|faites l'impasse sur|raye|rayez|mets une croix sur] {A} [aujourd'hui|cette fois|]
! <inf> [laisser tomber|zapper|sauter|sortir du plan|rayer|retirer du plan] {A}
! <infv>[annuler|enlever du plan] {A}
! ne [planifie|planifiez] pas {A} [aujourd'hui|cette fois]
{A} : [à rayer|à sortir du plan|tombé à l'eau|impasse|décommandé|ANNULÉ]
[annulation|abandon] {A}
""",
        WORK, 1.3),
    *say(
        {"kind": "priority", "activities": "$A", "level": "high"},
        {"A": A},
        """
= {A}, c'est [prioritaire|urgent|prio|la priorité]
= {A} (compte/comptent) plus que les autres
= {A} (est/sont) à [privilégier|favoriser|traiter en priorité|soigner]
! [soigne|soignez|chouchoute|bichonne|privilégie|favorise] {A}
! <inf> [privilégier|favoriser|traiter en priorité|mettre en priorité haute] {A}
! [mets|mettez] {A} [en haut de la pile|sur le dessus de la pile|en tête des priorités]
{A} : [prio 1|prio haute|à traiter en priorité|urgence]
""", WORK, 0.9),
    *say(
        {"kind": "priority", "activities": "$A", "level": "low"},
        {"A": A},
        """
= {A}, [il n'y a pas le feu|ça ne presse pas|ce n'est pas pressé|rien ne presse|ça peut attendre|on verra s'il reste de la place]
= y a pas le feu pour {A}
= {A}, c'est [accessoire|secondaire|du bonus|pas la priorité]
= {A}, si on a le temps
! [garde|gardez|mets|mettez|prends|prenez] {A} [en bouche-trou|comme bouche-trou|pour boucher les trous|en variable d'ajustement]
! <inf> [mettre|passer] {A} en basse priorité
{A} : [à caser s'il reste un trou|accessoire|secondaire|prio basse|s'il reste de la place]
""", WORK, 0.9),
)  # fmt: skip
