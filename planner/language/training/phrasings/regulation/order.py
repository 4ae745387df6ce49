"""When not, how long, what comes first, last, and before what."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import AW, A, say
from planner.language.training.phrasings.shape import ROUTING, WORK

SHAPES = (
    # ------------------------------------------------------------------ not then
    *say(
        {"kind": "exclude_period", "activities": "$A", "start": "$P.start", "end": "$P.end"},
        {"A": AW, "P": w.period()},
        """
= {P}, on ne touche pas à {A}
= {P}, {A}, c'est [non|interdit|exclu|hors de question|niet]
= on [fait pas|livre pas|touche pas à|ne programme pas|ne prévoit pas] {A} {P}
= {A}, c'est [possible|jouable|bon] à toute heure sauf {P}
! <ban> [livrer|planifier|toucher à|programmer|faire|caser] {A} {P}
! <no> {queA} (tombe/tombent|se fasse/se fassent|soit livré/soient livrés|soit planifié/soient planifiés) {P}
! {queA} ne (tombe/tombent|se fasse/se fassent) [surtout pas|pas] {P}
! <inf> ne rien [livrer|prévoir|planifier|programmer] {P} pour {A}
! <infv>éviter à tout prix {A} {P}
! [livre|livrez|fais|faites|place|placez] {A} quand [tu veux|vous voulez|on peut], sauf {P}
{A} : [porte close|rideau baissé|fermeture|relâche|fermé] {P}
{A} [n'importe quand|à toute heure|quand tu veux|quand on veut] sauf {P}
{A} {P} : [non|jamais|interdit|hors de question|niet]
tout sauf {P} pour {A}
""", WORK, 1.7),
    *say(
        {"kind": "exclude_period", "activities": "$A", "start": "$D", "end": "$D"},
        {"A": A, "D": w.day},
        """
= {D}, [on ne touche pas à|on ne fait pas|on ne livre pas|pas question de faire] {A}
= on [fait pas|livre pas|programme pas] {A} {D}
= {A}, c'est tous les jours sauf {D}
! <ban> [livrer|planifier|programmer|faire|prévoir] {A} {D}
! <no> {queA} (tombe/tombent|se fasse/se fassent|soit livré/soient livrés) {D}
! [place|placez|mets|mettez|planifie] {A} n'importe quel jour sauf {D}
{A} : [tous les jours|n'importe quel jour] sauf {D}
{A} [n'importe quand|quand tu veux] sauf {D}
{A} {D} : [non|jamais|interdit|hors de question|relâche]
""", WORK, 0.9),
    *say(
        {"kind": "exclude_period", "activities": "$A", "start": "$T"},
        {"A": AW, "T": w.moment(720, 1200, 0.0, 0.3)},
        """
= passé {T}, [plus rien|rien du tout] [chez|pour] {A}
= après {T}, on ne fait plus rien [chez|pour|sur] {A}
! <ban> faire quoi que ce soit [chez|pour|sur] {A} [après|passé] {T}
! plus rien [chez|pour|sur] {A} [passé|au-delà de] {T}
rideau [chez|pour|sur] {A} [après|dès] {T}
{A} : plus rien [après|passé|dès] {T}
[rien|plus rien] passé {T} [pour|chez] {A}
""", WORK, 0.7),
    # ------------------------------------------------------------------ how long
    *say(
        {"kind": "duration", "activities": "$A", "minutes": "$M"},
        {"A": AW, "M": w.minutes(5, 300)},
        """
= il y en a pour {M} [avec|chez|pour] {A}
= y en a pour {M} [avec|chez|pour] {A}
= {A}, [il y en a pour|on en a pour|faut compter|il faut compter|ça me prend] {M}
= on [passe|reste|perd] {M} [chez|pour|sur] {A}
= le [dépotage|vidage|passage|service|déchargement] [chez|pour] {A}, c'est {M}
= {A} (réclame/réclament|exige/exigent|mange/mangent|bloque/bloquent) {M}
! <inf> [compter|prévoir|bloquer|réserver|caler] {M} [pour|chez] {A}
! [fixe|fixez|passe|passez|cale] la durée {deA} à {M}
! ne [compte|comptez] ni plus ni moins {queM} pour {A}
{A} : {M} [chrono|sur place|sur site|de dépotage|de manutention|d'intervention]
{M} [sur place|sur site|d'arrêt|de dépotage|de manut] [chez|pour] {A}
[temps d'arrêt|temps de quai|temps de manut|temps d'intervention|durée] {A} : {M}
{A}, comptez {M}
""", WORK, 1.6),
    *say(
        {"kind": "ride_limit", "activities": "$A", "at_most": "$M"},
        {"A": AW, "M": w.minutes(20, 300)},
        """
= {A} à bord, c'est {M} [max|grand max|et pas plus|maximum]
= entre [l'enlèvement|le chargement|la prise en charge] et [la remise|la livraison|le dépotage], {A} (dispose/disposent) de {M} [max|au plus]
= une fois à bord, {A} (doit/doivent) arriver en moins de {M}
= la durée de transport {deA} [n'excède pas|ne doit pas excéder|est plafonnée à|est limitée à] {M}
= {A} (reste/restent|traîne/traînent) pas plus de {M} [à bord|dans la caisse|sur la route]
= [au-delà de|passé] {M} [à bord|de transport|de route], {A} (est fichu/sont fichus|est perdu/sont perdus|ne vaut plus rien/ne valent plus rien)
! <ban> [garder|trimballer|laisser|faire voyager|promener] {A} plus de {M} [à bord|sur la route|]
! <no> {queA} (reste/restent|passe/passent|traîne/traînent) plus de {M} [à bord|dans la caisse|en transit]
! {queA} ne (passe/passent|reste/restent) pas plus de {M} [à bord|sur la route|en transit]
! <inf> [livrer|remettre|débarquer] {A} moins de {M} après [le chargement|l'enlèvement|la prise en charge]
! <inf> limiter le temps à bord {deA} à {M}
[temps de transport|durée à bord|temps embarqué|temps de trajet à bord] {A} : {M} <max>
{A} : {M} <max> entre [enlèvement et livraison|chargement et déchargement]
{A} à bord : {M} <max>
transit {A} [limité|plafonné] à {M}
jamais plus de {M} à bord pour {A}
! ne [promène|promenez|trimballe|trimballez] pas {A} plus de {M}
! <so> {queA} (arrive/arrivent) moins de {M} après [le chargement|l'enlèvement]
{A} : plus de {M} à bord, [jamais|interdit|hors de question]
""", ROUTING, 1.8),
    # ------------------------------------------------------------------ what comes first
    *say(
        {"kind": "position", "activities": "$A", "place": "first"},
        {"A": A},
        """
= {A} (ouvre/ouvrent) le bal
= rien ne passe avant {A}
= on attaque [la journée|la tournée|le programme] par {A}
= [chaque|toute] tournée qui a {A} commence par là
! <inf> [commencer|démarrer|débuter] par {A}
! <infv>attaquer par {A}
! <ban> [livrer|servir|faire|caser] quoi que ce soit avant {A}
! <no> que quelque chose passe avant {A}
! <so> {queA} (passe/passent) en tout premier
{A} [en 1er|en tout premier|en ouverture|en tête de tournée|en tête de liste|pour ouvrir|pour commencer]
[premier point de chute|1er arrêt|1er point|premier passage|première étape] : {A}
rien avant {A}
! [ouvre|ouvrez] [la tournée|la journée|le bal] avec {A}
! <inf> caler {A} en tout premier
""", WORK, 1.1),
    *say(
        {"kind": "position", "activities": "$A", "place": "last"},
        {"A": A},
        """
= {A} (ferme/ferment|clôture/clôturent) [le bal|la marche|la tournée]
= rien ne passe après {A}
= on [boucle|clôt|finit] [la journée|la tournée|le programme] par {A}
= [chaque|toute] tournée qui a {A} finit par là
! <inf> [finir|terminer|clôturer] par {A}
! <inf> [garder|laisser] {A} pour la fin
! <ban> [livrer|servir|faire|caser] quoi que ce soit après {A}
! <no> que quelque chose passe après {A}
! <so> {queA} (passe/passent) en tout dernier
{A} [en queue de tournée|en tout dernier|en clôture|pour finir|en fin de parcours|en dernière position]
[dernier point de chute|dernier point|dernier passage|dernière étape|terminus] : {A}
rien après {A}
! [ferme|fermez|boucle|bouclez] [la tournée|la journée|la marche] avec {A}
! <inf> caler {A} en tout dernier
""", WORK, 1.1),
    *say(
        {"kind": "precedence", "before": "$A", "after": "$B"},
        {"A": A, "B": A},
        """
= {A} (précède/précèdent) {B}
= {B} (succède/succèdent) à {A}
= {B} (attendra/attendront) la fin {deA}
= {B} ne (vient/viennent|passe/passent) qu'une fois {A} (fini/finis)
= {B}, c'est après {A}, pas l'inverse
= on [fait pas|livre pas|ne lance pas|ne démarre pas] {B} tant que {A} (n'est pas fini/ne sont pas finis)
= tant qu'on n'a pas [fait|fini|livré|bouclé] {A}, on [ne commence pas|ne livre pas|ne touche pas à] {B}
! <inf> [faire|livrer|traiter|passer|servir] {A} avant {B}
! <inf> ne [commencer|livrer|lancer] {B} qu'une fois {A} (fini/finis)
! <ban> [commencer|livrer|toucher à|démarrer|lancer] {B} avant d'avoir [fini|terminé|fait|livré|bouclé] {A}
! <banv>[attaquer|entamer] {B} avant la fin {deA}
! <no> {queB} (passe/passent|démarre/démarrent|parte/partent) avant {A}
! {queB} ne (passe/passent|démarre/démarrent|commence/commencent) pas avant la fin {deA}
{B}, mais [pas avant|seulement après|uniquement après] {A}
{B} derrière {A}
{A} en préalable à {B}
[ordre|séquence|enchaînement] : {A} [puis|ensuite|et après] {B}
une fois {A} (bouclé/bouclés), {B}
{B} avant {A} : [non|jamais|interdit]
""", WORK, 1.8),
    *say(
        {"kind": "precedence", "before": "$A", "after": "$B", "gap": "$M"},
        {"A": A, "B": A, "M": w.minutes(5, 240)},
        """
= {A} (doit/doivent) [sécher|refroidir|reposer|décanter] {M} avant {B}
= entre la fin {deA} et le début {deB}, [il faut|on laisse|on garde] {M} <min>
= {B}, c'est {M} [mini|minimum|au plus tôt] après {A}
! <banv>[attaquer|entamer] {B} moins de {M} après {A}
! <ban> [commencer|lancer|démarrer] {B} moins de {M} après {A}
! <no> {queB} (démarre/démarrent|commence/commencent) moins de {M} après {A}
! <inf> [laisser|compter|prévoir|respecter|ménager] {M} <min> entre {A} et {B}
! <infv>attendre {M} après {A} pour [commencer|lancer|faire] {B}
{M} <min> entre fin {deA} et début {deB}
{B} : {A} + {M} mini
battement entre {A} et {B} : {M} mini
{M} de [délai|battement] entre {A} et {B}
{B} moins de {M} après {A} : [non|jamais|interdit]
""", WORK, 1.3),
)  # fmt: skip
