"""Names and nouns of many trades, from which scenarios are made."""

from __future__ import annotations

Word = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A group's name, other English words for it, French words for it."""
Nouns = tuple[tuple[str, str], tuple[str, str]]
"""English (singular, plural) and French (singular, plural)."""

WEEKDAYS_SHORT = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "fr": ("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
}

CALL_SIGNS = (
    "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec "
    "Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu"
).split()

FIRST_NAMES = (
    "Ana Luc Marta Pavel Ingrid Samira Youssef Claire Benoît Tom Sofia Pierre Nadia Karim Léa Hugo Jean Paul "
    "Marie Inès Omar Fatou Chloé Mathieu Gaël Élodie Rachid Ahmed Priya Wei Olga Ivan Sven Lars Petra Jonas "
    "Kasia Tomasz Diego Lucía Bruno Giulia Amara Kofi Zoé Théo Camille Aurélie Denise Gerald Keith Sharon "
    "Brenda Nigel Trevor Siobhan Niamh Declan Rhys Mehmet Aylin Hana Kenji Noor Leila Sanjay Anika Femi "
    "Chidi Grace Joy Esther Moussa Aïcha Ousmane Solange Yves Odile Rémi Noémie Quentin Maud Corinne"
).split()
LAST_NAMES = (
    "Martin Durand Petit Leroy Moreau Garcia Smith Jones Brown Okafor Diallo Novak Kowalski Schmidt Weber "
    "Rossi Silva Nguyen Patel Khan Haddad Berger Lefèvre O'Neill Larsen"
).split()

VEHICLE_NOUNS: tuple[Nouns, ...] = (
    (("truck", "trucks"), ("camion", "camions")),
    (("truck", "trucks"), ("camion", "camions")),
    (("van", "vans"), ("fourgon", "fourgons")),
    (("van", "vans"), ("camionnette", "camionnettes")),
    (("lorry", "lorries"), ("camion", "camions")),
    (("vehicle", "vehicles"), ("véhicule", "véhicules")),
    (("tanker", "tankers"), ("citerne", "citernes")),
    (("bus", "buses"), ("bus", "bus")),
    (("car", "cars"), ("voiture", "voitures")),
)
VEHICLE_STYLES = (
    "Truck {n}", "Van {n}", "Unimog {n}", "HLA-2{n}", "V{n}", "T{n}", "{call}", "{call} {n}", "Sprinter {n}",
    "Camion {n}", "Fourgon {n}", "VL{n}", "PL {n}", "Rig {n}", "Cargo bike {n}", "Team {n}", "Vehicle {letter}",
    "VSAV {n}", "Convoy {letter}", "Tour {n}", "TRM-{n}", "BOM {n}", "Ambulance {n}", "Hiab {n}",
)  # fmt: skip
VEHICLE_NAMES = (
    "Red Van", "Blue Truck", "Green Lorry", "Camion Bleu", "Camion Rouge", "Fourgon Blanc", "Big Fridge",
    "Fridge East", "Long Haul", "Le Vieux", "Titine", "Bertha", "Daisy", "White Sprinter", "Frigo Nord", "Frigo Sud",
    "Old Scania", "New Scania", "Kangoo Vert", "Master Gris",
)  # fmt: skip
VEHICLE_GROUPS: tuple[Word, ...] = (
    ("fridge van", ("fridge vans", "refrigerated vans", "fridges"), ("fourgons frigo", "frigos")),
    ("large truck", ("large trucks", "big trucks"), ("gros camions", "poids lourds")),
    ("7.5 t", ("7.5 t trucks", "seven and a half tonners"), ("7,5 t",)),
    ("electric", ("electric vans", "electrics", "electric ones"), ("électriques",)),
    ("tail lift", ("tail lifts", "tail-lift trucks"), ("hayons", "camions à hayon")),
    ("articulated", ("artics",), ("semi-remorques",)),
    ("4x4", ("4x4s",), ("4x4",)),
    ("north depot", ("north depot trucks",), ("dépôt nord",)),
    ("agency", ("agency drivers",), ("intérimaires",)),
    ("subcontractor", ("subcontractors", "subbies"), ("sous-traitants",)),
    ("night crew", (), ("équipe de nuit",)),
    ("ADR", ("ADR trucks",), ("camions ADR",)),
    ("light", ("light vans",), ("légers", "véhicules légers")),
    ("escort", ("escorts", "escort vehicles"), ("escortes",)),
    ("tipper", ("tippers",), ("bennes",)),
)

