"""Everyday words of English and French, which by themselves name nothing in a scenario."""

from __future__ import annotations

from planner.language.words import fold, stem


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words of time and place that a group may be called by ("early", "day") but that mostly mean nothing of the sort.
RISKY = _set(
    """
    day early late est morning afternoon evening weekend last first a an i it on to no be at in or one end start
    week today jour matin soir premier dernier fin debut le la un une normal high low must skip same
    order all time do go will can may plan rest work new old night-time out off up back left right next
    apres avant main tot tard
    """
)

_COMMON = """
cross crosses reach reaches pass visit visits carry carries climb meet meets bring brings pick picks join joins fit fits
a about above abroad add after again against ago all allow almost alone along already also although always am among an
and another any anybody anyone anything apart apply are arrive around as ask at available avoid away back bad balance be
because become been before begin begins behind being below best better between big both break bring broken but buy by
call came can cannot cant capacity car carry case certain change changes check clear clock close closed closes cold
come comes complete constraint contract cost could couple cover crew customer customers cut daily day days deal deliver
delivered deliveries delivery demand depart did different distance divide do does doing done dont door down drive driven
driver drivers drives driving drop due during each earlier earliest early easy either else email empty end ends enough
entire equal equally even evening ever every everybody everyone everything exactly except explain extra fair fall far
fast faster few fewer fifteen fifty file fill final finally find fine finish finished first five fix fixed follow
following for forbid forget forty found four free freeze from full garage get gets getting give given go goes going gone
good goods got group had half hand handle happen happens hard has have having he head heavy hello help her here him his
hold home hour hours how however hundred idea ideally idle if ignore ill important impossible in include inside instead
instructions into is it its itself job jobs just keep keeps kind know lack large last lastly late later latest leave
leaves left less let light like likely limit limits line list litre litres little live load loads long longer look lot
low lower lunch made main make makes many mark match matter maximum may maybe me mean meet middle midnight might mind
mine minimum minute minutes miss monday money month more morning most move much must my myself name near need needed
needs never new next nice night nights nine no nobody none noon nor normal not nothing now number of off often okay old
on once one only open opens or order orders other others otherwise our out outside over overtime own part pass past pay
people per percent person place plan planned planning plans please point poorly possible prefer preferably priority
problem public put question quick quickly quite rain ran rather ready real really reason reduce remain remains remove
repeat replace reserve rest return returns right road round route routes rule rules run runs same save saturday say
schedule second see seem send sent separate serve served serves service set seven shall share she shift shifts short
should show sick side since single site six sixty skip slot slow slower small so some someone something soon sort split
staff stand start started starting starts station stations stay stays still stop stops store straight such sum sunday
sure swap take taken takes task tasks team tell ten than thank thanks that the their them then there these they thing
things think third this those three through thursday till time times to today together tomorrow too total traffic travel
trip trips truck trucks try tuesday turn twelve twenty two under undo unless unload until up upon us use used uses using
usual vehicle vehicles very visit visits wait want was watch way we wednesday week weekend weeks well were what whatever
when where whether which while who whoever whole why will window wish with within without work worked worker workers
working works would write wrong yard year yes yesterday yet you your zero friday might evenly
livre livres livrent livrez livree livrees livres litre litres ai ainsi alors apres arret arreter assurer attendre au aucun aucune aujourd aujourdhui aussi autant autre autres aux
avant avec avoir bas basse beaucoup besoin bien bon bonne car ce cela celle celui ces cet cette chacun chacune chaque
chauffeur chauffeurs chez combien comme comment commencer compte compter contre cours dans de debut demain demi dernier
derniere des deux devant devrait dimanche dire dix doit doivent donc donner dont du duree elle elles en encore ensemble
entre equipe est et etait ete etre eux faire fait faites faut fermer ferme fin finir fois font gens haut haute heure
heures hier hors il ils impossible jamais jeudi jour journee jours jusqu juste la laisse laisser le lendemain les leur
leurs livraison livraisons livrer loin lui lundi ma mais maintenant mardi marche matin meilleur meme memes mercredi mes
met mets mettre midi minuit minute mieux moins mois moitie mon monde ne neuf ni nombre non nos notre nous nuit oblige on
ont ordre ou oublie oublier ouvre ouvrir par parce parmi part partir pas passe passer pause pendant personne peu peut
peuvent plan plus plusieurs possible pour pourquoi pouvoir premier premiere prend prendra prendre pres prevoir priorite
prochain qu quand quart quatre que quel quelle quelles quels qui quoi regle regles repos reste rester retard retour
rien roule rouler route sa samedi sans sauf se semaine sera sert ses si soir sont sous souvent sur ta tache taches tard
temps tes tot toujours tour tournee tous tout toute toutes travail travaille travailler tres trois trop tu un une va vers
veux vendredi vers voila voir vont votre vous vite y zero
"""
COMMON = frozenset(stem(fold(word)) for word in _COMMON.split()) | _set(_COMMON)

