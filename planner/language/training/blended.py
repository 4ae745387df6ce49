"""``python -m planner.language.training.blended``: makes one adapter of several, each with its share.

Adapters that were trained on from one another lie near each other; what lies between them reads unseen phrasings better
than the last of them, which has leaned towards what it saw last.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

_WEIGHTS, _SETTINGS = "adapter_model.safetensors", "adapter_config.json"


def blend(folders: Sequence[Path], shares: Sequence[float], out: Path) -> None:
    """Write the mean of adapters of one shape, for peft and as GGUF.

    Parameters
    ----------
    folders
        Where the adapters are, as `planner.language.training.train` leaves them.
    shares
        How much each counts; they are divided by their sum.
    out
        Folder for the new one.

    Raises
    ------
    ValueError
        When there is not one share for each adapter.
    """
    if not folders or len(folders) != len(shares):
        raise ValueError(f"{len(folders)} adapters and {len(shares)} shares: give each adapter one share.")
    import torch
    from safetensors.torch import load_file, save_file

    from planner.language.training.to_gguf import write_gguf

    whole = sum(shares)
    loaded = [load_file(str(folder / _WEIGHTS)) for folder in folders]
    out.mkdir(parents=True, exist_ok=True)
    mean = {
        name: torch.stack(
            [each[name].float() * (share / whole) for each, share in zip(loaded, shares, strict=True)]
        ).sum(0)
        for name in loaded[0]
    }
    save_file(mean, str(out / _WEIGHTS))
    shutil.copy(folders[-1] / _SETTINGS, out / _SETTINGS)
    write_gguf(out, out / "packtrain-adapter.gguf")


def main(argv: Sequence[str] | None = None) -> int:
    """Blend the adapters of the command line."""
    parser = argparse.ArgumentParser(prog="python -m planner.language.training.blended", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="folders of adapters")
    parser.add_argument("--shares", nargs="+", type=float, required=True, help="how much each counts")
    parser.add_argument("--out", type=Path, required=True, help="folder for adapter and GGUF")
    options = parser.parse_args(argv)
    blend(options.folders, options.shares, options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
