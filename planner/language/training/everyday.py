"""What can be said in many everyday words: amounts with their unit, aims, what of a plan is kept."""

from __future__ import annotations

from planner.language.training import words as w


def too_many(talk: w.Talk) -> w.Filled:
    """Draw a number of which only fewer are allowed; its value has ``fewer``."""
    value = talk.rng.randrange(3, 8)
    words = {"en": "three four five six seven", "fr": "trois quatre cinq six sept"}[talk.language].split()
    said = words[value - 3] if talk.chance(0.6) else str(value)
    return w.Filled(said, {"said": value, "fewer": value - 1}, True)


def meaningless(*ways: tuple[str, str]) -> w.Slot:
    """Return a slot for words that mean nothing by themselves, English and French beside each other."""

    def draw(talk: w.Talk) -> w.Filled:
        return w.Filled(talk.rng.choice(ways)[talk.language == "fr"], None, True)

    return draw


def most(talk: w.Talk) -> w.Filled | None:
    """Draw an amount with the quantity that its words mean; its value has ``name`` and ``most``."""
    english = talk.language == "en"
    name = talk.rng.choice(
        ("distance", "distance", "stops", "stops", "trips", "driving", "duration", "overtime", "load")
    )
    if name in ("driving", "duration", "overtime"):
        low, high = {"driving": (120, 600), "duration": (240, 720), "overtime": (15, 120)}[name]
        amount = w.minutes(low, high)(talk)
        tails: tuple[tuple[str, ...], tuple[str, ...]] = {"driving": (("of driving", "behind the wheel", "at the wheel", "driving"), ("de conduite", "au volant")),
                 "duration": (("from start to finish", "from door to door", "all told from leaving to coming back"),
                              ("du départ au retour", "de bout en bout")),
                 "overtime": (("of overtime", "overtime"), ("d'heures sup", "de dépassement"))}[name]  # fmt: skip
    elif name == "load":
        dimension = w.dimension(talk)
        amount = w.number(4, 900, 2)(talk)
        if dimension is None or amount is None:
            return None
        return w.Filled(
            f"{amount.text} {dimension.text}", {"name": dimension.value, "most": amount.value}, True
        )
    else:
        low, high, step = {"distance": (60, 600, 10), "stops": (3, 25, 1), "trips": (1, 4, 1)}[name]
        amount = w.number(low, high, step)(talk)
        tails = {"distance": (("km", "kilometres", "km", "kms"), ("km", "kilomètres", "bornes", "km")),
                 "stops": (("stops", "drops", "calls", "customers"), ("arrêts", "clients", "livraisons")),
                 "trips": (("trips", "runs", "rounds"), ("tours", "rotations", "tournées"))}[name]  # fmt: skip
    assert amount is not None
    tail = talk.rng.choice(tails[0] if english else tails[1])
    if english and amount.value == 1 and name in ("stops", "trips"):
        tail = tail[:-1]
    return w.Filled(f"{amount.text} {tail}", {"name": name, "most": amount.value}, True)


def worked(talk: w.Talk) -> w.Filled | None:
    """Draw a number of shifts or hours, a week or day said now and then; its value has ``name``, ``most``, ``per``."""
    english = talk.language == "en"
    hours = talk.chance(0.6)
    amount = (w.number(8, 48, 2) if hours else w.number(2, 6))(talk)
    assert amount is not None
    noun = talk.rng.choice((("hours", "hours", "h"), ("heures", "heures", "h"))[not english] if hours
                           else (("shifts", "duties"), ("postes", "services", "gardes"))[not english])  # fmt: skip
    per, tail = None, ""
    if talk.chance(0.3):
        per = "week"
        tail = talk.rng.choice(
            (" a week", " per week", " weekly") if english else (" par semaine", " la semaine")
        )
    return w.Filled(f"{amount.text} {noun}{tail}",
                    {"name": "hours" if hours else "shifts", "most": amount.value, "per": per}, True)  # fmt: skip


def times(talk: w.Talk) -> w.Filled:
    """Draw by how much longer travel takes, in words that are no percentage or that are one."""
    if talk.chance(0.4):
        slower = w.percent()(talk)
        assert slower is not None
        ways = {"en": ("{f} longer", "{f} more time", "{f} longer than usual", "{f} more than normal", "an extra {f}"),
                "fr": ("{f} de temps en plus", "{f} de plus que d'habitude", "{f} de plus")}[talk.language]  # fmt: skip
        return w.Filled(talk.rng.choice(ways).format(f=slower.text), slower.value)
    value, english, french = talk.rng.choice(
        (
            (2, ("twice as long", "double the time", "two times as long", "twice the time"),
             ("deux fois plus de temps", "le double du temps", "deux fois plus longtemps")),
            (3, ("three times as long", "triple the time"), ("trois fois plus de temps", "le triple du temps")),
        )
    )  # fmt: skip
    return w.Filled(talk.rng.choice(english if talk.language == "en" else french), value)


