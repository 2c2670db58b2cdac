"""What people read is plain: the English catalogue's grade by Flesch and Kincaid, with a ceiling.

Counted here in a few lines and not by a library: the ones that are kept well bring dictionaries along, and a catalogue
of short sentences needs none. Syllables are groups of vowels, which is right for most words. Labels count as sentences;
they make a file low, so that each sentence of some length has a ceiling of its own. Grade 9 is read at fourteen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from facilitator import messages

FILES = sorted((Path(messages.__file__).parent / "en").glob("*.ftl"))
TERMINAL = {"cli.ftl"}  # read by whoever runs the server
CEILING = 4.0  # of the texts of a file
SENTENCE = 9.0  # of one sentence of some length
SHORT = 9  # words up to which a sentence's own grade says little: one long word, and it is a scholar's


def patterns(node: ast.BaseNode | None) -> Iterator[str]:
    """The texts of a message, each variant by itself; a name or a number in it reads like a short word."""
    if not isinstance(node, ast.Pattern):
        return
    chosen = (one.expression for one in node.elements if isinstance(one, ast.Placeable))
    choice = next((one for one in chosen if isinstance(one, ast.SelectExpression)), None)
    for variant in choice.variants if choice else [None]:
        yield "".join(_said(one, variant) for one in node.elements)


def _said(element: ast.TextElement | ast.Placeable, variant: ast.Variant | None) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    if isinstance(element.expression, ast.SelectExpression) and variant:
        return next(patterns(variant.value), "")
    return "ten"


def sentences(files: list[Path]) -> Iterator[tuple[str, str]]:
    """Each with the id of its message."""
    for file in files:
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                for text in patterns(entry.value):
                    for sentence in re.split(r"(?<=[.!?:;])\s+|\n", text):
                        if words(sentence):
                            yield entry.id.name, sentence


def words(text: str) -> list[str]:
    """Its words, without numbers."""
    return re.findall(r"[A-Za-z][A-Za-z’']*", text)


def syllables(word: str) -> int:
    """Groups of vowels, without a silent e at the end."""
    word = re.sub(r"[^a-z]", "", word.lower())
    word = re.sub(r"(?<=[^aeiouyl])(e|es|ed)$|(?<=[aeiouy][l])(e|es|ed)$", "", word) or word
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def grade(said: list[str]) -> float:
    """Flesch and Kincaid's grade of these sentences."""
    all_words = [word for sentence in said for word in words(sentence)]
    return 0.39 * len(all_words) / len(said) + 11.8 * sum(map(syllables, all_words)) / len(all_words) - 15.59


@pytest.mark.parametrize("file", [file for file in FILES if file.name not in TERMINAL], ids=lambda file: file.stem)
def test_a_text_is_read_without_effort(file: Path) -> None:
    said = list(sentences([file]))
    assert grade([sentence for _, sentence in said]) <= CEILING
    hard = {sentence: id for id, sentence in said if len(words(sentence)) > SHORT and grade([sentence]) > SENTENCE}
    assert hard == {}


def test_the_count_tells_plain_from_hard() -> None:
    plain = "Talk at your table. One of you writes down what is said."
    hard = "Participants are requested to collaboratively document organisational considerations concerning engagement."
    assert [syllables(word) for word in ("table", "said", "closed", "people", "organisation")] == [2, 1, 1, 2, 5]
    assert grade([plain]) < 3
    assert grade([hard]) > 15
