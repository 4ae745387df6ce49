"""What the plan should aim for."""

from __future__ import annotations

from planner.language.training import words as w
from planner.language.training.phrasings.shape import ANY, shape

SHAPES = (
    # ------------------------------------------------------------------ goals
    shape(
        {"kind": "objective", "minimise": "$G"},
        {
            "G": lambda t: w.Filled(
                *t.rng.choice(
                    {
                        "en": (
                            ("the fewest kilometres", ["distance"]),
                            ("as little driving distance as we can", ["distance"]),
                            ("short routes", ["distance"]),
                            ("the least time on the road", ["time"]),
                            ("the lowest cost", ["cost"]),
                            ("what's cheapest", ["cost"]),
                            ("as few {rs} as possible", ["resources"]),
                            ("no delays", ["lateness"]),
                            ("punctuality", ["lateness"]),
                            ("being done early", ["makespan"]),
                            ("finishing everything as early as we can", ["makespan"]),
                            ("as little overtime as possible", ["overtime"]),
                            ("low emissions", ["emissions"]),
                            ("the smallest carbon footprint", ["emissions"]),
                        ),
                        "fr": (
                            ("le moins de kilomètres", ["distance"]),
                            ("les trajets les plus courts en distance", ["distance"]),
                            ("la distance", ["distance"]),
                            ("le moins de temps sur la route", ["time"]),
                            ("le coût le plus bas", ["cost"]),
                            ("le moins cher", ["cost"]),
                            ("le moins de {rs} possible", ["resources"]),
                            ("la ponctualité", ["lateness"]),
                            ("le moins de retard", ["lateness"]),
                            ("finir au plus tôt", ["makespan"]),
                            ("tout terminer le plus vite possible", ["makespan"]),
                            ("le moins d'heures sup possible", ["overtime"]),
                            ("le moins d'émissions", ["emissions"]),
                            ("le moins de CO2", ["emissions"]),
                        ),
                    }[t.language]
                )
            ),
        },
        """
= I'm after {G}
= what matters [most |]is {G}
= the goal is {G}
! aim for {G}
! go for {G}
! plan for {G}
{G} please
{G} above all
""",
        """
= je vise {G}
= ce qui compte [avant tout|le plus|], c'est {G}
= le but, c'est {G}
! [vise|visez|cherche|privilégie] {G}
{G} avant tout
priorité : {G}
objectif : {G}
""",
        ANY,
        0.9,
    ),
)
