"""Answers in French: each statement of an answer is one of the sentences below, so it is said again rather than translated.

Names and figures stand as they are. A rule is quoted in its own French sentence. What is not below stays in English, and
then the whole answer does: half an answer in each language would be worse than either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.explain import french_work
from planner.explain.facts import Facts
from planner.model.problem import Problem

_NAME, _RULE = "\ue000", "\ue001"

_WORDS = {
    "Monday": "lundi", "Tuesday": "mardi", "Wednesday": "mercredi", "Thursday": "jeudi", "Friday": "vendredi",
    "Saturday": "samedi", "Sunday": "dimanche", "January": "janvier", "February": "février", "March": "mars",
    "April": "avril", "May": "mai", "June": "juin", "July": "juillet", "August": "août", "September": "septembre",
    "October": "octobre", "November": "novembre", "December": "décembre", "hours": "heures", "hour": "heure",
    "minutes": "minutes", "minute": "minute", "and": "et", "more": "autres", "on": "le", "of": "de", "at": "à",
    "order": "commande", "orders": "commandes", "vehicle": "véhicule", "vehicles": "véhicules", "task": "tâche",
    "tasks": "tâches", "post": "poste", "posts": "postes", "activity": "activité", "activities": "activités",
    "wish": "souhait", "wishes": "souhaits", "volume": "volume", "weight": "poids", "pallets": "palettes", "no load": "rien",
    "kg": "kg", "km": "km", "m": "m", "nobody": "personne", "min": "min", "h": "h", **french_work.WORDS,
}  # fmt: skip
"""Words that may stand within what the sentences leave open; with any other the answer stays in English."""
_WORD = re.compile(r"no load|[^\W\d_]+")
_CURRENCY = re.compile(r"[A-Z]{3}")

_SENTENCES = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"(\S+) of (\S+) orders? (?:is|are) served by (\S+) of (\S+) vehicles?, over (\S+ km) and (.+) of driving\.",
         r"\1 commandes sur \2 sont servies par \3 véhicules sur \4, avec <5> et <6> de conduite."),
        (r"(\S+) of (\S+) tasks? (?:is|are) scheduled\.", r"\1 tâches sur \2 sont planifiées."),
        (r"(\S+) of (\S+) posts? (?:is|are) staffed\.", r"\1 postes sur \2 sont pourvus."),
        (r"The plan costs (\S+ [A-Z]{3})\.", r"Le plan coûte \1."),
        (r"It keeps every rule\.", r"Il respecte toutes les règles."),
        (r"It keeps every rule; (\S+) wish(?:es)? could not be met\.",
         r"Il respecte toutes les règles ; souhaits qui n'ont pas pu l'être : \1."),
        (r"Left out: (.+)\.", r"Non servis : <1>."),
        (r"There is no plan yet\. Press Solve \(F5\) to make one, then ask again\.",
         r"Il n'y a pas encore de plan. Lancez un calcul (Solve, F5), puis redemandez."),
        (r"There is no earlier plan to compare with\.", r"Il n'y a pas de plan antérieur auquel comparer."),
        (r"Nothing changed: the plan is the same as before\.", r"Rien n'a changé : le plan est le même qu'avant."),
        (r"The plan says nothing about that\.", r"Le plan n'en dit rien."),
        (r"(\ue000\d+\ue000) is finished at (.+), with (\ue000\d+\ue000)\.", r"\1 se termine à <2>, avec \3."),
        (r"There are (\S+) more\.", r"Il y en a \1 de plus."),
        (r"(.+) (?:is|are) left out\.", r"Non servi : <1>."),
        (r"(\ue000\d+\ue000) has nothing to do then\.", r"\1 n'a alors rien à faire."),
        (r"(\ue000\d+\ue000) has nothing to do\.", r"\1 n'a rien à faire."),
        (r"(\ue000.+) have nothing to do\.", r"<1> n'ont rien à faire."),
        (r"(\ue000\d+\ue000) is done at (.+)\.", r"\1 a fini à <2>."),
        (r"(\ue000\d+\ue000) starts at (.+), done by (.+)\.", r"\1 commence à <2>, par <3>."),
        (r"(\ue000\d+\ue000) starts at (.+)\.", r"\1 commence à <2>."),
        (r"(\ue000\d+\ue000) works (\S+) hours( on \w+)?\.", r"\1 travaille \2 heures<3>."),
        (r"(\ue000\d+\ue000) works (.+)\.", r"\1 travaille <2>."),
        (r"(\ue000\d+\ue000) has (\S+ activit(?:y|ies))\.", r"\1 a <2>."),
        (r"(\ue000\d+\ue000) is busy (\S+)% of its time\.", r"\1 est occupé \2 % de son temps."),
        (r"(\ue000\d+\ue000) is out for (\S+)% of its hours( on \w+)?\.", r"\1 est en route \2 % de ses heures<3>."),
        (r"(\ue000\d+\ue000) is out for (.+), driving (.+) of them( on \w+)?\.", r"\1 est en route <2>, dont <3> de conduite<4>."),
        (r"(\ue000\d+\ue000) is finished at (.+)\.", r"\1 se termine à <2>."),
        (r"(\ue000\d+\ue000) takes (.+), from (.+) to (.+)\.", r"\1 dure <2>, de <3> à <4>."),
        (r"(\ue000\d+\ue000) takes (.+)\.", r"\1 dure <2>."),
        (r"(\ue000\d+\ue000) is back at (.+)\.", r"\1 est de retour à <2>."),
        (r"(\ue000\d+\ue000) leaves at (.+) and is back at (.+)\.", r"\1 part à <2> et rentre à <3>."),
        (r"(\ue000\d+\ue000) drives (\S+ km)( on \w+)?\.", r"\1 parcourt \2<3>."),
        (r"(\ue000\d+\ue000) carries (.+?)( on \w+)?\.", r"\1 transporte <2><3>."),
        (r"(\ue000\d+\ue000) does (\ue000\d+\ue000) already\.", r"\1 fait déjà \2."),
        (r"(\ue000.+?) does (\ue000\d+\ue000),? at ([^,]+)\.", r"<1> : \2, à <3>."),
        (r"(\ue000\d+\ue000) does (\ue000.+ at .+)\.", r"\1 fait <2>."),
        (r"(\ue000\d+\ue000) is (\S+ kg.*|\S+ of .+|no load)\.", r"\1 : <2>."),
        (r"(\ue000\d+\ue000) does (\ue000.+), from ([^,]+)\.", r"\1 fait <2>, à partir de <3>."),
        (r"(\ue000\d+\ue000) can't take (\ue000\d+\ue000) as the plan stands: it fits nowhere into its route without "
         r"displacing other orders\.",
         r"\1 ne peut pas prendre \2 dans le plan actuel : il n'y trouve place qu'en déplaçant d'autres commandes."),
        (r"(\ue000\d+\ue000) can't take (\ue000\d+\ue000): \ue000\d+\ue000 lacks (.+)\. Give a vehicle the skill .+\.",
         r"\1 ne peut pas prendre \2 : il lui manque « =3 »."),
        (r"(\ue000\d+\ue000) is none of the stations that can do (\ue000\d+\ue000)\.",
         r"\1 n'est pas un des postes de travail qui peuvent faire \2."),
        (r"(\ue000\d+\ue000) lacks the skill (.+) that (\ue000\d+\ue000) needs\.",
         r"Il manque à \1 la compétence « =2 » que \3 demande."),
        (r"(\ue000\d+\ue000) has that day off\.", r"\1 ne travaille pas ce jour-là."),
        (r"Nothing is left out; everything is served\.", r"Rien n'est laissé de côté ; tout est servi."),
        (r"(\S+) activit(?:y|ies) left out\.", r"Activités non servies : \1."),
        (r"(\S+) more stand in the list of what is left out\.", r"\1 de plus figurent dans la liste des activités non servies."),
        (r"(\S+) more stand in the list of changes\.", r"\1 de plus figurent dans la liste des changements."),
        (r"(\ue000\d+\ue000) is not left out: (.+) does it at (.+)\.", r"\1 n'est pas laissé de côté : <2>, à <3>."),
        (r"No rules contradict each other: the plan keeps every rule that must be kept\.",
         r"Aucune règle n'en contredit une autre : le plan respecte toutes celles qu'il doit respecter."),
        (r"Nothing holds the plan back: everything that may be served is served\.",
         r"Rien ne freine le plan : tout ce qui peut être servi l'est."),
        (r"(\S+) activit(?:y|ies) would fit but for the others\.", r"Sans les autres, \1 activités de plus trouveraient place."),
        (r"(\S+) activit(?:y|ies) can't be done by anybody\.", r"Activités que personne ne peut faire : \1."),
        (r"Every vehicle is in use; another one would help\.", r"Tous les véhicules servent ; un de plus aiderait."),
        (r"A rule says: (.+)\.", r"Une règle dit : « =1 »."),
        (r"The vehicle comes from (\ue000\d+\ue000), (\S+ km) away\.", r"Le véhicule vient de \1, à \2 de là."),
        (r"It waits there (.+) until it may start\.", r"Il y attend <1> avant de pouvoir commencer."),
        (r"(\ue000\d+\ue000) has not the room for it\.", r"\1 n'a pas la place."),
        (r"(\ue000.+) have not the room for it\.", r"<1> n'ont pas la place."),
        (r"(\ue000\d+\ue000) has not the skills it needs\.", r"\1 n'a pas les compétences requises."),
        (r"(\ue000.+) have not the skills it needs\.", r"<1> n'ont pas les compétences requises."),
        (r"(\ue000\d+\ue000) is not allowed\.", r"\1 n'est pas autorisé."),
        (r"(\ue000.+) are not allowed\.", r"<1> ne sont pas autorisés."),
        (r"(\ue000.+) can't take it\.", r"Ne convient pas : <1>."),
        (r"The nearest alternative, (\ue000\d+\ue000), would drive (\S+ km) more\.",
         r"L'autre possibilité la plus proche, \1, ferait \2 de plus."),
        (r"(\ue000\d+\ue000) could take it too\.", r"\1 pourrait aussi le prendre."),
        (r"(\ue000\d+\ue000) could take (\ue000\d+\ue000), driving (\S+ km) more\.", r"\1 pourrait prendre \2, avec \3 de plus."),
        (r"(\ue000\d+\ue000) could take (\ue000\d+\ue000) without driving more\.", r"\1 pourrait prendre \2 sans rouler davantage."),
        (r"Nothing forbids (\ue000\d+\ue000) for (\ue000\d+\ue000); put a rule in force and solve to see what it costs\.",
         r"Rien n'interdit \1 pour \2 ; mettez une règle en vigueur et recalculez pour voir ce qu'elle coûte."),
        (r"It fits into no other route as they stand\.", r"Il n'entre dans aucune autre tournée telle qu'elle est."),
        (r"The other vehicles do everything at less cost\.", r"Les autres véhicules font tout à moindre coût."),
        (r"Every post that would fit is taken by somebody else\.", r"Tous les postes qui conviendraient sont pris par d'autres."),
        (r"No shift asks for what (\ue000\d+\ue000) can do\.", r"Aucun poste ne demande ce que \1 sait faire."),
    )
)  # fmt: skip
_SLOT = re.compile(r"<(\d)>|=(\d)|\\(\d)|@(\d)|%(\d)|#(\d)")
"""Places in a French sentence: words said again, a part as it is (``=`` and backslash), a whole sentence (``@``),
parts between semicolons (``%``), a list of counts (``#``)."""


def _compiled(sentences: Sequence[tuple[str, str]]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(re.sub(r"\bN\b", rf"{_NAME}\\d+{_NAME}", pattern)), said) for pattern, said in sentences
    )


