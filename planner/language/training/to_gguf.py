"""An adapter that peft saved as a GGUF file that llama.cpp loads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HEADS, KV_HEADS = 9, 3
"""Of SmolLM2-135M."""

_NAMES = {
    "q_proj": "attn_q", "k_proj": "attn_k", "v_proj": "attn_v", "o_proj": "attn_output",
    "gate_proj": "ffn_gate", "up_proj": "ffn_up", "down_proj": "ffn_down",
}  # fmt: skip


def rotary_order(weights: Any, heads: int) -> Any:
    """Reorder a projection's rows from the halves that transformers rotates to the pairs that llama.cpp does.

    Parameters
    ----------
    weights : numpy.ndarray
        Matrix whose first axis is the projection's output.
    heads : int
        Heads that share the output.

    Returns
    -------
    numpy.ndarray
    """
    rows = weights.shape[0]
    return (
        weights.reshape(heads, 2, rows // heads // 2, *weights.shape[1:])
        .swapaxes(1, 2)
        .reshape(weights.shape)
    )


def write_gguf(adapter: Path, target: Path, quantised: bool = True) -> None:
    """Write an adapter folder of peft as a GGUF file.

    Parameters
    ----------
    adapter : Path
        Folder with ``adapter_config.json`` and ``adapter_model.safetensors``.
    target : Path
        The GGUF file to write.
    quantised : bool
        Q8_0 tensors where the rows allow it (half the size), else 16-bit floats.
    """
    import gguf
    import numpy as np
    from safetensors.numpy import load_file

    config = json.loads((adapter / "adapter_config.json").read_text(encoding="utf-8"))
    writer = gguf.GGUFWriter(str(target), "llama")
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_string("general.name", "packtrain-adapter")
    writer.add_string("general.license", "apache-2.0")
    writer.add_float32("adapter.lora.alpha", float(config["lora_alpha"]))
    for key, raw in sorted(load_file(str(adapter / "adapter_model.safetensors")).items()):
        parts = key.split(".")
        block, projection, side = parts[parts.index("layers") + 1], parts[-3], parts[-2]
        weights = raw.astype(np.float32)
        if side == "lora_B" and projection in ("q_proj", "k_proj"):
            weights = rotary_order(weights, HEADS if projection == "q_proj" else KV_HEADS)
        name = f"blk.{block}.{_NAMES[projection]}.weight.{side.lower()}"
        if quantised and weights.shape[-1] % 32 == 0:
            packed = gguf.quants.quantize(weights, gguf.GGMLQuantizationType.Q8_0)
            writer.add_tensor(name, packed, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
        else:
            writer.add_tensor(name, weights.astype(np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