# Words that planners say beside the names: none of them can be a name that the scenario does not have.
_SPOKEN = """
abord absence absent accept accessible accident actually admettons affilee afford agreed ahead aim
ain aller allowed amende americaine americaines american annule anywhere applique appliquent
apprendre area aren arret arretent arriere arriver asap aside asked assign assistant assume
attendent attendez attendront attends attention autour avais bags balancing bar beyond bientot bit
block blocked bloque bloquent board bonjour bord bornes boss bouchon bouge breakfast broke
brouillard buses business busy ca cancel cancelled car cause chaleur changed changements changer
charge cheap cheapest chef cher choice choix chose ci circulation clash client closure co code
collection collections coming commande commandes commence commencent compare comparez complained
completed conduite confie conflict conge consacre consecutifs contradict contrat contredisent
convenu cope corner costing couldn count counts coupee cout coute covered covoiturent creneau
crevaison customer davantage dealt defais defile dehors dejeuner delays delete demande demandent
demarre demarrent dense depasse depasser depuis desk desormais dessus didn differ difference
differences dinner dis discharging discute disponible dit doesn don donne donnerait donnez dos dot
droit dropped duration dure durent duties duty ecris efface effectif egales emissions empeche empile
employe employes ended enleve envoie equilibre equitable equitablement es essentiel etranglement eu
european europeenne europeens evite evitez exceeds excepte excepted exclusively exclusivement
excuses execute expensive experiment explique facteur factor fail fairly fais fasse fatigue
favourite fell fermee ferment fermeture fermez ferry fewest fige figures finalement fined fini finis
finissent finit flat fleet flood flotte fog followed fond form forme freely further fyi gagnerait
gardent gardez gardien gate gearbox gele goal goulot greve grille hadn handled hang happy hasn hates
haven heard heat hey hi hier high holding holiday horaire horaires hormis hos hungry hypothese ice
idealement ill imagine imperativement importe inaccessible inchange increase indispo indisponibilite
indisponible inondation insist insistent interdiction interdit isn items jam je keeping kept key kg
kilometers kilometres km knock lad lads laissez laquelle lateness later least leave lent lente
lentement leve libre lift limitant limite limited limites limitez line livrable ll lock locked
longtemps lose lost lunch maire mal malade maladie manage manquait manque manquent maternity max
maxi mayor melts merci mess mesure meteo mettait mettez mileage min minimise minimisez missing mix
moi moment montre mustn narrow neck needn neige niveaux normale note noter nouvelle nowhere nutshell
obey objectif obligatoire occupe ok onto onwards opening operation operations optimisait optimise
orage order outage ouvert ouvrent overall overlap overview paie pair panne parade park parked
partage partagent partent passent passerait paying periode peux photo picture plait planifie pls
pluie ponctuel position poste postes pourrait pr precedent precise preference prenez prennent
previous prevois prevoyez prevu price prio prior prioritaire prix programme promis promised pu puis
puncture quelques rab raide rain rale ramenez ramp rampe rang rapidement re reached reasonable
recupere refuel reglement reglementation remember remets rentre rentrer reorder reordonner repart
repas reservation reserved reset respecter ressemble ressemblerait restent resume retire revert
reviens ride roll roster rota rotations roulent row rse running rush safety said saute savoir saying
scrap scrub section securite selon separated separe separes separez sequence serait sers servi
service servies serving servir seul seulement several shared shift shortest shouldn sick simulate
simule simulons sinon slate sleep slippery slosh smallest smoke snow sociale soit solution son soon
sorry sortir special spend spread staffing steep step stop storm stp strike stuff suite summary sup
supplementaires supportent suppose supposons supprime svp switch tacho tanks taxi te tel termine
terminent terminer tient tight tired titre tomber tomoz tonners tops touch touche touched touchez
tournee tournent trajet trajets transit transport transporte travaillent treat trot trouble truck
true unavailable unchanged union uniquement unserved urgently utilisation utilise utilisez vacances
vaut ve vehicule vehicules verglas verrouillage verrouille veut viens vient visite visited visites
vite voiture voitures voyagent voyager voyages vrai vraiment wasn weather went weren whom wipe won
wonder workload workshop wouldn
"""
SPOKEN = COMMON | _set(_SPOKEN)
_ENDINGS = ("ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "able")


def names_nothing(folded: str, stemmed: str) -> bool:
    """Tell whether a word, written without a capital, is one that nobody would call a record by."""
    return folded in SPOKEN or stemmed in SPOKEN or (len(folded) > 5 and folded.endswith(_ENDINGS))
