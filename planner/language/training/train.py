"""Train the language adapter: ``python -m planner.language.training --out FOLDER``."""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from planner.language.training import corpus
from planner.language.training.generate import Pair, pairs
from planner.language.training.model import load_base, warm_started, with_adapter

CHECKPOINT_SECONDS = 600
WARM_UP = 0.05


def arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m planner.language.training", description=__doc__)
    parser.add_argument("--pairs", type=int, default=14000, help="pairs to train on, once each")
    parser.add_argument(
        "--corpus", type=float, default=0.35, help="share of the pairs made from requests written by hand"
    )
    parser.add_argument("--rank", type=int, default=32, help="rank of the adapter")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3, help="highest learning rate")
    parser.add_argument("--from", dest="start", type=Path, help="folder of an adapter to go on from")
    parser.add_argument("--out", type=Path, required=True, help="folder for adapter and GGUF")
    return parser.parse_args(argv)


def tokenised(made: Sequence[Pair], tokenizer: Any) -> list[tuple[list[int], int]]:
    """Return token ids with the length of the prompt in them."""
    result = []
    for pair in made:
        asked = tokenizer(pair.prompt, add_special_tokens=False)["input_ids"]
        answered = tokenizer(pair.answer, add_special_tokens=False)["input_ids"]
        result.append(([*asked, *answered, tokenizer.eos_token_id], len(asked)))
    return result


def batches(items: Sequence[tuple[list[int], int]], size: int, rng: random.Random) -> Iterator[list[Any]]:
    """Yield shuffled batches of items of about the same length."""
    order = list(range(len(items)))
    rng.shuffle(order)
    chunk = size * 40
    made: list[list[Any]] = []
    for at in range(0, len(order), chunk):
        part = sorted(order[at : at + chunk], key=lambda i: len(items[i][0]))
        made += [[items[i] for i in part[b : b + size]] for b in range(0, len(part), size)]
    rng.shuffle(made)
    yield from made


def loss_of(model: Any, batch: Sequence[tuple[list[int], int]], device: str) -> Any:
    """Return the mean loss over the answers' tokens; logits are computed for these only."""
    import torch

    longest = max(len(ids) for ids, _ in batch)
    ids = torch.zeros((len(batch), longest), dtype=torch.long)
    mask = torch.zeros((len(batch), longest), dtype=torch.long)
    answers = torch.zeros((len(batch), longest), dtype=torch.bool)
    for row, (tokens, asked) in enumerate(batch):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(tokens)] = 1
        answers[row, asked : len(tokens)] = True
    ids, mask, answers = ids.to(device), mask.to(device), answers.to(device)
    inner = model.get_base_model()
    hidden = inner.model(input_ids=ids, attention_mask=mask, use_cache=False).last_hidden_state
    logits = inner.lm_head(hidden[:, :-1][answers[:, 1:]])
    return torch.nn.functional.cross_entropy(logits.float(), ids[:, 1:][answers[:, 1:]])


def dev_loss(model: Any, items: Sequence[tuple[list[int], int]], device: str) -> float:
    """Return the mean loss on the development pairs."""
    import torch

    total = 0.0
    parts = [items[at : at + 32] for at in range(0, len(items), 32)]
    model.eval()
    with torch.no_grad(), torch.autocast(device, dtype=torch.bfloat16):
        for part in parts:
            total += float(loss_of(model, part, device)) * len(part)
    model.train()
    return total / max(1, len(items))


def dev_report(model: Any, dev: Mapping[str, Sequence[tuple[list[int], int]]], device: str) -> str:
    """Return the losses on held-out pairs by where they come from."""
    return "dev loss " + ", ".join(
        f"{name} {dev_loss(model, items, device):.4f}" for name, items in dev.items()
    )


def save(model: Any, folder: Path) -> None:
    """Save the adapter for peft and as GGUF."""
    from planner.language.training.to_gguf import write_gguf

    model.save_pretrained(str(folder))
    write_gguf(folder, folder / "packtrain-adapter.gguf")


def main(argv: Sequence[str] | None = None) -> int:
    """Generate pairs, train on each once, write checkpoints and the finished adapter."""
    import torch

    options = arguments(argv)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    options.out.mkdir(parents=True, exist_ok=True)
    by_hand = corpus.pairs(round(options.corpus * options.pairs), options.seed)
    generated, dropped = pairs(options.pairs - len(by_hand), options.seed)
    made = [*by_hand, *generated]
    held, written = pairs(200, options.seed, dev=True)[0], corpus.pairs(100, options.seed, dev=True)
    print(
        f"{len(by_hand)} pairs from the corpus, {len(generated)} generated from {dropped.total} records; not sayable: {dict(dropped.by_kind)}",
        flush=True,
    )
    tokenizer, base = load_base()
    model = warm_started(base, options.start) if options.start else with_adapter(base, options.rank)
    model = model.to(device)
    model.train()
    items = tokenised(made, tokenizer)
    dev = {"generated": tokenised(held, tokenizer), "corpus": tokenised(written, tokenizer)}
    steps = math.ceil(len(items) / options.batch)
    print(f"{sum(len(i) for i, _ in items)} tokens in {steps} steps on {device}", flush=True)
    trained = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(trained, lr=options.rate, weight_decay=0.0)
    warm = max(1, int(WARM_UP * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda s: min(
            (s + 1) / warm, 0.5 * (1 + math.cos(math.pi * max(0, s - warm) / max(1, steps - warm)))
        ),
    )
    began = saved = time.monotonic()
    seen, shown = 0, 0.0
    for step, batch in enumerate(batches(items, options.batch, random.Random(options.seed)), start=1):
        with torch.autocast(device, dtype=torch.bfloat16):
            loss = loss_of(model, batch, device)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        schedule.step()
        optimiser.zero_grad()
        seen += sum(len(ids) for ids, _ in batch)
        shown = float(loss) if step == 1 else 0.95 * shown + 0.05 * float(loss)
        if step % 20 == 0:
            rate = seen / (time.monotonic() - began)
            left = (time.monotonic() - began) / step * (steps - step) / 60
            print(f"step {step}/{steps} loss {shown:.4f} {rate:.0f} tokens/s {left:.0f} min left", flush=True)
        if time.monotonic() - saved > CHECKPOINT_SECONDS:
            saved = time.monotonic()
            print(f"checkpoint at step {step}: {dev_report(model, dev, device)}", flush=True)
            save(model, options.out)
    print(dev_report(model, dev, device), flush=True)
    save(model, options.out)
    print(f"done in {(time.monotonic() - began) / 60:.1f} min", flush=True)
    return 0
