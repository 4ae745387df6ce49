"""Words for the same thing in English and in French: tables, which `planner.language.translations` reads."""

from __future__ import annotations

# One line is one thing; every word of it links to names that use any other.
SAME = """
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
shop magasin boutique store atelier workshop
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
chilled frais fraiche refrigere fresh
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
food alimentaire nourriture vivre
fruit
vegetable legume
meat viande
fish poisson
milk lait
bread pain
water eau
medicine medicament medical
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
weighing pesee pesage weigh peser
drying sechage
lubrication graissage
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
rigging greement
opening ouverture
closing fermeture
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
flour farine
rice riz
sugar sucre
beer biere
wine vin
egg oeuf
cheese fromage
seed graine
cement ciment
wood bois
steel acier
brick brique
tyre pneu tire
laundry linge blanchisserie linen
library bibliotheque
church eglise
canteen cantine
laboratory labo laboratoire lab
creche nursery
dialysis dialyse
oxygen oxygene
tool outil
garden jardin
plumber plombier
carpenter menuisier
cleaner nettoyeur
loader chargeur
manager responsable
volunteer benevole
army armee military militaire
firefighter pompier
refugee refugie
orphanage orphelinat
prison
embassy ambassade
ministry ministere
university universite fac
museum musee
theatre theater
company entreprise societe
charity association ong ngo
child enfant
family famille
lake lac
river riviere fleuve
valley vallee
border frontiere
suburb banlieue
clothes vetement clothing
shoe chaussure
battery batterie
beverage boisson drink
ice glace
potato patate
chicken poulet volaille poultry
beef boeuf
pork porc
butter beurre
cream creme
honey miel
fertiliser engrais fertilizer
livestock betail
tile carrelage
pipe tuyau
cable
meal repas
health sante
inspector inspecteur inspectrice
sample echantillon prelevement
seasonal saisonnier saisonniere
rented hired loue louee
empty vide
tractor tracteur
roller rouleau
pump pompe
hostel foyer
freezer congelateur
checkpoint barrage
barley orge
wheat ble
rapeseed colza
mill moulin
harvest moisson recolte
silo
sorting tri trier
bagging ensachage ensacher
grinding mouture broyage
calibration calibrage etalonnage
upkeep entretien maintenance
deicing degivrage
gritting salage
retired retraite retraitee
mail courrier
locker casier
meter compteur
valve vanne
pole poteau
substation
electrical electrique
rope corde
grain cereale
trolley chariot
wholesaler grossiste
bike velo bicycle
ration
"""

# Things that take several words in one of the languages; the words of a line are the same thing.
PHRASES = """
cargo bike: velo cargo
health team: equipe sante, equipe medicale
school meal: repas scolaire
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
large truck: gros camion, poid lourd, pl, hgv, heavy good vehicle, big truck, large lorry
fridge van: fourgon frigo, refrigerated van, fourgon frigorifique
test bench: banc d essai
overhead crane: pont roulant
paint booth: cabine peinture, cabine de peinture
oil change: vidange
heating oil: fioul, mazout, fuel domestique
red cross: croix rouge
nursing home: maison de retraite, ehpad, care home
town hall: mairie
fire station: caserne de pompiers
night crew: equipe de nuit
early: poste du matin, tot
late: poste du soir, tard
night: poste de nuit
day: poste de jour
old town: vieille ville
off road: hors route, tout terrain
heavy: camion lourd, vehicule lourd
lakeside: zone du lac, bord du lac, secteur du lac, lake side, lake shore, rive du lac
riverside: bord de riviere, bord du fleuve, river side, river bank
seaside: bord de mer, front de mer
fire brigade: sapeur pompier
potato: pomme de terre
"""
