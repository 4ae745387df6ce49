"""The one thing that the plan should aim for: `objective`."""

from __future__ import annotations

from typing import Any

from planner.language.training.phrasings.shape import ANY, ROUTING, WORK, Shape, shape


def _goal(minimise: list[str], en: str, fr: str, trades: tuple[Any, ...] = ANY, weight: float = 0.6) -> Shape:
    return shape({"kind": "objective", "minimise": minimise}, {}, en, fr, trades, weight)


SHAPES = (
    # ------------------------------------------------------------------ objective
    _goal(
        ["distance"],
        """
= we want [the shortest distance|as few kilometres as possible|the shortest routes]
= what counts is [the distance|the kilometres]
= the aim is [as few km as possible|the shortest total distance]
! [drive|cover] as [few km|few kilometres|little] as possible
! minimise [the |][distance|kilometres|km|mileage]
! keep the [mileage|kilometres|km|distance] [down|low|to a minimum|as low as possible]
! save [kilometres|km|mileage]
! [find|make] the shortest routes
! optimise for distance
! go for the shortest distance
[shortest|least] [distance|km|kilometres|mileage] [possible|please|]
fewest kilometres
as few km as [possible|you can]
""",
        """
= on veut [le moins de kilomètres possible|la distance la plus courte]
= ce qui compte, c'est [la distance|les kilomètres]
! [minimise|minimisez|réduis|réduisez] [la distance|les kilomètres|les km|le kilométrage]
! [fais|faites] le moins de [kilomètres|km] possible
! [prends|choisis|fais] les trajets les plus courts
! [raccourcis|réduis] au maximum les kilomètres
! [roule|roulez] le moins possible
le moins de [km|kilomètres] possible
la distance la plus courte
""",
        ROUTING,
        0.9,
    ),
    _goal(
        ["time"],
        """
= we want [the least time|as little time as possible|the quickest routes] [on the road|]
= what counts is time
! [spend|use|take] as little time as possible
! minimise [the |][total |][time|driving time|working time]
! save [as much time as possible|time]
! [find|make] the [fastest|quickest] routes
! optimise for time
! keep the hours [on the road |]down
[shortest|least|minimum] time
[fastest|quickest] [routes|rounds|plan]
as little time on the road as possible
""",
        """
= on veut [le moins de temps possible|les tournées les plus rapides]
= ce qui compte, c'est le temps
! [minimise|minimisez|réduis] le temps [total|de travail|de conduite|]
! [gagne|gagnez] du temps
! [fais|faites] au plus vite sur la route
le moins de temps possible
les tournées les plus rapides
""",
        ROUTING,
        0.8,
    ),
    _goal(
        ["cost"],
        """
= we want [it|the plan] as [cheap|inexpensive] as possible
= it must be as cheap as possible
= money is what counts
= cost is what matters [most|]
! [minimise|reduce|cut|lower] [the |][cost|costs|total cost|spending]
! [make|do|plan] it as cheap as possible
! keep [the |]costs [down|low|to a minimum]
! save [as much money as possible|money]
! [find|look for] the cheapest [plan|solution|option]
! optimise for cost
! spend as little as possible
[cheapest|lowest cost] [plan|please|option|]
as cheap as [possible|you can]
lowest cost
""",
        """
= on veut le plan le moins cher
= ça doit coûter le moins possible
= ce qui compte, c'est le [coût|prix]
! [minimise|minimisez|réduis|réduisez|baisse] [les coûts|le coût|les frais]
! [fais|faites] au moins cher
! [dépense|dépensez] le moins possible
! [trouve|cherche] le moins cher
le moins cher possible
au moindre coût
""",
        ANY,
        0.8,
    ),
    _goal(
        ["resources"],
        """
= we want [as few {rs} as possible|the fewest {rs}]
= we should need as few {rs} as possible
! use as few {rs} as possible
! use the [fewest|smallest number of|minimum of] {rs}
! minimise the number of {rs}
! get by with as few {rs} as [possible|you can]
! send out as few {rs} as possible
! save {rs}
[as few|fewest] {rs} [as possible|]
fewest {rs} please
smallest fleet possible
""",
        """
= on veut le moins de {rs} possible
! [utilise|utilisez|prends|prenez|sors] le moins de {rs} possible
! [minimise|minimisez|réduis] le nombre de {rs}
! [fais|faites] avec le moins de {rs} possible
le moins de {rs} possible
le minimum de {rs}
""",
        ANY,
        0.9,
    ),
    _goal(
        ["lateness"],
        """
= [being on time|punctuality] is what counts
= we want as [little lateness|few delays|few late {as}] as possible
= nothing should be late
= what matters is that we're on time
! minimise [lateness|delays|tardiness|late {as}|the delay]
! [avoid|reduce] [delays|lateness|late {as}] as far as possible
! be as punctual as possible
! keep [the |]delays [down|as small as possible]
as [punctual|little late] as possible
as few delays as possible
least lateness
on time above all
""",
        """
= [la ponctualité|être à l'heure] [prime|est ce qui compte]
= on veut le moins de retard possible
! [minimise|minimisez|réduis|évite] les retards
! [sois|soyez] le plus ponctuel possible
le moins de retard possible
le moins de retards possible
ponctualité avant tout
""",
        ANY,
        0.8,
    ),
    _goal(
        ["makespan"],
        """
= [everything|all] [should|must] be [finished|done|over|ready] as [early|soon|quickly] as possible
= we want to be [finished|done|through] as [early|soon] as possible
= the last {a} should end as early as possible
= what counts is when the last one is finished
= we want to go home as early as possible
! [finish|complete|end] [everything|all {as}|the whole lot] as [early|soon|quickly|fast] as possible
! get [everything|it all|the lot] [finished|over with|through|out of the way] as [soon|early|fast|quickly] as possible
! minimise the [makespan|total duration|end time|time to finish everything]
! be finished as [early|soon] as possible
! make the plan as short as possible
finish as early as possible
earliest [possible |]finish
shortest makespan
all done asap
""",
        """
= tout doit être [fini|terminé] [le plus tôt possible|au plus vite]
= on veut [finir|terminer] [le plus tôt possible|au plus tôt]
= ce qui compte, c'est la fin du dernier
! [finis|finissez|termine|terminez] [tout |][le plus tôt possible|au plus tôt|au plus vite]
! [minimise|minimisez] [la durée totale|le makespan|la fin]
! [fais|faites] en sorte de finir au plus tôt
finir le plus tôt possible
tout finir au plus vite
""",
        WORK,
        0.9,
    ),
    _goal(
        ["overtime"],
        """
= we want as little overtime as possible
= there should be as little overtime as possible
! [minimise|reduce|avoid|cut] [the |]overtime
! keep overtime [down|low|to a minimum]
! plan with as little overtime as possible
as little overtime as [possible|you can]
least overtime
""",
        """
= on veut le moins d'heures sup[plémentaires|] possible
! [minimise|minimisez|réduis|évite|limite] [au maximum |]les heures sup[plémentaires|]
! [fais|faites] le moins d'heures sup[plémentaires|] possible
le moins d'heures sup[plémentaires|] possible
""",
        ANY,
        0.7,
    ),
    _goal(
        ["emissions"],
        """
= we want [the lowest emissions|as little CO2 as possible|the greenest plan]
= it should be as [green|clean|climate-friendly] as possible
= what counts is CO2
! [minimise|reduce|lower|save] [the |][CO2|emissions|CO2 emissions|carbon]
! plan as [green|clean|climate-friendly] as possible
! keep [emissions|CO2] [low|down|to a minimum]
! optimise for [emissions|CO2|the climate]
[lowest|least] [emissions|CO2]
greenest [plan|routes] [possible|]
as green as possible
""",
        """
= on veut [le moins d'émissions possible|le moins de CO2 possible|le plan le plus vert]
! [minimise|minimisez|réduis|réduisez|baisse] [les émissions|le CO2|le bilan carbone]
! [fais|faites] le plus vert possible
! [émets|pollue] le moins possible
le moins de CO2 possible
le plus écologique possible
""",
        ROUTING,
        0.7,
    ),
)