def aim(talk: w.Talk) -> w.Filled:
    """Draw an aim in everyday words."""
    name, english, french = talk.rng.choice(
        (
            ("distance", ("few kilometres", "as little mileage as we can", "the fewest km", "less driving in kilometres", "short distances"),
             ("un minimum de kilomètres", "peu de bornes", "des kilomètres en moins", "la distance la plus courte")),
            ("time", ("as little time on the road as possible", "the least driving time", "quick routes", "the shortest times"),
             ("le moins de temps de route", "le temps de trajet le plus court", "des tournées rapides")),
            ("cost", ("a cheap plan", "the smallest bill", "the least money spent", "the lowest possible cost", "saving money"),
             ("un plan bon marché", "la facture la plus petite", "dépenser le moins possible", "le plan le moins coûteux")),
            ("resources", ("the smallest number of {rs}", "few {rs}", "the fewest {rs}", "as few {rs} as you can"),
             ("un minimum de {rs}", "peu de {rs}", "le plus petit nombre de {rs}")),
            ("lateness", ("nobody being kept waiting", "being on time", "no late arrivals", "as few late ones as possible"),
             ("être à l'heure", "le moins de retards possible", "aucun retard", "des horaires tenus")),
            ("makespan", ("being finished as early as possible", "the earliest possible end", "getting everything done early",
                          "an early finish for the whole lot"),
             ("tout finir au plus tôt", "la fin la plus tôt possible", "que tout soit fini vite", "en avoir fini le plus tôt possible")),
            ("overtime", ("little overtime", "no more overtime than needed", "the least overtime", "overtime down to a minimum"),
             ("peu d'heures sup", "un minimum d'heures supplémentaires", "le moins d'heures sup")),
            ("emissions", ("the least CO2", "the cleanest plan", "little exhaust", "the greenest plan", "the smallest footprint", "low CO2"),
             ("le moins de CO2", "le plan le plus vert", "le plan le plus propre", "rejeter le moins de gaz", "le moins de pollution",
              "l'empreinte carbone la plus faible")),
        )
    )  # fmt: skip
    return w.Filled(talk.rng.choice(english if talk.language == "en" else french), name)


def kept(talk: w.Talk) -> w.Filled:
    """Draw what of a plan is kept: the order of stops or who does what."""
    name, english, french = talk.rng.choice(
        (
            ("order", ("the sequence", "the order of the stops", "the running order", "the order as it is", "the same sequence"),
             ("l'ordre", "l'ordre des arrêts", "la séquence", "l'ordre actuel", "l'ordre de passage")),
            ("resource", ("the same {as}", "the {as} they have", "their {as}, in whatever order", "the same {as}, any order"),
             ("les mêmes {as}", "ses {as}, peu importe l'ordre", "les {as} attribuées", "les mêmes {as} dans n'importe quel ordre")),
        )
    )  # fmt: skip
    return w.Filled(talk.rng.choice(english if talk.language == "en" else french), name)


def unit(talk: w.Talk) -> w.Filled:
    """Draw a counted quantity by its unit."""
    name, english, french = talk.rng.choice(
        (
            ("stops", ("stops", "drops"), ("arrêts", "livraisons")),
            ("trips", ("trips", "runs"), ("tours", "rotations")),
        )
    )
    return w.Filled(talk.rng.choice(english if talk.language == "en" else french), name)


def counted(talk: w.Talk) -> w.Filled:
    """Draw the name of a limited quantity, as a plural noun."""
    name, english, french = talk.rng.choice(
        {
            "routing": (
                ("distance", ("kilometres", "mileage", "km", "distance"), ("kilomètres", "km", "distances")),
                ("stops", ("stops", "drops", "the number of stops"), ("arrêts",)),
                ("driving", ("driving time", "driving"), ("temps de conduite",)),
                ("trips", ("trips", "rounds"), ("tours", "rotations")),
                ("overtime", ("overtime", "extra hours"), ("heures sup", "heures supplémentaires")),
            ),
            "rostering": (
                ("hours", ("hours", "working hours per person"), ("heures",)),
                ("shifts", ("shifts", "the number of shifts"), ("postes", "gardes")),
                ("overtime", ("overtime", "extra hours"), ("heures sup", "heures supplémentaires")),
            ),
            "scheduling": (
                ("overtime", ("overtime", "extra hours"), ("heures sup", "heures supplémentaires")),
                ("hours", ("hours",), ("heures",)),
            ),
        }[talk.trade]
    )
    return w.Filled(talk.rng.choice(english if talk.language == "en" else french), name)
