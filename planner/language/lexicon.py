"""What planners' words have in common: the same thing in English and French, class words, everyday words.

The lexicon links names to the scenario; it never decides what a request means.
"""

from __future__ import annotations

from functools import cache

from planner.language.words import fold, stem


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# One line is one thing; every word of it links to names that use any other.
_SAME = """
clinic clinique
hospital hopital chu
school ecole
college
pharmacy pharmacie chemist
bakery boulangerie boulanger
supermarket supermarche
restaurant resto
hotel
market marche
shop magasin boutique store
office bureau
factory usine plant
warehouse entrepot
depot
harbour harbor port
airport aeroport
station gare
farm ferme
village
town ville
centre center
camp
coast cote littoral
inland interieur indoor
motorway autoroute highway
island ile
north nord
south sud
east est
west ouest
old vieux vieille
new nouveau neuf
large grand grande gros big
small petit petite
dry sec seche
cold froid froide
frozen surgele surgelee congele
chilled frais fraiche refrigere
fresh
red rouge
blue bleu bleue
green vert verte
yellow jaune
white blanc blanche
black noir noire
truck lorry camion
van camionnette fourgon
tanker citerne
trailer remorque
bus car
crane grue
forklift cariste chariot
dock quai
bay baie
line ligne
machine
press presse
oven four
hangar
team equipe
container conteneur
pallet palette
parcel colis
food alimentaire nourriture
fruit
vegetable legume
meat viande
fish poisson
milk lait
bread pain
water eau
medicine medicament
vaccine vaccin
blood sang
drug
toy jouet
furniture meuble
paint peinture
chemical chimique
fuel carburant
diesel gazole gasoil
petrol essence gasoline
heating chauffage
oil huile mazout
gas gaz
waste dechet
tent tente
blanket couverture
shelter abri
school
fragile
heavy lourd
urgent
day jour journee
night nuit
early
late
morning matin
evening soir
afternoon apres-midi
weekend week-end
dawn aube
dusk crepuscule
check controle verification inspection inspect checking
load chargement charger loading
unload dechargement decharger unloading discharge
wrap emballage emballer wrapping filmage
pack conditionnement packing
weld soudure souder welding soudage
clean nettoyage nettoyer cleaning
wash lavage laver washing
assembly montage assemble assemblage
test essai testing
repair reparation reparer
cut coupe decoupe cutting
drill percage drilling
sand poncage sanding
engine moteur
wheel roue
wing aile
avionics avionique
cabin cabine
brake frein
hydraulic hydraulique
nurse infirmier infirmiere
doctor medecin medic
cook cuisinier
driver chauffeur conducteur
senior ancien
junior
apprentice apprenti
trainee stagiaire
checker controleur verificateur
wrapper emballeur
welder soudeur
mechanic mecanicien mecano fitter
electrician electricien sparky
technician technicien tech
picker preparateur
cleaner
cashier caissier
reception accueil
kitchen cuisine
urgent urgence emergency
inbound entrant arrivage
outbound sortant expedition outgoing
reefer frigo frigorifique fridge refrigerated
part-time temps-partiel
customer client
litre liter
monday mon lundi
tuesday tue tues mardi
wednesday wed mercredi
thursday thu thur jeudi
friday fri vendredi
saturday sat samedi
sunday sun dimanche
return retour
pickup enlevement ramassage collecte
vip
hazardous dangereux dangerous
tipper benne
articulated artic semi
agency interimaire interim
subcontractor contractor subby subbie prestataire
escort escorte
light leger legere
electric electrique
outdoor exterieur
bulky encombrant
ammunition ammo munition
glass verre
paper papier
flower fleur
spare detache detachee
part piece
crate caisse
bin bac
box carton
passenger passager
mountain montagne
rural campagne
sector secteur
bank rive
industrial industriel industrielle
estate zone
site chantier
barracks caserne
ward service
room salle
hall
noisy bruyant bruyante
hot chaud chaude
overhaul revision
rework reprise
prototype
export
student etudiant etudiante
supervisor superviseur
operator operateur
paediatric pediatrie pediatric
guard garde
soldier soldat
colleague collegue
nurse infirmier infirmiere
welder soudeur soudeuse
long longue
saw scie
lathe tour
hoist palan
booth cabine
bench banc
table
fitting montage
painting peinture paint
sanding poncage
packing emballage pack
drilling percage drill
cutting decoupe coupe
zone
"""

# Things that take several words in one of the languages; the words of a line are the same thing.
_PHRASES = """
hot work: travail a chaud, travaux a chaud
engine work: travaux moteur, engine job
spare part: piece detachee, spare
cold store: chambre froide
hazardous: dangerous goods, hazardous goods, matiere dangereuse, produit dangereux, adr goods
food: foodstuff, produit alimentaire, denree
chemical: produit chimique
chilled: produit frais
frozen: produit surgele, produit congele
articulated: semi remorque, articulated truck
subcontractor: sous traitant
part time: temps partiel, part timer, mi temps
weekend: week end
first aid: first aider, secouriste
on call: astreinte
building site: chantier
school run: ramassage scolaire
city centre: centre ville, town centre
industrial estate: zone industrielle
team leader: chef d equipe, supervisor
new starter: nouveau, newbie
tail lift: hayon, camion a hayon
large truck: gros camion, poid lourd, hgv, big truck, large lorry
fridge van: fourgon frigo, refrigerated van, fourgon frigorifique
test bench: banc d essai
overhead crane: pont roulant
paint booth: cabine peinture, cabine de peinture
oil change: vidange
heating oil: fioul, mazout, fuel domestique
red cross: croix rouge
night crew: equipe de nuit
early: poste du matin, tot
late: poste du soir, tard
night: poste de nuit
day: poste de jour
old town: vieille ville
"""


