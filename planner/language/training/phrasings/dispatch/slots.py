"""The slots that these phrasings share, and what builds shapes of them.

Words in angle brackets, such as ``<hi>`` and ``<why>``, stand for one of several openings, reasons and the like.
"""

from __future__ import annotations

from typing import Any

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ROUTING, Shape, shape

A = w.activities(most=2)
AW = w.activities(whole=True)
ONE = w.activities(most=1)
GROUP = w.activities(most=1, single=False)
R = w.resources(most=2)
RN = w.resources(most=2, whole=False)
R1 = w.resources(most=1, whole=False)
DAWN = w.clock(300, 600)
"""A time that is before any of `DUSK`."""
DUSK = w.clock(660, 1200)
P = w.period()
SPAN = w.period(parts=False)

_WORDS = {
    "<hi>": "morning all,|hi team,|hello dispatch,|afternoon all,|quick one:|heads-up from the yard:|for the board:|further to our call,|"
            "as agreed at the morning brief,|per the ops meeting:|from control:|update from the field office:|just off the phone with them:|"
            "hi both,|dear planning team,|message from the site:|one more for the plan:|note for the dispatcher:|sitrep:",
    "<bye>": ", thanks|, ta|, cheers|, many thanks|, please action|, pls confirm|, kind regards|, much obliged|, that's all|, no ifs, no buts|, over and out||||",
    "<why>": "the storekeeper knocks off early|they only have the one forklift|the ferry won't wait|the guards change over|"
             "the escort is booked|the road gets dodgy after dark|the gate is manned by volunteers|the generator is running dry|"
             "head office has promised it|the patients can't wait|the street market sets up there|the loading bay is shared|"
             "the council is strict about it|the insurers insist|the crew is new|the ramp is out of order|it's Ramadan|"
             "the harvest traffic is bad|the fridge there is tiny|we got it in the neck last time|the donors are visiting",
    "<goods>": "stuff|gear|load|consignment|shipment|goods|lot|cargo|freight",
    "<drive>": "drive|run|trip|leg|journey|haul",
    "<jam>": "roadworks|a lorry on its side|snow|black ice|the marathon|a burst main|school traffic|checkpoints|market day|the rains|"
             "lane closures|a demo|fog|diversions|mud",
    "<cut>": "washed out|under water|closed to lorries|down to rubble|blocked by a landslide|dug up|sealed off by the police|"
             "out of bounds|mined|cordoned off|impassable|shut for repairs",
    "<allo>": "bonjour à tous,|salut l'équipe,|pour info :|suite à notre appel,|message du dépôt :|note pour le planning :|petit point :|"
              "comme vu ce matin,",
    "<car>": "le magasinier part tôt|il n'y a qu'un chariot|le bac n'attend pas|la garde change|la route est mauvaise la nuit|"
             "les patients attendent|on l'a promis|la mairie y tient|le quai est partagé",
}  # fmt: skip


def routed(
    gold: dict[str, Any], slots: dict[str, w.Slot], english: str, french: str, weight: float = 1.0
) -> Shape:
    """Return a routing shape; words in angle brackets stand for one of several openings, reasons and the like."""
    for token, words in _WORDS.items():
        english, french = english.replace(token, f"[{words}]"), french.replace(token, f"[{words}]")
    return shape(gold, slots, english, french, ROUTING, weight)


def limit_of(quantity: str, **more: Any) -> dict[str, Any]:
    """Return a limit of what ``{R}`` stands for, with its bounds."""
    return {"kind": "limit", "resources": "$R", "quantity": quantity, **more}


def fleet(talk: w.Talk) -> w.Filled:
    """Draw the plain noun for all vehicles, which a number stands before."""
    return w.Filled(talk.resource_nouns[1], [w.ALL_RESOURCES[talk.trade]], True)


def everyone(talk: w.Talk) -> w.Filled:
    """Mean all vehicles where the template says so in its own words."""
    return w.Filled("", [w.ALL_RESOURCES[talk.trade]])


_AIMS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "distance": (
        ("the lowest mileage", "short routes", "the fewest kilometres on the clock", "mileage", "total distance", "the shortest rounds in km",
         "distance covered", "as few miles on the road as we can get"),
        ("keep the mileage down", "drive the fewest kilometres", "cut the distance", "shave kilometres off", "keep the routes short"),
        ("le kilométrage", "le moins de bornes", "la distance parcourue", "des tournées courtes en km"),
    ),
    "time": (
        ("the least time on the road", "quick rounds", "total driving time", "hours on the road", "time behind the wheel"),
        ("spend as little time on the road as possible", "cut the driving time", "keep the hours on the road low"),
        ("le temps passé sur la route", "le temps de route", "des tournées rapides"),
    ),
    "cost": (
        ("the lowest bill", "the budget", "money", "cost", "the cheapest way", "what it costs us"),
        ("spend the least money", "keep the bill down", "keep costs low", "do it on the cheap", "save money"),
        ("le budget", "la facture", "le coût", "l'argent"),
    ),
    "resources": (
        ("the smallest fleet", "the fewest {rs} out", "as few {rs} as we can get away with", "the number of {rs} used", "few {rs}"),
        ("use the fewest {rs}", "get by with as few {rs} as possible", "send out as few {rs} as we can"),
        ("le nombre de {rs}", "le moins de {rs} dehors", "la plus petite flotte"),
    ),
    "lateness": (
        ("on-time arrivals", "keeping our slots", "punctuality", "no late drops", "lateness", "hitting the time slots"),
        ("be on time", "keep late arrivals to a minimum", "turn up late as little as possible", "hit the time slots"),
        ("la ponctualité", "le respect des horaires", "les retards"),
    ),
    "makespan": (
        ("an early finish for everybody", "having the last {r} home early", "the earliest overall finish", "getting the whole lot done early"),
        ("be done as early as possible", "get the last {r} home as early as possible", "wrap the whole thing up as early as we can"),
        ("une fin de journée au plus tôt", "la fin la plus tôt possible", "tout boucler au plus tôt"),
    ),
    "overtime": (
        ("the least overtime", "overtime", "keeping overtime low", "few overtime hours"),
        ("keep overtime to a minimum", "pay as little overtime as possible", "avoid overtime"),
        ("les heures sup", "le moins d'heures sup"),
    ),
    "emissions": (
        ("the carbon footprint", "CO2", "the lowest emissions", "the greenest rounds", "our emissions"),
        ("cut the CO2", "keep emissions low", "go as green as possible", "keep our carbon footprint small"),
        ("le CO2", "l'empreinte carbone", "les émissions"),
    ),
}  # fmt: skip
"""Aims: as a noun, as something to do, and in French."""


def aim(said: int) -> w.Slot:
    """Return a slot for an aim that was not said yet: 0 as a noun, 1 as something to do (French: a noun)."""

    def draw(talk: w.Talk) -> w.Filled:
        name = talk.rng.choice([name for name in _AIMS if f"aim {name}" not in talk.used])
        talk.used.add(f"aim {name}")
        text = talk.rng.choice(_AIMS[name][said if talk.language == "en" else 2])
        return w.Filled(
            text.replace("{rs}", talk.resource_nouns[1]).replace("{r}", talk.resource_nouns[0]), name
        )

    return draw
