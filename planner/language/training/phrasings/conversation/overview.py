"""Questions about the plan as a whole: conflicts, bottlenecks, a summary, a comparison."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ANY, shape

QUESTIONS = (
    # ------------------------------------------------------------------ conflict, bottleneck, summary, compare
    shape(
        {"kind": "conflict"},
        {},
        """
which of the rules are at odds [with each other|]?
which [wishes|rules] bite each other?
where do my rules [collide|get in each other's way]?
what do I have to [drop|give up|relax] to get a plan at all?
it says [no plan|infeasible|impossible], [why|how come|what's wrong with my rules]?
which two rules can't both be kept?
which rule makes the plan impossible?
can all [these|the|my] rules hold at [once|the same time]?
no solution again, which rules are it?
something in my rules doesn't go together, what is it?
do my rules leave room for any plan at all?
what would have to give for a plan to exist?
""",
        """
quelles règles se [gênent|mordent|heurtent] ?
où mes règles se marchent-elles sur les pieds ?
que dois-je [lâcher|abandonner|assouplir] pour avoir un plan ?
ça dit [impossible|pas de plan|infaisable], pourquoi ?
quelles règles ne peuvent pas tenir [ensemble|en même temps] ?
quelle règle rend le plan impossible ?
toutes [mes|les] règles peuvent-elles tenir à la fois ?
quelque chose ne va pas ensemble dans mes règles, quoi ?
toujours pas de solution, à cause de quelles règles ?
laquelle de mes règles faut-il lâcher pour qu'il y ait un plan ?
""",
        ANY,
        2.0,
    ),
    shape(
        {"kind": "bottleneck"},
        {},
        """
are we short of {rs}?
what would an extra {r} [bring|gain us|do for us]?
what's slowing everything down?
is it the {rs} that hold us up?
where do we lose the most time?
would we do better with [one {r} more|more {rs}]?
what's the plan's weak point?
what is it that stops us doing better?
[do you think|would you say] another {r} is worth it?
what do we run out of first?
what's the tightest [spot|thing] in the plan?
if I could add one thing, what should it be?
""",
        """
est-ce qu'on manque de {rs} ?
qu'est-ce qu'un {r} de plus nous apporterait ?
qu'est-ce qui ralentit tout ?
sur quoi bute-t-on ?
où perd-on le plus de temps ?
quel est le point faible du plan ?
serait-on mieux avec [plus de {rs}|un {r} en plus] ?
qu'est-ce qui vient à manquer en premier ?
à quel endroit c'est le plus tendu ?
ça vaudrait le coup d'avoir un {r} de plus ?
""",
        ANY,
        2.0,
    ),
    shape(
        {"kind": "summary"},
        {},
        """
how's [the day|today|everything] shaping up?
give me the plan in plain words
what should I know about [the plan|today's plan]?
just the headlines[, please|]
explain the plan [to me|in simple terms|as you would to a newcomer]
the boss wants to know how the plan looks, what do I say?
tl;dr of the plan
what have we got [in the plan|planned] [overall|all in all]?
tell me in [a few|two] words how the plan stands
can you describe the plan?
""",
        """
en gros, ça donne quoi ?
présente-moi le plan
qu'est-ce que je dois retenir du plan ?
les points importants du plan
explique-moi le plan [simplement|en deux mots|avec des mots simples]
le chef veut savoir où en est le plan, je dis quoi ?
dis-moi en [deux|quelques] mots comment se présente le plan
tu peux décrire le plan ?
raconte-moi le plan
fais court : le plan d'aujourd'hui
""",
        ANY,
        2.0,
    ),
    shape(
        {"kind": "compare"},
        {},
        """
better or worse than before?
did that [make any difference|help|make it better|pay off|change anything]?
what did we [gain|lose] by that?
old plan [versus|against] new [plan|one]?
put the two plans side by side
what's not the same as before?
by how much did it get [better|worse|longer|dearer] than the last plan?
which {as} moved [compared with the last plan|since the last plan|]?
where do the two plans differ?
how does this stack up against the [last|previous] plan?
show me what that last change did
has the plan improved?
""",
        """
mieux ou moins bien qu'avant ?
est-ce que ça a [changé quelque chose|servi à quelque chose|amélioré le plan] ?
qu'est-ce qu'on y a [gagné|perdu] ?
ancien plan contre nouveau plan ?
mets les deux plans côte à côte
qu'est-ce qui n'est plus pareil ?
de combien c'est [mieux|pire|plus long] qu'avant ?
quelles {as} ont bougé [par rapport au dernier plan|] ?
sur quoi les deux plans diffèrent-ils ?
le plan s'est-il amélioré ?
montre ce que le dernier changement a donné
""",
        ANY,
        2.0,
    ),
)