_WORK = _compiled(french_work.SENTENCES)
_PARTS = _compiled(french_work.PARTS)


def in_french(statements: Sequence[str], problem: Problem) -> str | None:
    """Return the statements of an answer in French; None when one of them is not among the sentences known.

    Parameters
    ----------
    statements
        The facts of the answer, as `planner.explain.answers.Answer.facts`.
    problem
        The scenario, whose names stay as they are.
    """
    said = [_sentence(statement, problem) for statement in statements]
    known = [sentence for sentence in said if sentence is not None]
    return " ".join(known) if known and len(known) == len(said) else None


def _sentence(statement: str, problem: Problem) -> str | None:
    masked, rules = _without_rules(statement, problem)
    facts = Facts()
    facts.quote(masked, problem)
    proper = [name for name in facts.names if not name.islower()]
    for known in (list(facts.names), proper):  # a group may be called by a word of the sentence, "moves" say
        names = sorted(known, key=len, reverse=True)
        text = _said_again(_marked(masked, names), (*_WORK, *_SENTENCES))
        if text is not None:
            text = re.sub(rf"{_NAME}(\d+){_NAME}", lambda slot: names[int(slot.group(1))], text)  # noqa: B023
            return re.sub(rf"{_RULE}(\d+){_RULE}", lambda slot: rules[int(slot.group(1))], text)
    return None


