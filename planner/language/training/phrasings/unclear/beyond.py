"""Wishes beyond the language."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ROUTING, shape
from planner.language.training.phrasings.unclear.slots import A, R

UNSUPPORTED = {"intent": "unclear", "about": "unsupported"}

SHAPES = (
    # ------------------------------------------------------------------ beyond the language
    shape(
        UNSUPPORTED,
        {"A": A, "R": R},
        """
! paint {R} [red|blue|green]
! [call|phone|ring|text|warn|email] {A} [half an hour before|when we are near|before arrival|]
! [send|print|email] the [plan|route sheets|invoice|delivery note] to {A}
{A} should be delivered by a driver who speaks [Spanish|German|Arabic]
{R} must refuel at the cheapest [station|pump]
! book [a hotel|a ferry|a parking space] for {R}
! wash {R} [after the round|before leaving|]
the driver of {R} must wear [a tie|a safety vest|gloves]
! charge {A} [20 euros extra|for the waiting time|double]
! order [new tyres|diesel|more pallets] for {R}
! avoid [motorways|tolls|left turns|u-turns|ferries|tunnels] with {R}
! keep {R} under [80 km/h|50]
! invoice {A} today
! heat {A} to [5|40|60] degrees
keep {A} [at 4 degrees|between 2 and 8 degrees]
! only turn right with {R}
! ask {A} for a signature
{R} should be [painted|polished|insured]
! put a trailer on {R}
! load {A} at the back of {R}
! stack {A} no more than two high
! take the scenic route to {A}
! drop the price for {A} by 10%
! sell {R}
! hire [two more drivers|a temp|someone]
! change the colour of {R} on the map
! drive {R} [slowly|carefully|with the lights on]
! rent [a trailer|another depot|a warehouse]
! apologise to {A}
! take the [ferry|toll road|short cut] to {A}
! give {A} a [discount|calendar|refund]
! put up a sign at {A}
! weigh {A} [twice|again]
the boxes for {A} should be [blue|labelled|opened carefully]
! tell the driver of {R} to smile
! have {R} [insured|sold|washed|repainted]
! make {R} faster
""",
        """
! [appelle|appelez|préviens|prévenez] {A} [une demi-heure avant|avant l'arrivée|]
! [envoie|imprime|envoyez] [la feuille de route|la facture|le plan] à {A}
{R} (doit/doivent) faire le plein à la station la moins chère
! réserve [un hôtel|un ferry|une place de parking] pour {R}
! [lave|nettoie] {R} [après la tournée|avant de partir|]
le chauffeur de {R} doit parler [espagnol|allemand]
! facture {A} [aujourd'hui|le double|20 euros de plus]
! évite [les autoroutes|les péages|les tunnels|les ferries] avec {R}
! repeins {R} en [rouge|bleu]
garde {A} [à 4 degrés|entre 2 et 8 degrés|au chaud]
! demande une signature à {A}
! [lave|gonfle|vidange|remplis] [les pneus|le réservoir|] de {R}
! [étiquette|pèse|emballe] {A} [deux fois|en rouge|]
! [préviens|remercie|rembourse] {A}
! prends [le ferry|le péage|un raccourci] pour {A}
! commande [des pneus|du gazole|des palettes] pour {R}
! mets une remorque à {R}
! charge {A} au fond de {R}
! n'empile pas {A} sur plus de deux niveaux
! vends {R}
! embauche [deux chauffeurs|un intérimaire]
""",
        ROUTING,
        2.6,
    ),
    shape(
        UNSUPPORTED,
        {"A": A, "R": R},
        """
! [give|pay] {R} a [bonus|raise|pay rise|50 euro bonus]
! [send|text|email|print] [the rota|the plan|it] to {R}
{R} should wear [gloves|a mask|a blue shirt|ear protection]
! order [lunch|parts|new tools|coffee] for {R}
! [clean|repaint|sweep|oil|move] {R}
! play music [on|for] {R}
{R} (gets/get) the corner [desk|locker|parking space]
! fire {R}
! train {R} [on welding|in first aid|as a forklift driver]
! run {R} at [half|full|80 percent] [speed|power]
! use the [cheap|good|blue] [paint|material|glue] for {A}
! paint {A} [red|twice|green]
! weld {A} with [argon|TIG]
! keep the temperature of {R} at [20|60] degrees
! take a photo of {A}
! get {R} a [coffee|new phone|taxi]
! pay {R} double [for nights|]
! change {R}'s password
{R} must not smoke [on duty|]
""",
        """
! [donne|verse] une [prime|augmentation] à {R}
! [envoie|imprime|envoyez] le planning à {R}
{R} (doit/doivent) porter [des gants|un masque|un casque]
! commande [le déjeuner|des pièces|du café] pour {R}
! [nettoie|repeins|déplace] {R}
! forme {R} [au soudage|aux premiers secours]
! utilise [la bonne|la vieille] peinture pour {A}
! peins {A} en [rouge|vert]
! prends une photo de {A}
! fais tourner {R} à [mi-vitesse|80 %]
! appelle un taxi pour {R}
! paie {R} le double
! licencie {R}
""",
        ("scheduling", "rostering"),
        2.0,
    ),
)
