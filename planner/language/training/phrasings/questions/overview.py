"""The plan as a whole: conflicts, bottlenecks, a summary, a comparison."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ANY, shape

SHAPES = (
    # ------------------------------------------------------------------ conflict, bottleneck, summary, compare
    shape(
        {"kind": "conflict"},
        {},
        """
why is there no plan?
why [can't|couldn't] [you|it] find a [plan|solution]?
why is [it|this|the plan] [infeasible|impossible|not possible]?
which rules [contradict each other|clash|conflict|are in conflict|don't go together|fight each other]?
which rules are [incompatible|to blame|the problem]?
what rules [contradict|block] each other?
do [some|any] [of the |of my |]rules [clash|contradict each other|conflict]?
is there a [contradiction|conflict] [in|between] [the|my] rules?
what [clashes|contradicts what|makes it impossible|is in conflict]?
where's the [conflict|contradiction|clash]?
why doesn't it work out?
what makes the plan impossible?
why no solution?
no plan, why?
""",
        """
pourquoi n'y a-t-il pas de [plan|solution] ?
pourquoi il n'y a [pas|aucun] [de |]plan ?
pourquoi [c'est|est-ce] impossible ?
quelles règles [se contredisent|sont en conflit|sont incompatibles|ne vont pas ensemble|coincent] ?
est-ce que des règles se contredisent ?
y a-t-il [un conflit|une contradiction] [entre les règles|dans les règles] ?
où est [le conflit|la contradiction] ?
qu'est-ce qui rend le plan impossible ?
qu'est-ce qui se contredit ?
pourquoi ça ne marche pas, quelles règles bloquent ?
aucun plan, pourquoi ?
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "bottleneck"},
        {},
        """
what [holds|is holding] the plan back?
what's the bottleneck?
where [is|are] the [bottleneck|bottlenecks]?
what [limits|is limiting|slows down|slows|constrains|restricts] [us|the plan] [most|the most|]?
where [does it pinch|are we tight|are we short|does it get tight|is it tight]?
would [another|one more|an extra] {r} [help|make a difference|be of use|improve things]?
would [more|extra] {rs} help?
would [one more|a further|a spare] {r} [do any good|bring us anything|change anything]?
would it help to have another {r}?
do we [need|lack] [more {rs}|another {r}]?
what are we [short of|lacking|missing]?
what would help [us|the plan] most?
what should we have more of?
what [stands in the way|is in the way|stops us] of a better plan?
what's our weak [spot|point]?
which resource is the scarcest?
what's the limiting factor?
what keeps us from doing more?
""",
        """
qu'est-ce qui [bloque|freine|limite|ralentit|retient] le plan ?
où est le goulot [d'étranglement|] ?
quel est le goulot [d'étranglement|] ?
qu'est-ce qui nous [limite|freine|manque|ralentit] [le plus|] ?
est-ce qu'un {r} [de plus|supplémentaire] [aiderait|changerait quelque chose|servirait] ?
un {r} de plus, ça [aiderait|changerait quelque chose] ?
est-ce qu'il [nous |]manque des {rs} ?
où ça coince ?
de quoi [manque-t-on|avons-nous le plus besoin] ?
quel est le facteur limitant ?
qu'est-ce qui empêche de faire mieux ?
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "summary"},
        {},
        """
sum up [the plan|today's plan|the day|it all|]
[give me|show me|can I have|I need] [a|the] [summary|overview|short summary|quick overview] [of the plan|of the day|]
summarise [the plan|the day|it|everything|the schedule]
summary [please|of the plan|]
what does the [plan|day|schedule] look like?
how [does|is] the plan [look|looking|going]?
how are we doing?
the plan in [two|three|a few] sentences
tell me [about the plan|how the plan looks|the main figures|the essentials]
what are the [key|main] figures?
[overview|recap|key figures|brief] please
brief me
recap [of the day|the plan|]
give me the big picture
where do we stand?
put the plan in a nutshell
""",
        """
résume [le plan|la journée|tout|]
[fais|donne|donne-moi|fais-moi] [un résumé|le résumé|une synthèse|un récapitulatif|un point] [du plan|de la journée|]
un [résumé|récap|aperçu] [du plan|de la journée|] [s'il te plaît|stp|svp|]
à quoi ressemble [le plan|la journée] ?
comment se présente [le plan|la journée] ?
où en est-on ?
le plan en [deux|trois|quelques] [phrases|mots]
quels sont les chiffres clés ?
donne-moi l'essentiel
récapitule [le plan|]
le point sur la journée
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "compare"},
        {},
        """
what [changed|has changed|is different|is new] [since|compared with|compared to|from] the [last|previous|earlier] plan?
what [changed|has changed|is different|'s new]?
what's different [now|this time]?
compare [it|this|the plan] with the [last|previous|old] [one|plan]
compare the [two plans|plans]
compare with before
how does [it|this|the new plan] differ from the [last|old|previous] [one|plan]?
how does the new plan compare [with the old one|]?
is [it|this|the new plan] better than the [last|old|previous] [one|plan]?
is it [better|worse|cheaper|shorter] than before?
[differences|changes] [to|from|since] the [last|previous] plan
what did the change do?
what moved?
show [me |]the [differences|changes]
difference to the last plan?
before and after please
""",
        """
qu'est-ce qui [a changé|est différent|change] [depuis|par rapport à|depuis] [le dernier plan|le plan précédent|avant|tout à l'heure] ?
qu'est-ce qui a [changé|bougé] ?
quoi de [neuf|différent] [par rapport au plan précédent|depuis le dernier plan|] ?
[compare|comparez] [avec le plan précédent|avec l'ancien plan|les deux plans|au dernier plan]
quelle différence avec [le plan précédent|avant|le dernier plan] ?
est-ce [mieux|moins cher|plus court] [qu'avant|que le plan précédent] ?
montre [les différences|ce qui a changé|les changements]
en quoi le nouveau plan [diffère|est différent] ?
les changements depuis le dernier plan
""",
        ANY,
        3.0,
    ),
)
