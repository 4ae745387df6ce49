"""A square table of travel between places, kept as packed numbers: a million ways in four megabytes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, model_validator

UNKNOWN = -1
"""Stands where the table says nothing."""


class TravelTable(BaseModel):
    """Ways from every place of a list to every other, as a matrix sheet states them.

    Attributes
    ----------
    places : tuple of str
        Rows and columns, in the same order.
    metres, minutes : bytes or None
        Row by row, 32-bit little-endian integers; `UNKNOWN` where nothing is said. Either may be missing
        and is then computed from the other by the settings' speed.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_bytes="base64", val_json_bytes="base64")

    places: tuple[str, ...]
    metres: bytes | None = None
    minutes: bytes | None = None

    @model_validator(mode="after")
    def _square(self) -> TravelTable:
        wanted = 4 * len(self.places) ** 2
        for label, packed in (("metres", self.metres), ("minutes", self.minutes)):
            if packed is not None and len(packed) != wanted:
                raise ValueError(
                    f"the {label} of a table of {len(self.places)} places take {wanted} bytes, not {len(packed)}"
                )
        return self

    @classmethod
    def of(
        cls,
        places: Sequence[str],
        metres: npt.NDArray[np.int64] | None = None,
        minutes: npt.NDArray[np.int64] | None = None,
    ) -> TravelTable:
        """Pack square arrays; `UNKNOWN` marks what they don't say."""
        return cls(
            places=tuple(places),
            metres=None if metres is None else metres.astype("<i4").tobytes(),
            minutes=None if minutes is None else minutes.astype("<i4").tobytes(),
        )

    def array(self, packed: bytes | None) -> npt.NDArray[np.int64] | None:
        """Return ``metres`` or ``minutes`` as a square array, None when the table lacks it."""
        if packed is None:
            return None
        size = len(self.places)
        return np.frombuffer(packed, dtype="<i4").astype(np.int64).reshape(size, size)
