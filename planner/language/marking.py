"""Times as the model reads them: which way a time bounds is said with a sign instead of words.

"by 10:00", "no later than 10:00" and "avant 10:00" all become ``<10:00``; "not before 10:00" becomes ``!<10:00``, and so
does the time in "must not be served before 10:00". The words around times, in which a small model errs most often and
most dangerously, so come to few forms in both languages. The words themselves lose capitals and accents, which carry no
meaning once names are linked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

from planner.language.spans import Piece
from planner.language.words import fold, plain


class _Marked(Protocol):
    @property
    def text(self) -> str: ...
    @property
    def pieces(self) -> tuple[Piece, ...]: ...
    @property
    def starts(self) -> tuple[int, ...]: ...
    @property
    def last_day(self) -> int: ...


# Pieces stand in the text as single signs of the private use areas while the words around them are looked at.
_CLOCK, _DAY, _OTHER, _MADE = 0xE000, 0xE800, 0xF0000, 0xF8000
_C, _D = "[\ue000-\ue7ff]", "[\ue800-\uefff]"
_M = "[\U000f8000-\U000fffff]"
_ANY = "[\ue000-\uefff\U000f0000-\U000fffff]"
_T = f"(?:{_C}|{_D}|{_M})"
_ON = r"(?: ?,? ?(?:on|le|of|du|de) | ?,? |)"
_AT = r"(?:,? (?:at|a|@|from about) |,? ?@ ?|,? )"

_JOIN = r"(?: ?(?:to|until|till|til|through|thru|up to|a|au|jusqu'a|jusqu'au|->|\.\.\.?) ?(?:the |le )?| ?[-–—] ?)"
_LEAD = r"\b(?:(?:in )?betwe+n |from |entre |depuis |du |de |d'|des )"
_PART = re.compile(
    rf"(?P<d>{_D}) (?:in the |au |le |dans l'|dans la )?(?P<p>morning|afternoon|evening)s?\b"
    rf"|(?:the |l'|le )?\b(?P<q>morning|afternoon|evening) (?:of |on |de |du |d')(?P<e>{_D})"
)
_BARE_PART = re.compile(
    r"(?<!good )\b(?:in the |in the late |this |le |la |l'|ce |cet |cette |dans la |dans l'|the |en )?(?P<p>morning|afternoon|evening)s?\b"
)

_BEFORE = (
    r"nlt|(?:no|not|non) later than|not any later than|at the (?:very )?latest(?: by| at)?|latest(?: by| at)?|on or before|(?:well |just |right )?before?|prior to|ahead of"
    r"|earlier than|sooner than|by|b4|<=?|(?:bien |juste )?avant(?: le)?|au plus tard(?: a| le| pour| vers)?|pas plus tard qu(?:e |')(?:a )?|d'ici(?: a| le)?|plus tot qu(?:e |')(?:a )?"
)
_AFTER = (
    r"(?:no|not|non) (?:earlier|sooner) than|at the (?:very )?earliest(?: from| at)?|earliest(?: from| at)?|(?:only |just |right )?after|past|beyond|as of|as from|starting (?:from|at|on)"
    r"|from|since|later than|>=?|a partir (?:de|du|d')|a compter (?:de|du)|des(?: le)?|(?:juste )?apres(?: le)?|depuis(?: le)?|au plus tot(?: a| le)?|pas plus tot qu(?:e |')(?:a )?"
    r"|passe|au[- ]dela de|plus tard qu(?:e |')(?:a )?"
)
_UNTIL = r"(?:up )?until|till|til|'til|up to|jusqu'(?:a|au)(?: le)?|jusque|through"
_NOT = r"(?:not|never|nothing|none|pas|plus|jamais|rien)"
_STRICT = frozenset({"before", "after", "avant", "apres", "past", "beyond", "prior to"})
_SIGNED = re.compile(
    rf"\b(?P<no>{_NOT} )?(?:(?P<lt>{_BEFORE})|(?P<gt>{_AFTER})|(?P<until>{_UNTIL}))(?: (?:about|around|at|vers))?[ :]*(?P<had>[<>]?)(?=(?P<t>{_T}))"
    rf"|(?<!\w)(?:(?P<lt2><=?)|>=?) ?(?=(?P<t2>{_T}))"
)
_LATEST = r"at the (?:very )?latest|latest|tops|max\.?|maxi|maximum|grand max|dernier delai|dernier carat|au plus tard|or (?:earlier|before|sooner)|ou (?:plus tot|avant)"
_EARLIEST = r"at the (?:very )?earliest|at (?:the )?best|earliest|(?:or|and) (?:later|after)|onwards?|au plus tot|mini|ou (?:plus tard|apres)"
_BEHIND = re.compile(
    rf"(?:\b(?:at|a|pour|for|around|vers) )?(?P<t>{_T})(?:,? ?(?:(?P<lt>{_LATEST})|(?P<gt>{_EARLIEST}))(?![\w{_ANY[1:-1]}]))"
)
# "Before Thursday" is by Wednesday; "not before Thursday" is from Thursday on, and stays for `_SIGNED`.
_DAY_BEYOND = re.compile(
    rf"(?<!not )(?<!pas )(?<!day )(?<!night )(?<!evening )(?<!jour )(?<!nuit )(?<!soir )\b(?:well |any time |bien )?"
    rf"(?:(?P<before>before|ahead of|prior to|avant(?: le)?)|(?P<after>after|apres(?: le)?)) (?P<d>{_D})(?! (?:inclu|comprise?))"
)
_FROM_ON = re.compile(rf"(?<=>)(?P<t>{_T}) on(?= ?(?:[,.;!?)]|$|and\b|so\b|please\b))")
_DAY_SIGNED = re.compile(
    rf"(?P<d>{_D}),? (?P<sign>!?(?:[<>]|until ))(?P<c>{_C})|(?P<signed>!?(?:[<>]|until ))(?P<k>{_C}) (?P<l>{_D})"
)
_EXCEPT = re.compile(
    rf"\b(?:(?<=all )but|(?<=anything )but|(?<=everything )but|(?<=everybody )but|(?<=everyone )but|(?<=anywhere )but|(?<=none )but|(?<=nobody )but|except(?:ing)?(?: for)?|apart from|other than|excluding|excl\.?"
    rf"|minus|save for|(?<=everyone )save|(?<=everybody )save|(?<=all )save|(?<=tous )moins|(?<=toutes )moins|(?<=monde )moins|(?<=tous )hors|(?<=toutes )hors|(?<=monde )hors|with the exception of|not counting|aside from|barring|bar|sauf|hormis|excepte|a part|mis a part|a l'exception (?:de|du|des|d')|en dehors (?:de|du|des)|a l'exclusion (?:de|du|des))"
    r" ?(?:for |pour )?(?:(?:ceux|celles|celui|celle|those|the ones?) (?:de |du |des |d'|in |of |at |for |from |a |au |aux ))?"
    rf"(?:the |le |la |les |l')?(?={_ANY})"
)
_TOKEN = re.compile(r"[A-Z]\d+")
_EXCEPTED = re.compile(
    rf"(?:(?P<n>{_ANY}),? (?:excepted|excluded|mise? a part|excepte)(?=[,.?!]| \?|$)|^(?P<m>{_ANY}),? (?:apart|aside),)"
)
_NEGATION = re.compile(
    r"\b(?:not|never|nobody|no one|nothing|none|cannot|can't|cant|won't|wont|mustnt|dont|doesnt|isnt|arent|shouldnt|without|avoid|forbid\w*"
    r"|no(?! (?:later|earlier|sooner|more|less|fewer|problem|need|matter|rush|longer))|pas(?! (?:plus|moins))|jamais|rien|personne|aucune?|sans|interdi\w*|evite\w*|ni)\b|n't\b|\bne? [^.;]*\bplus\b"
)
_NAMED = "[\U000f0000-\U000f7fff]"
_BOUNDARY = re.compile(
    rf"[;.:?!()]|(?<!{_NAMED}),|,(?! ?{_NAMED})|\b(?:but|mais|because|car|so|donc|while|then|puis|whereas)\b"
    rf"|(?<!{_NAMED}) (?:and|et) | (?:and|et) (?!{_NAMED})"
)
_HOURS_JOIN = rf"(?:{_JOIN}|-(?:to|till)-| ?/ ?)"
_TWO_CLOCKS = (
    rf"(?:{_LEAD}(?P<a>{_C})(?: (?:and|et) |{_HOURS_JOIN})(?P<b>{_C})|(?P<e>{_C}){_HOURS_JOIN}(?P<f>{_C}))"
)
_SPAN = re.compile(
    rf"(?P<d>{_D}),? ?{_TWO_CLOCKS}"
    rf"|(?:\b|(?<=\W)){_TWO_CLOCKS.replace('P<', 'P<x')}(?:{_ON}(?P<y>{_D}))?"
    rf"|{_TWO_CLOCKS.replace('P<', 'P<z')}"
)
_DAY_AND_CLOCK = re.compile(rf"(?P<d>{_D}){_AT}(?P<c>{_C})|(?P<k>{_C}){_ON}(?P<l>{_D})")
_FROM_TO = re.compile(rf"{_LEAD}(?P<a>{_T})(?: (?:and|et) |{_JOIN})(?P<b>{_T})|(?P<e>{_T}){_JOIN}(?P<f>{_T})")
_UNNEGATED = re.compile(rf"(?P<sign>(?<!!)[<>]|(?<!!)until )(?={_T})")
_ON_DAY = re.compile(rf"\b(?:on|le|the) (?={_D}|{_M})")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_SPACES = re.compile(r"\s+")


class _Text:
    """The folded request, its pieces as single signs."""

    def __init__(self, marked: _Marked) -> None:
        self.said: dict[str, str] = {}
        parts, at = [], 0
        text = marked.text
        for number, (piece, start) in enumerate(zip(marked.pieces, marked.starts, strict=True)):
            parts += [self._words(text[at:start]), self._sign(number, piece)]
            at = start + len(piece.text)
        self.text = "".join([*parts, self._words(text[at:])])

    @staticmethod
    def _words(text: str) -> str:
        return _PRIVATE.sub(" ", plain(text))

    def _sign(self, number: int, piece: Piece) -> str:
        if piece.kind == "part":
            return fold(piece.text)
        lead = ""
        base = _CLOCK if piece.kind == "clock" else _OTHER
        text = piece.text
        if piece.kind == "day":
            found = re.fullmatch(
                r"(on |every |each |le |du |au |the )?(J(?:\d+|\?))( morning| afternoon| evening)?", text
            )
            if found is not None:
                base, text = _DAY, found[2]
                lead = found[1] if found[1] in ("every ", "each ", "du ", "au ") else ""
                sign = chr(base + number)
                self.said[sign] = text
                return lead + sign + (found[3] or "")
        sign = chr(base + number)
        self.said[sign] = text.replace(" to J", "-J") if piece.kind == "day" else text
        return sign

    def make(self, text: str) -> str:
        """Return a sign for a time made of pieces."""
        sign = chr(_MADE + len(self.said))
        self.said[sign] = text
        return sign

    def change(self, pattern: re.Pattern[str], say: Callable[[re.Match[str]], str | None]) -> None:
        """Say every match another way; one for which ``say`` returns None stays."""
        self.text = pattern.sub(lambda m: found if (found := say(m)) is not None else m.group(), self.text)

    def spelled(self) -> str:
        """Return the text with its pieces written out."""
        text = "".join(self.said.get(char, char) for char in self.text)
        return _SPACES.sub(" ", text).strip()


def marked(prepared: _Marked) -> str:
    """Return the request as the model reads it."""
    text = _Text(prepared)
    said = text.said

    def two(first: str, second: str, day: str | None) -> str:
        at = f"{said[day]}@" if day else ""
        return text.make(f"{at}{said[first]}-{at}{said[second]}")

    text.change(_SPAN, lambda m: _span(m, two))
    text.change(_DAY_AND_CLOCK, lambda m: text.make(f"{said[m['d'] or m['l']]}@{said[m['c'] or m['k']]}"))
    text.change(_PART, lambda m: text.make(_part(said[m["d"] or m["e"]], m["p"] or m["q"])))
    text.change(_BARE_PART, lambda m: {"afternoon": "12:00-18:00"}.get(m["p"], m["p"]))
    text.change(_FROM_TO, lambda m: _moments(said[m["a"] or m["e"]], said[m["b"] or m["f"]], text))
    text.change(_BEHIND, lambda m: ("<" if m["lt"] else ">") + m["t"] if "-" not in said[m["t"]] else None)
    text.change(_DAY_BEYOND, lambda m: _beyond(m, text, prepared.last_day))
    text.change(_SIGNED, lambda m: _sign(m, said))
    text.change(_FROM_ON, lambda m: m["t"])
    text.change(_UNNEGATED, lambda m: _negated(m, text.text))
    text.change(
        _DAY_SIGNED,
        lambda m: (
            (m["sign"] or m["signed"]) + text.make(f"{said[m['d'] or m['l']]}@{said[m['c'] or m['k']]}")
        ),
    )
    text.change(_EXCEPT, lambda m: _except(m, said))
    text.change(_EXCEPTED, lambda m: f"except {m['n']}" if m["n"] else f"except {m['m']},")
    text.change(_ON_DAY, lambda m: "")
    return text.spelled()


def _except(found: re.Match[str], said: dict[str, str]) -> str | None:
    """Say "minus" as an exception where a name follows: "everyone minus Ana", not "an hour minus 10 minutes"."""
    taken = said.get(found.string[found.end() : found.end() + 1], "")
    return "except " if not found.group().startswith("minus") or _TOKEN.fullmatch(taken) else None


def _span(found: re.Match[str], two: Callable[[str, str, str | None], str]) -> str:
    groups = found.groupdict()
    first = next(groups[key] for key in ("a", "e", "xa", "xe", "za", "ze") if groups.get(key))
    second = next(groups[key] for key in ("b", "f", "xb", "xf", "zb", "zf") if groups.get(key))
    return two(first, second, groups.get("d") or groups.get("y"))


def _part(day: str, part: str) -> str:
    if part == "morning":
        return f"{day}-{day}@12:00"
    return f"{day}@12:00-{day}@18:00" if part == "afternoon" else f"{day}@18:00-{day}"


def _moments(first: str, second: str, text: _Text) -> str | None:
    if "-" in first or "-" in second:
        return None
    return text.make(f"{first}-{second}")


def _sign(found: re.Match[str], said: dict[str, str]) -> str | None:
    time = said[found["t"] or found["t2"]]
    if "-" in time:
        return None
    words = (found["lt"] or found["gt"] or found["until"] or "").strip()
    no = "!" if found["no"] else ""
    if found["until"]:
        return f"{no}until "
    before = bool(found["lt"] or found["lt2"])
    if found["had"]:
        return no + found["had"]
    if words.removesuffix(" le").split(" ")[-1] in _STRICT and "@" not in time and ":" not in time:
        return ("not " if no else "") + ("before " if before else "after ")
    return no + ("<" if before else ">")


def _beyond(found: re.Match[str], text: _Text, last: int) -> str | None:
    """Say "before Thursday" as by Wednesday, and "after Thursday" as from Friday on, where there is that day."""
    day = text.said[found["d"]].removeprefix("J")
    if not day.isdigit() or (found["before"] and _is_denied(text.text[: found.start()])):
        return None
    meant = int(day) + (1 if found["after"] else -1)
    return f"{'>' if found['after'] else '<'}{text.make(f'J{meant}')}" if 0 <= meant <= last else None


def _negated(found: re.Match[str], text: str) -> str:
    return f"!{found['sign']}" if _is_denied(text[: found.start()]) else found["sign"]


def _is_denied(said: str) -> bool:
    """Tell whether the clause that ends here says "not"."""
    return _NEGATION.search(said[max([0, *(part.end() for part in _BOUNDARY.finditer(said))]) :]) is not None