def _concepts() -> dict[str, str]:
    """Return the word that stands for each word; lines that share a word are one thing."""
    table: dict[str, str] = {}
    for line in _SAME.split("\n"):
        words = [stem(fold(word)) for word in line.split() if "-" not in word]
        known = next((table[word] for word in words if word in table), words[0] if words else "")
        for word in words:
            table.setdefault(word, known)
    return table


_CONCEPTS = _concepts()


def _phrases() -> dict[tuple[str, ...], str]:
    table: dict[tuple[str, ...], str] = {}
    for line in _PHRASES.strip().splitlines():
        first, _, others = line.partition(": ")
        for phrase in (first, *others.split(", ")):
            table[tuple(stem(fold(word)) for word in phrase.split())] = first.replace(" ", "-")
    return table


_PHRASE = _phrases()
_LONGEST_PHRASE = max(len(phrase) for phrase in _PHRASE)


def meanings(stems: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that stand for stems and their translations, phrases taken as one."""
    found: list[str] = []
    at = 0
    while at < len(stems):
        for size in range(min(_LONGEST_PHRASE, len(stems) - at), 0, -1):
            phrase = _PHRASE.get(stems[at : at + size])
            if phrase is not None:
                found.append(phrase)
                at += size
                break
        else:
            found.append(concept(stems[at]))
            at += 1
    return tuple(found)


def concept(stemmed: str) -> str:
    """Return the word that stands for a stem and its translations; the stem itself where none is known."""
    return _CONCEPTS.get(stemmed, stemmed)


def is_noun(stemmed: str) -> bool:
    """Tell whether a stem is a class noun of the lexicon rather than somebody's proper name."""
    return stemmed in _CONCEPTS


_MARKS = _set(
    """
    red blue green yellow white black rose orange grey brown purple violet pink gris north south east west old new left right
    """
)


_HEADS = _set("bench banc booth cabine rack table shop atelier hall pont saw lathe hoist")


def is_head(stemmed: str) -> bool:
    """Tell whether a stem is what a workshop's only such thing is called for short: "the bench"."""
    return stemmed in _HEADS


@cache
def synonyms(stemmed: str) -> frozenset[str]:
    """Return the stems that mean the same as a stem, itself included."""
    meant = concept(stemmed)
    return frozenset({stemmed, *(word for word, other in _CONCEPTS.items() if other == meant)})


def is_mark(stemmed: str) -> bool:
    """Tell whether a stem is a colour or the like, which by itself tells a vehicle or machine from its like."""
    return concept(stemmed) in _MARKS


WEEKDAYS = (
    ("monday", "mon", "lundi"),
    ("tuesday", "tues", "tue", "mardi"),
    ("wednesday", "wed", "weds", "mercredi"),
    ("thursday", "thurs", "thur", "thu", "jeudi"),
    ("friday", "fri", "vendredi"),
    ("saturday", "sat", "samedi"),
    ("sunday", "sun", "dimanche"),
)
MONTHS = (
    ("january", "jan", "janvier", "janv"),
    ("february", "feb", "fevrier", "fev"),
    ("march", "mar", "mars"),
    ("april", "apr", "avril", "avr"),
    ("may", "mai"),
    ("june", "jun", "juin"),
    ("july", "jul", "juillet", "juil"),
    ("august", "aug", "aout"),
    ("september", "sept", "sep", "septembre"),
    ("october", "oct", "octobre"),
    ("november", "nov", "novembre"),
    ("december", "dec", "decembre"),
)

# A class word before a number names a record of these roles: "order 12", "quai 3".
CLASS_WORDS: dict[str, frozenset[str]] = {
    stem(word): frozenset(roles)
    for words, roles in (
        (
            "order delivery drop stop pickup shipment visit job commande livraison arret colis tournee client "
            "customer request consignment",
            ("order", "task"),
        ),
        ("task job operation step tache operation etape ticket", ("task", "order")),
        ("shift post duty poste vacation service", ("shift",)),
        (
            "vehicle truck lorry van tanker bus car driver vehicule camion camionnette fourgon voiture citerne "
            "porteur rig unit",
            ("vehicle",),
        ),
        (
            "station dock bay machine line crane hangar team desk door gate quai baie poste ligne grue porte "
            "atelier press oven",
            ("station",),
        ),
        ("worker employee nurse person agent salarie employe", ("worker",)),
    )
    for word in words.split()
}

FILLERS = _set(
    """
    de du des la le les un une the of for at in on to and et this that is from au aux en
    """
)
ALL_WORDS = _set(
    """
    all every each any tous toutes tout toute chaque both les des no
    """
)

WEEKDAY_MEANINGS = frozenset(concept(name) for names in WEEKDAYS for name in names)
ARTICLES = _set("the le la les l")

# Words of time and place that a group may be called by ("early", "day") but that mostly mean nothing of the sort.
RISKY = _set(
    """
    day early late est morning afternoon evening weekend last first a an i it on to no be at in or one end start
    week today jour matin soir premier dernier fin debut le la un une normal high low must skip same
    order all time do go will can may plan rest work new old night-time out off up back left right next
    apres avant main
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
