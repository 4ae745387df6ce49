"""The small model as a trainable one: found in its package, loaded from GGUF, given a LoRA adapter.

torch, transformers and peft are imported inside the functions, so that the generator and its tests run without them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from planner.errors import PacktrainError
from planner.language.embedded import embedded_model_path

TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
"""The projections that get an adapter: all of attention and of the feed-forward part."""


def gguf_model() -> Path:
    """Return the embedded model's file.

    Raises
    ------
    PacktrainError
        When its package is not installed.
    """
    path = embedded_model_path()
    if path is None:
        raise PacktrainError(
            "The language model is not installed; install Packtrain with its language extra."
        )
    return path


def load_base() -> tuple[Any, Any]:
    """Load tokenizer and model from the GGUF file, without network.

    The weights, which stay as they are, are held in 16-bit floats (an eighth faster than 32-bit ones); the adapter's
    own are 32-bit.

    Returns
    -------
    tokenizer, model
    """
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    path = gguf_model()
    tokenizer = AutoTokenizer.from_pretrained(str(path.parent), gguf_file=path.name)
    model: Any = AutoModelForCausalLM.from_pretrained(
        str(path.parent), gguf_file=path.name, dtype="float32", attn_implementation="eager"
    )
    return tokenizer, model.to(torch.bfloat16)


def with_adapter(model: Any, rank: int) -> Any:
    """Return the model with a fresh adapter; only the adapter trains."""
    from peft import LoraConfig, get_peft_model

    config = LoraConfig(
        r=rank, lora_alpha=2 * rank, lora_dropout=0.0, target_modules=list(TARGETS), task_type="CAUSAL_LM"
    )
    return get_peft_model(model, config)


def warm_started(model: Any, folder: Path) -> Any:
    """Return the model with an adapter saved earlier, to train on."""
    from peft import PeftModel

    return PeftModel.from_pretrained(model, str(folder), is_trainable=True)