ORDER_NOUNS: tuple[dict[str, tuple[str, str]], ...] = (
    {"en": ("order", "orders"), "fr": ("commande", "commandes")},
    {"en": ("order", "orders"), "fr": ("commande", "commandes")},
    {"en": ("delivery", "deliveries"), "fr": ("livraison", "livraisons")},
    {"en": ("stop", "stops"), "fr": ("arrêt", "arrêts")},
    {"en": ("drop", "drops"), "fr": ("livraison", "livraisons")},
    {"en": ("visit", "visits"), "fr": ("visite", "visites")},
    {"en": ("collection", "collections"), "fr": ("collecte", "collectes")},
)
ORDER_STYLES = (
    "F0{n}", "O-{n}", "10{n}", "4{n}7", "Order {n}", "Order {n}", "Delivery {n}", "Commande {n}", "PX-2{n}", "R{n}",
    "CMD-0{n}", "{n}", "{n}", "{n}", "Drop {n}", "SO-77{n}", "L{n}", "Lot {n}", "C{n}", "A{n}",
)  # fmt: skip
PLACE_KINDS = (
    ("Clinic", "Clinique"), ("Hospital", "Hôpital"), ("School", "École"), ("Camp", "Camp"), ("Pharmacy", "Pharmacie"),
    ("Warehouse", "Entrepôt"), ("Market", "Marché"), ("Bakery", "Boulangerie"), ("Farm", "Ferme"),
    ("Village", "Village"), ("Barracks", "Caserne"), ("Port", "Port"), ("Station", "Gare"), ("Hotel", "Hôtel"),
    ("Garage", "Garage"), ("Town Hall", "Mairie"),
)  # fmt: skip
PLACE_STEMS = (
    "Saint-Louis", "Bellevue", "Mirabel", "Northgate", "Kalembe", "Ndosho", "Rutshuru", "Les Pins", "Ashford",
    "Whitby", "Dunmore", "Montreuil", "Jean Moulin", "Sainte-Anne", "Oakfield", "Harrow Lane", "Kibati", "Masisi",
    "La Rochette", "Beaulieu", "Riverside", "Lakeview", "Aubagne", "Villeneuve", "Cap Vert", "Selby", "Thirsk",
    "Holmfirth", "Carouge", "Lancy", "Versoix", "Nyon", "Gland", "Morges", "Croix-Rousse", "Vaise", "Monplaisir",
    "Gerland", "Stockwell", "Brixton", "Camden", "Highgate", "Goma", "Bukavu", "Le Bourget", "Mérignac", "Pessac",
)  # fmt: skip
CUSTOMERS = (
    "Acme", "Lidl", "Carrefour", "Red Cross", "Boulangerie Martin", "Tesco", "UNICEF", "MSF", "Brico Dépôt", "Nestor",
    "Fresh & Co", "Maison Dupont", "Northern Foods", "Medica", "Farmitalia", "Petrolux", "Oxfam", "Total", "Zenith",
    "Halden", "Globex", "Initech", "Biomonde", "Les Halles", "Hartley", "Umbra", "Sodexal", "Delmart",
)  # fmt: skip
ORDER_GROUPS: tuple[Word, ...] = (
    ("hospital", ("hospitals",), ("hôpital", "hôpitaux")),
    ("clinic", ("clinics",), ("clinique", "cliniques")),
    ("school", ("schools",), ("école", "écoles")),
    ("pharmacy", ("pharmacies",), ("pharmacie", "pharmacies")),
    ("supermarket", ("supermarkets",), ("supermarché", "supermarchés")),
    ("restaurant", ("restaurants",), ("restaurant", "restaurants")),
    ("bakery", ("bakeries",), ("boulangerie", "boulangeries")),
    ("urgent", ("urgent orders", "urgent ones"), ("urgent", "urgences", "urgents")),
    ("returns", ("returns",), ("retours",)),
    ("pickup", ("pickups",), ("enlèvement", "enlèvements")),
    ("VIP", ("VIPs", "VIP customers"), ("VIP", "clients VIP")),
    ("farm", ("farms",), ("ferme", "fermes")),
    ("hotel", ("hotels",), ("hôtel", "hôtels")),
    ("building site", ("building sites",), ("chantier", "chantiers")),
    ("camp", ("camps",), ("camp", "camps")),
    ("school run", ("school runs",), ("ramassage scolaire",)),
    ("bulky", ("bulky orders", "bulky items"), ("encombrant", "encombrants")),
)
GOODS: tuple[Word, ...] = (
    ("frozen", ("frozen goods", "frozen orders", "frozen stuff"), ("surgelé", "surgelés")),
    ("chilled", ("chilled goods",), ("frais", "produits frais")),
    ("medicine", ("medicines",), ("médicaments",)),
    ("vaccines", (), ("vaccins",)),
    ("water", (), ("eau",)),
    ("food", ("foodstuffs",), ("nourriture", "alimentaire")),
    ("chemicals", (), ("produits chimiques",)),
    ("tents", (), ("tentes",)),
    ("diesel", (), ("gazole",)),
    ("glass", (), ("verre",)),
    ("paper", (), ("papier",)),
    ("furniture", (), ("meubles",)),
    ("flowers", (), ("fleurs",)),
    ("blood", ("blood bags",), ("sang",)),
    ("ammunition", ("ammo",), ("munitions",)),
    ("fish", (), ("poisson",)),
    ("hazardous", ("hazardous goods", "dangerous goods"), ("dangereux", "matières dangereuses")),
    ("parcels", (), ("colis",)),
    ("spare parts", ("spares",), ("pièces détachées",)),
)
PLACE_GROUPS: tuple[Word, ...] = (
    ("old town", ("the old town",), ("vieille ville",)),
    ("zone north", ("north zone", "the north"), ("zone nord",)),
    ("zone south", ("south zone",), ("zone sud",)),
    ("harbour", ("the harbour", "harbour area"), ("port",)),
    ("city centre", ("the city centre", "town centre"), ("centre-ville",)),
    ("mountain", ("mountains", "mountain villages"), ("montagne",)),
    ("east bank", ("the east bank",), ("rive est",)),
    ("industrial estate", ("industrial estates",), ("zone industrielle",)),
    ("rural", ("rural places",), ("campagne",)),
    ("island", ("the island",), ("île",)),
    ("airport", ("the airport",), ("aéroport",)),
    ("sector 4", (), ("secteur 4",)),
)
DIMENSIONS: tuple[Word, ...] = (
    ("weight", ("kg", "kilos"), ("kg", "kilos")),
    ("volume", ("m3", "cubic metres"), ("m3", "mètres cubes")),
    ("pallets", ("pallets",), ("palettes",)),
    ("crates", ("crates",), ("caisses",)),
    ("bins", ("bins",), ("bacs",)),
    ("passengers", ("passengers", "people"), ("passagers",)),
    ("boxes", ("boxes",), ("cartons",)),
    ("litres", ("litres",), ("litres",)),
    ("roll cages", ("roll cages", "cages"), ("rolls",)),
)

