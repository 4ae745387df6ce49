"""What the plan should aim for, what of it stays as it is, and everybody but."""

from __future__ import annotations

from planner.language.training import everyday
from planner.language.training import words as w
from planner.language.training.phrasings.overheard.slots import RN, A
from planner.language.training.phrasings.shape import ANY, WORK, shape

R2 = w.resources(most=2)

SHAPES = (
    # ------------------------------------------------------------------ goals
    shape(
        {"kind": "objective", "minimise": ["$G"]},
        {"G": everyday.aim},
        """
= {G}, [that's what|that is all that|nothing else] [counts|matters] [now|today|]
= [all that counts|what counts|what we want|the main thing|my only wish] is {G}
= I [care about|only care about|mostly care about|want|'d like] {G}
! [concentrate on|focus on|look for|give me|go all out for|make it] {G}
! plan [so that we get|with a view to] {G}
{G} [first of all|before anything else|is what counts]
""",
        """
= {G}, [c'est ce qui compte|il n'y a que ça qui compte|voilà le but]
= [tout ce qui compte|l'essentiel|ce qu'on veut], c'est {G}
= je [veux|voudrais|préfère] {G}
! [concentre-toi|concentrez-vous] sur {G}
! [fais|faites] le plan [pour|avec] {G}
{G} [d'abord|en premier lieu|et rien d'autre]
""",
        ANY,
        1.2,
    ),
    shape(
        {"kind": "objective", "balance": True, "resources": "$R"},
        {"R": w.resources(most=1)},
        """
= {R} should [all |][have|get|carry|do] [about |roughly |]the same [amount|load|amount of work|workload]
= the [work|load|burden] [is|should be] [split|shared|spread] [fairly|evenly|equally] [over|among|between|across] {R}
= [nobody|none] [among|of] {R} [should|is to] [do|have|carry] [much |]more than the [others|rest]
! [spread|split|divide|even out|level out|share out] the [work|load|jobs|burden] [evenly|fairly|equally|] [over|among|between|across] {R}
! [treat|load|use] {R} [equally|evenly|alike|fairly]
equal [shares|work|loads] for {R}
fair [shares|split|distribution] [among|for|between] {R}
""",
        """
= {R} (doit/doivent) [avoir|faire] [à peu près |]autant de travail [les uns que les autres|chacun]
= le [travail|boulot] [doit être|est] [réparti|partagé] [équitablement|à parts égales|également] entre {R}
= [aucun|personne] parmi {R} ne doit en faire plus que les autres
! [répartis|répartissez|partage|partagez|équilibre|équilibrez] [le travail|la charge|le boulot] entre {R}
! [charge|chargez] {R} de façon égale
même charge pour {R}
partage équitable entre {R}
""",
        ANY,
        1.0,
    ),
    # ------------------------------------------------------------------ the plan kept as it is
    shape(
        {"kind": "freeze", "resources": "$R"},
        {"R": R2},
        """
= {R} (is/are) [settled|final|fine as it is|done and dusted|perfect as planned|already loaded]
= I like [what|the way] {R} (has/have) [been planned|it now], [don't change it|leave it]
= nothing [changes|is to change|must change|should be changed] [for|on|with] {R}
= hands off {R}
! don't [touch|change|move|alter|fiddle with|mess with] [anything on |anything for |the plan of |the round of |]{R}
! keep {R} [exactly |just |][as is|as it is|as planned|the way it is|unchanged]
! leave [the plan of |the round of |the day of |]{R} [alone|untouched|unchanged|as planned]
! [fix|lock|freeze|pin] [the plan of |the round of |the route of |]{R}
{R} [stays put|unchanged|as planned|as is|fixed|locked]
no changes [to|for|on] {R}
""",
        """
= {R} (est/sont) [bouclé|définitif|bien comme ça|déjà chargé|arrêté]
= rien ne [change|bouge|doit changer|doit bouger] pour {R}
= on ne touche [pas|plus] à [la tournée de |la journée de |]{R}
! ne [touche|touchez|change|changez|modifie] [pas à |rien à |rien pour |pas ]{R}
! [laisse|laissez|garde|gardez] {R} [tel quel|comme c'est|comme prévu|en l'état|sans changement]
! [fige|figez|verrouille|bloque] [la tournée de |le plan de |]{R}
{R} [inchangé|tel quel|comme prévu|figé|on n'y touche pas]
aucun changement pour {R}
""",
        ANY,
        1.4,
    ),
    shape(
        {"kind": "freeze", "resources": "$R", "keep": "$K"},
        {"R": R2, "K": everyday.kept},
        """
= {R} (keeps/keep|has to keep/have to keep) {K}
= {R} must keep {K}
! [keep|preserve|leave|hold] {K} [of|for|on] {R}
! keep {R} on {K}
for {R}, keep {K}
""",
        """
= {R} (garde/gardent|conserve/conservent) {K}
! [garde|gardez|conserve|conservez] {K} de {R}
pour {R}, [garde|on garde] {K}
""",
        WORK,
        1.0,
    ),
    # ------------------------------------------------------------------ everybody but
    shape(
        {"kind": "forbid", "activities": "$A", "resources": "$R"},
        {"A": A, "R": RN},
        """
= {R} no longer (does/do|serves/serve|takes/take|goes/go to|delivers/deliver|handles/handle) {A}
= {R} (doesn't/don't) [do|serve|take|go to|handle] {A} any more
= {R} (has/have) nothing to do with {A}
= {R} (is/are) [not welcome at|banned from|not insured for|not trained for|too heavy for|too big for|not to be used for|unsuitable for|no good for] {A}
= {A} [refuses|won't have|doesn't want|can't take] {R}
= {A} (is/are) [not for|off limits for|off limits to|out of bounds for|taboo for] {R}
= [anyone|anything] but {R} [can|may] [do|serve|take] {A}
= I don't want {R} [at|near|on|anywhere near|doing|to do] {A}
! keep {R} [away from|off|out of|clear of] {A}
! don't [ever |][let|have|send|put] {R} [near|to|on|do|on to] {A}
! [spare|save] {R} {A}
! find [someone|something|another {r}] other than {R} for {A}
{R} [anything but|everything but] {A}
{A} without {R}
{A} [by anyone but|on anything but] {R}
no {R} [at|on|for|near] {A}
""",
        """
= {R} ne (fait/font|livre/livrent|prend/prennent|sert/servent) plus {A}
= {R} (n'a/n'ont) rien à voir avec {A}
= {R} (est/sont) [indésirable à|banni de|trop gros pour|trop lourd pour|pas formé pour|pas assuré pour|inadapté à] {A}
= {A} (refuse/refusent|ne veut pas de/ne veulent pas de) {R}
= n'importe qui sauf {R} [peut faire|fait|prend] {A}
= je ne veux pas [de |voir |]{R} [à|sur|chez|pour] {A}
= plus jamais {R} [à|sur|chez|pour] {A}
! [garde|gardez|tiens|tenez] {R} [loin|à l'écart] de {A}
! n'[envoie|envoyez] [plus|pas|jamais] {R} [à|chez|sur|pour] {A}
! [épargne|épargnez] {A} à {R}
{A} [sans|par n'importe qui sauf] {R}
pas de {R} [à|sur|chez|pour] {A}
""",
        ANY,
        1.6,
    ),
)