def _marked(statement: str, names: Sequence[str]) -> str:
    """Return a statement with its names marked by number."""
    for number, name in enumerate(names):
        statement = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f"{_NAME}{number}{_NAME}", statement)
    return statement


def _said_again(masked: str, sentences: Sequence[tuple[re.Pattern[str], str]]) -> str | None:
    """Return the first of some sentences that a statement is, in French; None when it is none of them."""
    for pattern, french in sentences:
        found = pattern.fullmatch(masked)
        text = _filled(french, found) if found is not None else None
        if text is not None:
            return text
    return None


def _without_rules(statement: str, problem: Problem) -> tuple[str, list[str]]:
    """Return a statement with its quoted rules marked by number, and their French sentences by these numbers."""
    said: list[str] = []
    for rule in problem.rules:
        sentence = rule.constraint.sentence(problem.names).rstrip(".")
        if sentence in statement:
            statement = statement.replace(sentence, f"{_RULE}{len(said)}{_RULE}")
            said.append(rule.constraint.sentence_fr(problem.names).rstrip("."))
    return statement, said


def _filled(french: str, found: re.Match[str]) -> str | None:
    """Return a French sentence with what its English one left open; None where words of that are not known."""
    text = ""
    at = 0
    for slot in _SLOT.finditer(french):
        part = found.group(int(next(filter(None, slot.groups())))) or ""
        said = _slot(slot.group()[0], part)
        if said is None:
            return None
        text += french[at : slot.start()] + said
        at = slot.end()
    return text + french[at:]


def _slot(sort: str, part: str) -> str | None:
    """Return what stands in a slot of a French sentence; None where its English is not known."""
    if sort == "<":
        return _words(part)
    if sort == "@":
        return _said_again(part, (*_WORK, *_SENTENCES))
    if sort == "%":
        parts = [_said_again(one, _PARTS) for one in part.split("; ")]
        known = [one for one in parts if one is not None]
        return " ; ".join(known) if len(known) == len(parts) else None
    if sort == "#":
        for english, french in french_work.COUNTED.items():
            part = part.replace(english, french)
    return part


def _words(text: str) -> str | None:
    """Return what a sentence leaves open (times, days, lists of names) in French; None for words that are not known."""
    unknown = [word for word in _WORD.findall(text) if word not in _WORDS and not _CURRENCY.fullmatch(word)]
    if unknown:
        return None
    return _WORD.sub(lambda word: _WORDS.get(word.group(), word.group()), text)