TASK_NOUNS: tuple[dict[str, tuple[str, str]], ...] = (
    {"en": ("task", "tasks"), "fr": ("tâche", "tâches")},
    {"en": ("job", "jobs"), "fr": ("opération", "opérations")},
    {"en": ("operation", "operations"), "fr": ("opération", "opérations")},
    {"en": ("check", "checks"), "fr": ("contrôle", "contrôles")},
)
STATION_NOUNS: tuple[Nouns, ...] = (
    (("bay", "bays"), ("baie", "baies")),
    (("machine", "machines"), ("machine", "machines")),
    (("dock", "docks"), ("quai", "quais")),
    (("station", "stations"), ("poste", "postes")),
    (("line", "lines"), ("ligne", "lignes")),
    (("team", "teams"), ("équipe", "équipes")),
    (("crane", "cranes"), ("grue", "grues")),
    (("hangar", "hangars"), ("hangar", "hangars")),
    (("room", "rooms"), ("salle", "salles")),
)
STATION_STYLES = (
    "Bay {n}",
    "M{n}",
    "Machine {letter}",
    "Line {n}",
    "Berth {n}",
    "WS-{n}",
    "Cell {letter}",
    "Pad {call}",
)
STATION_NAMES = (
    "Paint Booth", "Test Bench", "Big Crane", "Hoist", "Wash Rack", "Avionics Shop", "Oven", "Press", "Saw", "Lathe",
    "Cabine Peinture", "Banc d'essai", "Pont roulant", "Atelier Moteur", "Four", "Presse", "Packing Table",
)  # fmt: skip
STATION_GROUPS: tuple[Word, ...] = (
    ("heavy", ("heavy ones",), ("lourds",)),
    ("indoor", ("indoor ones",), ("intérieurs",)),
    ("CNC", ("CNC machines", "CNCs"), ("machines CNC",)),
    ("hall A", (), ("hall A",)),
    ("east wing", ("the east wing",), ("aile est",)),
    ("cold store", ("cold stores",), ("chambre froide", "chambres froides")),
    ("night line", ("night lines",), ("lignes de nuit",)),
    ("contractor", ("contractors",), ("prestataires",)),
)
JOB_STYLES = (
    "HLA-20{n}", "J{n}", "WO-{n}", "F-{n}", "Engine {letter}", "Batch {n}", "Ship {call}", "OF-{n}", "Lot {letter}",
    "Trailer {n}", "Wagon {n}", "A32{n}", "Project {call}",
)  # fmt: skip
STEPS = (
    ("inspection", "inspection"), ("repair", "réparation"), ("painting", "peinture"), ("sanding", "ponçage"),
    ("assembly", "assemblage"), ("test", "essai"), ("cleaning", "nettoyage"), ("welding", "soudure"),
    ("unloading", "déchargement"), ("loading", "chargement"), ("packing", "emballage"), ("cutting", "découpe"),
    ("oil change", "vidange"), ("drilling", "perçage"), ("fitting", "montage"),
)  # fmt: skip
TASK_GROUPS: tuple[Word, ...] = (
    ("engine work", ("engine jobs",), ("travaux moteur",)),
    ("paint", ("paint jobs", "painting jobs"), ("peinture", "peintures")),
    ("hot work", (), ("travail à chaud",)),
    ("inspection", ("inspections",), ("inspection", "inspections")),
    ("noisy", ("noisy jobs", "noisy work"), ("bruyant", "bruyants")),
    ("urgent", ("urgent jobs", "urgent ones"), ("urgent", "urgences")),
    ("export", ("export jobs", "exports"), ("export",)),
    ("rework", ("reworks",), ("reprise", "reprises")),
    ("avionics", (), ("avionique",)),
    ("inbound", ("inbound jobs",), ("arrivage", "arrivages")),
    ("overhaul", ("overhauls",), ("révision", "révisions")),
    ("prototype", ("prototypes",), ("prototype", "prototypes")),
)

