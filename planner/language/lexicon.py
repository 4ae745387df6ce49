"""Class words, weekdays, months and the small words of requests."""

from __future__ import annotations

from planner.language.translations import concept
from planner.language.words import stem


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MARKS = _set(
    """
    red blue green yellow white black rose orange grey brown purple violet pink gris north south east west old new left right
    """
)


_HEADS = _set("bench banc booth cabine rack table shop atelier hall pont saw lathe hoist")


def is_head(stemmed: str) -> bool:
    """Tell whether a stem is what a workshop's only such thing is called for short: "the bench"."""
    return stemmed in _HEADS


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
WEEKDAY_NUMBERS = {name: number for number, names in enumerate(WEEKDAYS) for name in names}
WEEKDAY = "|".join(sorted(WEEKDAY_NUMBERS, key=len, reverse=True))
"""Pattern of a weekday's name."""
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
