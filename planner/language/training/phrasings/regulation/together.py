"""On the same one, on different ones; who works with whom."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.regulation.saying import R1, say
from planner.language.training.phrasings.shape import ROSTERING, WORK

ONE = w.activities(most=1)
PAIR = w.activities(most=3, least=2)
CREW = w.resources(most=3, least=2, groups=False)

SHAPES = (
    # ------------------------------------------------------------------ on the same one, on different ones
    *say(
        {"kind": "together", "activities": "$A"},
        {"A": PAIR},
        """
= {A} ne se séparent pas
= {A} [forment un lot indivisible|vont de pair|partent d'un bloc|partent groupés|sont indissociables|font un seul lot]
= {A}, ça va ensemble
= {A}, [tout dans le même chargement|c'est un seul lot|on ne les sépare pas|c'est indissociable]
= celui qui prend l'un prend [l'autre|le reste] : {A}
= on [laisse|garde] {A} [ensemble|groupés]
= on sépare pas {A}
! <inf> [regrouper|grouper|jumeler|coupler|garder groupés|laisser ensemble|mettre ensemble] {A}
! <ban> [séparer|dissocier|scinder|disperser|mettre sur des {rs} différents] {A}
! <banv>éparpiller {A}
! <no> {queA} soient [séparés|dispersés|dissociés|sur deux {rs}]
! {queA} [partent|voyagent|restent|soient] ensemble
! [couple|couplez|jumelle|jumelez|groupe|groupez] {A}
{A} [groupés|indissociables|en un seul lot|couplés|jumelés|d'un bloc|inséparables]
[groupage|couplage|lot unique] : {A}
{A} sur [deux|plusieurs] {rs} : [non|jamais|interdit|hors de question]
{A} : surtout ne pas séparer
= on ne disperse pas {A}
! [laisse|laissez|garde|gardez] {A} [groupés|d'un seul tenant|en un seul lot]
! <no> qu'on [sépare|disperse|dissocie] {A}
""", WORK, 1.6),
    *say(
        {"kind": "together", "activities": ["$A", "$B"]},
        {"A": ONE, "B": ONE},
        """
= {A} (part/partent|voyage/voyagent|reste/restent) avec {B}, on ne sépare pas
= qui prend {A} prend [aussi|forcément] {B}
= on ne sépare pas {A} {deB}
! [couple|couplez|jumelle|jumelez|joins|joignez|accroche|accrochez] {A} [à|avec] {B}
! <inf> [charger|mettre|caler|grouper] {A} avec {B}
! ne [sépare|séparez|dissocie|dissociez] [pas|surtout pas] {A} {deB}
! <ban> [séparer|dissocier] {A} {deB}
{A} et {B} : [un seul lot|même chargement|indissociables|couplés]
{A} (groupé/groupés) avec {B}
""", WORK, 0.9),
    *say(
        {"kind": "apart", "activities": "$A"},
        {"A": PAIR},
        """
= {A} [font mauvais ménage|ne cohabitent pas|ne se mélangent pas|sont incompatibles|ne doivent pas se côtoyer|voyagent séparément]
= on ne [mélange|panache|groupe|mêle] [pas|jamais] {A}
= on mélange pas {A}
! <ban> [mélanger|mêler|panacher|grouper|coupler|mettre ensemble|charger ensemble] {A}
! <no> {queA} [voyagent|partent|cohabitent|se retrouvent] ensemble
! <inf> [dissocier|séparer|tenir à distance] {A}
! <infv>éloigner {A} [les uns des autres|]
! ne [panache|panachez|groupe|groupez|mélange] [surtout pas|jamais|en aucun cas] {A}
{A} : [incompatibles|à ne pas mélanger|à séparer|à dissocier|séparation obligatoire|jamais dans le même chargement]
{A} ensemble : [non|jamais|interdit|hors de question]
incompatibilité : {A}
""", WORK, 1.0),
    *say(
        {"kind": "apart", "activities": ["$A", "$B"]},
        {"A": ONE, "B": ONE},
        """
= {A} et {B}, [ça ne se mélange pas|ça fait mauvais ménage|jamais dans le même chargement|c'est incompatible]
= on ne [mélange|charge|panache] [jamais|pas] {A} avec {B}
! <ban> [charger|mettre|grouper|faire voyager] {A} avec {B}
! <no> {queA} (côtoie/côtoient|croise/croisent|voyage avec/voyagent avec|parte avec/partent avec) {B}
! [isole|isolez|éloigne|éloignez|sépare|séparez] {A} {deB}
{A} loin {deB}
{A} / {B} : [incompatibles|à séparer|jamais ensemble]
{A} avec {B} : [jamais|interdit|hors de question|non]
""", WORK, 0.8),
    # ------------------------------------------------------------------ who works with whom
    *say(
        {"kind": "team", "resources": "$R", "mode": "same"},
        {"R": CREW},
        """
= {R} [forment un binôme|font équipe|tournent en binôme|sont inséparables|partagent les mêmes postes|prennent leurs postes ensemble|vont ensemble]
= {R} sont [calés|alignés] sur les mêmes [postes|horaires|gardes]
= on ne [sépare|dissocie] pas {R}
= on sépare pas {R}
! <inf> [garder ensemble|laisser en binôme|caler sur les mêmes postes|mettre ensemble|apparier|jumeler] {R}
! <ban> [séparer|dissocier] {R}
! <no> {queR} [soient séparés|tournent séparément|travaillent l'un sans l'autre]
! ne [casse|cassez] pas [le binôme|l'équipe|le tandem] {R}
! {queR} [fassent équipe|tournent ensemble|aient les mêmes postes]
{R} : [binôme|tandem|mêmes postes|mêmes horaires|inséparables|à garder ensemble]
binôme : {R}
jamais {R} [l'un sans l'autre|séparément]
""", ROSTERING, 1.6),
    *say(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "same"},
        {"X": w.resources(most=1, groups=False, whole=False), "Y": w.resources(most=1, groups=False, whole=False)},
        """
= {X} (tourne/tournent|travaille/travaillent|monte/montent) [toujours|systématiquement] avec {Y}
= quand {X} (est/sont) de service, {Y} aussi, et inversement
= {X} ne (travaille/travaillent) pas sans {Y} et inversement
! [cale|calez|aligne|alignez] {X} sur les mêmes postes {queY}
! <inf> [mettre|garder|laisser] {X} en binôme avec {Y}
{X} en [binôme|tandem|doublette] avec {Y}
{X} mêmes postes {queY}
""", ROSTERING, 1.0),
    *say(
        {"kind": "team", "resources": "$R", "mode": "different"},
        {"R": w.resources(most=3, least=2)},
        """
= {R} [sont en froid|ne se parlent plus|ne peuvent plus se voir|se tapent dessus], [on les sépare|pas ensemble|jamais sur le même poste]
= on ne met [jamais|plus|pas] {R} [ensemble|sur le même poste|dans la même équipe]
= on met pas {R} [ensemble|sur le même poste]
! <ban> [mettre|coller|planifier|faire travailler|laisser] {R} [ensemble|sur le même poste|en même temps]
! <no> {queR} [se croisent|tournent ensemble|se retrouvent ensemble|partagent un poste]
! <inf> [séparer|dissocier|tenir à distance] {R}
! {queR} ne [travaillent|soient] [jamais|pas] ensemble
{R} : [à séparer|jamais en même temps|pas les mêmes postes|postes séparés|incompatibles]
{R} ensemble : [non|jamais|hors de question|interdit]
incompatibilité d'humeur {R}, [à séparer|jamais ensemble]
""", ROSTERING, 1.3),
    *say(
        {"kind": "team", "resources": ["$X", "$Y"], "mode": "different"},
        {"X": R1, "Y": R1},
        """
= quand {X} (est/sont) de service, {Y} ne (l'est/le sont) pas
= {X} ne (tourne/tournent|travaille/travaillent|monte/montent) [jamais|pas] avec {Y}
! <no> {queX} (tourne/tournent|travaille/travaillent|se retrouve/se retrouvent) avec {Y}
! <ban> [mettre|coller|planifier|associer] {X} avec {Y}
! {queX} ne (tourne/tournent|travaille/travaillent) [pas|jamais] avec {Y}
{X} [surtout pas|en aucun cas|jamais au grand jamais] avec {Y}
{X} avec {Y} : [non|jamais|à éviter absolument|hors de question]
""", ROSTERING, 1.0),
)  # fmt: skip
