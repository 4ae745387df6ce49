"""The errors that a planner may see: each names the value, the place and a remedy."""

import zipfile

NO_ZIP = (zipfile.BadZipFile, NotImplementedError)
"""What `zipfile` raises for bytes that are no archive. The second is its word for a version or a method of packing
that no archive has: one damaged byte is enough for that, and workbooks and scenario files are archives."""


class PacktrainError(Exception):
    """Base of all errors that carry a text for the planner."""


class UnknownNameError(PacktrainError):
    """A name that the scenario does not have.

    Parameters
    ----------
    name : str
        The name as it was written.
    wanted : str
        What was expected, in plain words, e.g. ``"a vehicle or a group of vehicles"``.
    suggestions : tuple of str
        Names of the scenario that resemble it, best first.
    """

    def __init__(self, name: str, wanted: str, suggestions: tuple[str, ...] = ()) -> None:
        self.name = name
        self.wanted = wanted
        self.suggestions = suggestions
        hint = f" Did you mean {' or '.join(f'“{s}”' for s in suggestions)}?" if suggestions else ""
        super().__init__(f"“{name}” is not {wanted} of this scenario.{hint}")


class RefusedError(PacktrainError):
    """A rule that cannot be honoured, said in a sentence before solving."""
