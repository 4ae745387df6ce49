"""What the other names of a request say about one: which task of which job, which of several of one name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from planner.language.index import Key
from planner.language.said import AMBIGUOUS, LINKED, WEAK, Finder, Mention, Said
from planner.language.vocabulary import ACTIVITY_RECORDS, PLACE_ROLES, Entry
from planner.language.words import stem, words_of

_OF = re.compile(r" (?:of|on|for|de|du|sur|pour) (?:the |la |le )?(?:[dl]')?| d'")
_AND = re.compile(r",? (?:and|et) (?:the |le |la |les |l')?|, ?(?:the |le |la |les |l')?")
_BACKWARD = re.compile(r" (?:of|on|for|de|du|sur) | d'")
_THE = re.compile(r"\b(?:the|that) $")
_THAT_OF = re.compile(
    r"\b(?:(?:celui|celle|ceux|celles) (?:de |du |d')(?:la |le |l')?|the ones? (?:of|on|for) )$"
)
_ONE = re.compile(r" ones?\b")
_OWN = re.compile(
    r"'s(?=\s*(?:[.,;:!?)]|$)|\s+(?:and|is|are|was|must|can|only|at|by|before|after|on|first|last|has|goes|should)\b)"
)
_ITS = re.compile(r"\b(?:its|their|son|sa|leurs?|ses) (?=\w)")
_HIS_DRIVER = re.compile(r"(?:'s|') (?:driver|chauffeur)s?\b")
_DRIVER_OF = re.compile(
    r"\b(?:(?:the |our )?drivers? (?:of|in|for) (?:the )?"
    r"|(?:le |la |les )?(?:chauffeur|conducteur|conductrice|chauffeuse)s? (?:de |du |d')(?:la |le |l')?)$"
)
_SINGLE = re.compile(
    r"(?:\b(?:the|and|then|after|before|until|once|le|la|et|puis|avant|apres|ni|nor|or|ou) (?:the |le |la )?|\bl'|, )$"
)
_MANY = 40
"""Names of one mention beyond which it says nothing about another."""
_MEMBERS = 1000


class Context(Finder):
    """Settles mentions by the others of the request."""

    def __init__(self, said: Said) -> None:
        super().__init__(said)
        self.index = said.index
        self.text = said.plain

    def settle(self, mentions: list[Mention]) -> list[Mention]:
        """Return the mentions with what the others say about them taken in, in order."""
        mentions = self._with_drivers(mentions)
        mentions = self._own_tasks(self._and_jobs(self._of_jobs(mentions)))
        mentions = [self._settled(mention, mentions) for mention in mentions]
        mentions = [mention for mention in mentions if mention.status != WEAK]
        return self._those_of(self._in_lists(mentions))

    def _with_drivers(self, mentions: list[Mention]) -> list[Mention]:
        """Take a vehicle and its driver as the vehicle; a group that is called "driver" is then not meant."""
        result: list[Mention] = []
        for mention in map(self._with_driver, mentions):
            if result and mention.start < result[-1].end and mention.end <= result[-1].end:
                continue
            while result and mention.start < result[-1].end:
                result.pop()
            result.append(mention)
        return result

    def _with_driver(self, mention: Mention) -> Mention:
        """Take "Truck 4's driver" and "the driver of Truck 4" as Truck 4, for which the driver stands."""
        if mention.letter not in "VX" or mention.status != LINKED or not self._all(mention, ("vehicle",)):
            return mention
        behind = _HIS_DRIVER.match(self.text[mention.end :])
        ahead = _DRIVER_OF.search(self.text[: mention.start])
        start = ahead.start() if ahead else mention.start
        end = mention.end + (behind.end() if behind else 0)
        return Mention(start, end, mention.names, mention.letter)

    def _of_jobs(self, mentions: list[Mention]) -> list[Mention]:
        """Take "the check on EI-MLB" as the one task of that job which is a check."""
        result: list[Mention] = []
        for mention in mentions:
            kind = result[-1] if result else None
            if kind is not None and _OF.fullmatch(self.text[kind.end : mention.start]):
                both = self._tasks_of(kind, mention)
                if len(both) == 1:
                    result[-1] = Mention(kind.start, mention.end, both, "T")
                    continue
            result.append(mention)
        return result

    def _and_jobs(self, mentions: list[Mention]) -> list[Mention]:
        """Take the second job of "unload TR-02 and TR-04" as the same task of it, the kind being said before both."""
        result = mentions[:1]
        for mention in mentions[1:]:
            first = result[-1]
            kind_first = first.letter == "T" and len(first.names) == 1 and self._kind_said_first(first)
            job = mention.letter == "G" and mention.status == LINKED and len(mention.names) == 1
            if kind_first and job and _AND.fullmatch(self.text[first.end : mention.start]):
                names = self._counterparts(first, mention.names[0])
                if len(names) == 1:
                    mention = Mention(mention.start, mention.end, names, "T")
            result.append(mention)
        return result

    def _kind_said_first(self, mention: Mention) -> bool:
        """Tell whether a task is said with its kind before its job: "unload TR-02", not "TR-02 unload"."""
        job = self._job(mention.names[0])
        said = [word.stem for word in self.said.words if mention.start <= word.start < mention.end]
        return bool(job) and len(said) > len(job) and tuple(said[-len(job) :]) == job

    def _own_tasks(self, mentions: list[Mention]) -> list[Mention]:
        """Take "its wash" as the wash of the job that was named last: "OO-SNV's tow in and its wash"."""
        result = list(mentions)
        for found in _ITS.finditer(self.text):
            earlier = [mention for mention in result if mention.end <= found.start()]
            jobs = next(
                (heads for mention in reversed(earlier) if (heads := self._jobs(mention))), frozenset()
            )
            for words in (2, 1):
                end, names = self._named_of(found.end(), words, jobs)
                if names:
                    result = [m for m in result if not (m.start < end and found.end() < m.end)]
                    result.append(Mention(found.end(), end, names, "T"))
                    break
        return sorted(result, key=lambda mention: mention.start)

    def _named_of(self, start: int, count: int, jobs: frozenset[Key]) -> tuple[int, tuple[str, ...]]:
        """Return the tasks of jobs, one of each, that are called by a few words from a place on."""
        said = [word for word in self.said.words if word.start >= start][:count]
        if not jobs or len(said) < count or said[0].start != start:
            return start, ()
        stems = {stem(word.folded) for word in said} | {word.stem for word in said}
        names = [
            name
            for head in jobs
            for number in self.index.full.get(head, ())
            for name in self._members(number)
            if self._job(name) == head and len(stems & set(self._rest(name))) >= count
        ]
        return said[-1].end, tuple(names) if len(names) == len(jobs) and self._are_tasks(names) else ()

    def _jobs(self, mention: Mention) -> frozenset[Key]:
        """Return the jobs that a mention names, or whose tasks it names."""
        if mention.status != LINKED or mention.letter not in "GT" or len(mention.names) > _MANY:
            return frozenset()
        heads = {head for name in mention.names if (head := self._head(name))}
        members = [n for name in mention.names for n in self._expanded((name,)) if self._job(n) in heads]
        return frozenset(heads) if self._are_tasks(members) else frozenset()

    def _are_tasks(self, names: Iterable[str]) -> bool:
        roles = [self._entry(name).roles for name in names]
        return bool(roles) and all("task" in each for each in roles)

    def _tasks_of(self, kind: Mention, job: Mention) -> tuple[str, ...]:
        """Return the tasks of a job that are of a kind, where one mention names a kind and the other a job."""
        if kind.status == LINKED and kind.letter not in "GT":
            return ()
        if kind.letter not in "GTA" or job.letter != "G" or job.status != LINKED or len(job.names) != 1:
            return ()
        if kind.letter == "G" and any(w.plural and w.end == kind.end for w in self.said.words):
            return ()
        members = set(self._entry(job.names[0]).members)
        named = [name for name in self._expanded(kind.names) if name in members]
        heads = [self._job(name) for name in named]
        own = tuple(word.stem for word in words_of(job.names[0]))
        if not named or any(head != own for head in heads):
            return ()
        return tuple(named) if all("task" in self._entry(name).roles for name in named) else ()

    def _settled(self, mention: Mention, mentions: list[Mention]) -> Mention:
        """Return an ambiguous mention as the one of its names that goes with the rest of the request."""
        if mention.status not in (AMBIGUOUS, WEAK) or not 1 < len(mention.names) <= _MANY:
            return mention
        if mention.status == WEAK and not self._stands_for_one(mention, mentions):
            return mention
        meant = [self._entry(name) for name in mention.names]
        if not all(entry.is_activity or entry.roles & PLACE_ROLES for entry in meant):
            return mention
        if any(entry.is_resource for entry in meant):
            return mention
        others = [m for m in mentions if m.status == LINKED and m is not mention and len(m.names) <= _MANY]
        heads = {head for other in others for name in other.names if (head := self._head(name))}
        fitting = [entry for entry in meant if self._job(entry.name) in heads]
        if not fitting and mention.status == AMBIGUOUS:
            groups = [self._entry(n) for other in others for n in other.names if not self._entry(n).is_record]
            fitting = [entry for entry in meant if any(_belongs(entry, group) for group in groups)]
        if len(fitting) != 1:
            return mention
        return Mention(mention.start, mention.end, (fitting[0].name,), fitting[0].letter)

    def _stands_for_one(self, mention: Mention, mentions: list[Mention]) -> bool:
        """Tell whether a word for a kind of task is said as one of them: "after the sanding", "gear and weighing"."""
        marks = any(m.start == mention.end + 1 and self.text[mention.end] == " " for m in mentions)
        return not marks and _SINGLE.search(self.text[: mention.start]) is not None

    def _in_lists(self, mentions: list[Mention]) -> list[Mention]:
        """Take the brakes of "brakes and landing gear of F-GKXA" as those of that job."""
        result = list(mentions)
        for at in range(len(result) - 1, 0, -1):
            several, one = result[at - 1], result[at]
            if several.letter != "T" or len(several.names) < 2 or one.letter != "T" or len(one.names) != 1:
                continue
            said = self.text[one.start : one.end]
            if not _AND.fullmatch(self.text[several.end : one.start]) or not _BACKWARD.search(said):
                continue
            job = self._job(one.names[0])
            names = tuple(name for name in several.names if job and self._job(name) == job)
            if len(names) == 1:
                result[at - 1] = Mention(several.start, several.end, names, "T")
        return result

    def _those_of(self, mentions: list[Mention]) -> list[Mention]:
        """Take "the OO-SNV one", "celui de EI-MLB" and "PH-KZR's" as the same task of that job as was named before."""
        result = mentions[:1]
        for mention in mentions[1:]:
            result.append(self._same_of(mention, result))
        return result

    def _same_of(self, mention: Mention, earlier: list[Mention]) -> Mention:
        if mention.letter != "G" or mention.status != LINKED or len(mention.names) != 1:
            return mention
        pronoun = _THAT_OF.search(self.text[: mention.start])
        one = _ONE.match(self.text[mention.end :]) if _THE.search(self.text[: mention.start]) else None
        own = _OWN.match(self.text[mention.end :])
        if not (pronoun or one or own):
            return mention
        named = (self._counterparts(before, mention.names[0]) for before in reversed(earlier))
        names = next((names for names in named if names), ())
        if len(names) != 1:
            return mention
        start = pronoun.start() if pronoun else mention.start
        behind = one or own
        return Mention(start, mention.end + (behind.end() if behind else 0), names, "T")

    def _counterparts(self, before: Mention, job: str) -> tuple[str, ...]:
        """Return the tasks of a job that are called as those of a mention are but for the job."""
        if before.status != LINKED or before.letter not in "TG":
            return ()
        kinds = {self._rest(name) for name in self._expanded(before.names)}
        own = tuple(word.stem for word in words_of(job))
        members = [name for name in self._entry(job).members if self._job(name) == own]
        return tuple(name for name in members if self._rest(name) in kinds)

    def _expanded(self, names: Iterable[str]) -> list[str]:
        """Return the records that names stand for; none where they are too many to be one kind of task."""
        found: list[str] = []
        for name in names:
            entry = self._entry(name)
            found += [name] if entry.is_record else entry.members
            if len(found) > _MEMBERS:
                return []
        return [name for name in dict.fromkeys(found) if name in self.index.by_name]

    def _head(self, name: str) -> Key:
        """Return the job that a record belongs to by its name, or the words of a group's own name."""
        if self._entry(name).is_record:
            return self._job(name)
        return tuple(word.stem for word in words_of(name))

    def _job(self, name: str) -> Key:
        """Return the first words of a record's name that are the name of a group it is in, the most of them."""
        stems = tuple(word.stem for word in words_of(name))
        for size in range(len(stems) - 1, 0, -1):
            for number in self.index.full.get(stems[:size], ()):
                if name in self._members(number):
                    return stems[:size]
        return ()

    def _rest(self, name: str) -> Key:
        stems = tuple(word.stem for word in words_of(name))
        return stems[len(self._job(name)) :]

    def _members(self, number: int) -> tuple[str, ...]:
        return self.index.entries[number].members

    def _entry(self, name: str) -> Entry:
        return self.index.entries[self.index.by_name[name]]

    def _all(self, mention: Mention, roles: tuple[str, ...]) -> bool:
        return all(self._entry(name).roles & set(roles) for name in mention.names)


def _belongs(entry: Entry, group: Entry) -> bool:
    """Tell whether a record, or what is done at a place, is in a group of activities."""
    if not group.is_activity:
        return False
    if entry.roles & {*ACTIVITY_RECORDS}:
        return entry.name in group.members
    return bool(set(entry.members) & set(group.members))
