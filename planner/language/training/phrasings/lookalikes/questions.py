"""Questions about the plan that look like trials."""

from __future__ import annotations

from planner.language.training.phrasings.shape import ANY, shape

QUESTIONS = (
    shape(
        {"kind": "summary"},
        {},
        """
summarise [the schedule|everything|today|the day|the whole thing|what we have] [for me|briefly|in short|]
[give me|show me|let me have] the [gist|main points|short version|highlights|numbers]
[in a few words|in short|briefly], [what's the plan|how does it look]?
[what's|how's] [the state of play|the overall picture|today's plan looking]?
[walk|take|run] me through the plan [briefly|]
a [quick|short|brief] [rundown|recap|overview] [please|of the day|]
""",
        """
[résume|résumez]-moi [tout ça|la journée|le planning]
[donne-moi|fais-moi] [les grandes lignes|la version courte|l'essentiel|les chiffres]
[en bref|en deux mots|en résumé], [c'est quoi le plan|ça donne quoi] ?
un [bref|petit|rapide] [topo|récap|aperçu] [du plan|de la journée|]
""",
        ANY,
        3.0,
    ),
    shape(
        {"kind": "bottleneck"},
        {},
        """
would [a second|a third|one more|another|an additional] {r} [get us further|get us anywhere|make it better|save us time|bring anything|ease things]?
[what|where] [jams|hurts|is the squeeze|is the weak link|is the tightest part]?
what [costs|is costing] us the most time?
what would we need [to do better|to get everything done|most]?
[if I bought|if we bought|would buying|would renting] [another|one more] {r} [pay off|would it help|help]?
what [is|would be] the first thing to improve?
""",
        """
un {r} de plus nous [avancerait|aiderait]-t-il ?
[un deuxième|un autre] {r} [servirait|changerait]-il quelque chose ?
qu'est-ce qui nous [coûte|prend] le plus de temps ?
où est le maillon faible ?
que faudrait-il pour faire mieux ?
""",
        ANY,
        2.0,
    ),
)
