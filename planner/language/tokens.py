"""The typed tokens that stand for names in the model's text."""

from __future__ import annotations

from dataclasses import dataclass

from planner.language.index import index_of
from planner.language.said import AMBIGUOUS, ANNOTATED, LINKED, UNKNOWN, Mention
from planner.language.spans import Piece
from planner.language.vocabulary import PLACE_ROLES, Vocabulary

_MEASURED = {"kg": ("weight", "poid", "kg", "kilo"), "m3": ("volume", "m3")}


@dataclass(frozen=True)
class Token:
    """What a token in the model's text stands for.

    Attributes
    ----------
    text
        The token, such as ``V1``.
    names
        Names spelled as the scenario spells them, in order.
    status
        ``linked``, ``annotated``, ``unknown`` or ``ambiguous``.
    activity, resource, place, skill, dimension
        Which fields of a reading the names may stand in.
    """

    text: str
    names: tuple[str, ...]
    status: str
    activity: bool = False
    resource: bool = False
    place: bool = False
    skill: bool = False
    dimension: bool = False


def tokens_of(
    mentions: list[Mention], vocabulary: Vocabulary, said: str
) -> tuple[tuple[Token, ...], list[Piece]]:
    """Return a token for each thing that a request mentions, and the pieces that they stand for.

    A number that may be no name keeps its digits, the token behind it.
    """
    index = index_of(vocabulary)
    tokens: dict[tuple[str, tuple[str, ...]], Token] = {}
    counts: dict[str, int] = {}
    pieces: list[Piece] = []
    for mention in mentions:
        key = (mention.letter, mention.names)
        token = tokens.get(key)
        if token is None:
            counts[mention.letter] = counts.get(mention.letter, 0) + 1
            token = _token(f"{mention.letter}{counts[mention.letter]}", mention, index.entries, index.by_name)
            tokens[key] = token
        text = token.text
        if mention.status == ANNOTATED:
            text = f"{said[mention.start : mention.end]}[{token.text}]"
        pieces.append(Piece(mention.start, mention.end, text, "name"))
    return tuple(tokens.values()), pieces


def _token(text: str, mention: Mention, entries: tuple, by_name: dict[str, int]) -> Token:  # type: ignore[type-arg]
    if mention.status in (UNKNOWN, AMBIGUOUS):
        return Token(text, mention.names, mention.status)
    meant = [entries[by_name[name]] for name in mention.names]
    return Token(
        text,
        mention.names,
        mention.status if mention.status == ANNOTATED else LINKED,
        activity=all(entry.is_activity for entry in meant),
        resource=all(entry.is_resource for entry in meant),
        place=all(entry.roles & PLACE_ROLES for entry in meant),
        skill=len(meant) == 1 and bool(meant[0].roles & {"skill"}),
        dimension=len(meant) == 1 and "dimension" in meant[0].roles,
    )


def units_as_dimensions(
    pieces: list[Piece], tokens: tuple[Token, ...], vocabulary: Vocabulary
) -> tuple[Token, ...]:
    """Say "500 kg" with the token of the load dimension that is measured so, where the scenario has it."""
    index = index_of(vocabulary)
    for at, piece in enumerate(pieces):
        amount, _, unit = piece.text.partition(" ")
        if piece.kind != "number" or unit not in _MEASURED:
            continue
        named = [n for word in _MEASURED[unit] for n in index.full.get((word,), ())]
        name = next((index.entries[n].name for n in named if "dimension" in index.entries[n].roles), None)
        if name is None:
            continue
        token = next((token for token in tokens if token.names == (name,)), None)
        if token is None:
            count = sum(token.text.startswith("D") for token in tokens)
            token = Token(f"D{count + 1}", (name,), LINKED, dimension=True)
            tokens = (*tokens, token)
        pieces[at] = Piece(piece.start, piece.end, f"{amount} {token.text}", "number")
    return tokens