WORKER_NOUNS: tuple[Nouns, ...] = (
    (("worker", "workers"), ("employé", "employés")),
    (("nurse", "nurses"), ("infirmier", "infirmiers")),
    (("person", "people"), ("personne", "personnes")),
    (("guard", "guards"), ("garde", "gardes")),
    (("colleague", "colleagues"), ("collègue", "collègues")),
    (("operator", "operators"), ("opérateur", "opérateurs")),
    (("soldier", "soldiers"), ("soldat", "soldats")),
)
WORKER_GROUPS: tuple[Word, ...] = (
    ("senior", ("seniors", "senior staff"), ("anciens",)),
    ("apprentice", ("apprentices",), ("apprenti", "apprentis")),
    ("part-time", ("part-timers",), ("temps partiel",)),
    ("student", ("students",), ("étudiant", "étudiants")),
    ("team A", (), ("équipe A",)),
    ("ward 3", ("ward 3 staff",), ("service 3",)),
    ("agency", ("agency staff",), ("intérimaire", "intérimaires")),
    ("new starter", ("new starters", "newbies"), ("nouveau", "nouveaux")),
    ("platoon 2", (), ("section 2",)),
)
SKILLS: tuple[Word, ...] = (
    ("nurse", ("nurses",), ("infirmier", "infirmiers", "infirmières")),
    ("medic", ("medics",), ("médecin", "médecins")),
    ("first aid", ("first aiders",), ("secouriste", "secouristes")),
    ("forklift", ("forklift drivers",), ("cariste", "caristes")),
    ("welder", ("welders",), ("soudeur", "soudeurs")),
    ("supervisor", ("supervisors",), ("chef d'équipe", "chefs d'équipe")),
    ("paediatrics", ("paediatric nurses",), ("pédiatrie",)),
    ("driver", ("drivers",), ("chauffeur", "chauffeurs")),
    ("technician", ("technicians", "techs"), ("technicien", "techniciens")),
    ("electrician", ("electricians", "sparkies"), ("électricien", "électriciens")),
    ("radio", ("radio operators",), ("radio", "radios")),
    ("cook", ("cooks",), ("cuisinier", "cuisiniers")),
)
SHIFT_NOUNS: tuple[dict[str, tuple[str, str]], ...] = (
    {"en": ("shift", "shifts"), "fr": ("poste", "postes")},
    {"en": ("shift", "shifts"), "fr": ("garde", "gardes")},
    {"en": ("duty", "duties"), "fr": ("service", "services")},
)
SHIFT_GROUPS: tuple[Word, ...] = (
    ("night", ("nights", "night shifts"), ("nuit", "nuits", "postes de nuit")),
    ("early", ("earlies", "early shifts"), ("tôt", "postes du matin")),
    ("late", ("lates", "late shifts"), ("tard", "postes du soir")),
    ("day", ("day shifts",), ("jour", "postes de jour")),
    ("weekend", ("weekends", "weekend shifts"), ("week-end", "week-ends")),
    ("guard", ("guard duties", "guards"), ("garde", "gardes")),
    ("desk", ("desk duties",), ("accueil",)),
    ("on-call", ("on-calls",), ("astreinte", "astreintes")),
    ("long day", ("long days",), ("journée longue", "longues journées")),
    ("back shift", ("back shifts",), ("après-midi",)),
)
