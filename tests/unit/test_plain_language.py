"""What people read is plain: the English catalogue's grades by Flesch and Kincaid, with ceilings.

Counted by textstat, which looks syllables up in a dictionary that comes with it as a package. The grade of a file says
little of one text in it, and that of a text little of a sentence: each has a ceiling of its own. A sentence alone jumps
up with one long word. Grade 8 is read at thirteen. `./run python -m tests.unit.test_plain_language` lists the grades.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from textstat import textstat

from facilitator import messages

FILES = [file for file in sorted((Path(messages.__file__).parent / "en").glob("*.ftl")) if file.name != "cli.ftl"]
FILE, TEXT, SENTENCE = 5.0, 8.0, 10.0  # grades: at most
SHORT = 9  # words up to which a grade says nothing


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


def texts(file: Path) -> Iterator[list[str]]:
    """The sentences of each text that has any words; a label is one, and so is what stands before a colon."""
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        for text in patterns(entry.value) if isinstance(entry, ast.Message) else ():
            sentences = [f"{one.rstrip(' .:;?!')}." for one in re.split(r"(?<=[.!?:;])\s+|\n", text)]
            if said := [one for one in sentences if re.search("[A-Za-z]", one)]:
                yield said


def grade(sentences: list[str]) -> float:
    """Flesch and Kincaid's grade of these sentences."""
    return float(textstat.flesch_kincaid_grade(" ".join(sentences)))


def has_some_length(text: str) -> bool:
    return len(text.split()) > SHORT


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_text_is_read_without_effort(file: Path) -> None:
    found = list(texts(file))
    assert grade([sentence for text in found for sentence in text]) <= FILE
    assert [text for text in found if has_some_length(" ".join(text)) and grade(text) > TEXT] == []
    assert [one for text in found for one in text if has_some_length(one) and grade([one]) > SENTENCE] == []


def test_the_count_tells_plain_from_hard() -> None:
    plain = "Talk at your table. One of you writes down what is said."
    hard = "Participants are requested to collaboratively document organisational considerations concerning engagement."
    words = ("table", "said", "closed", "people", "organisation")
    assert [textstat.syllable_count(word) for word in words] == [2, 1, 1, 2, 5]
    assert grade([plain]) < 3
    assert grade([hard]) > 15


if __name__ == "__main__":
    for file in FILES:
        found = list(texts(file))
        hardest = max((grade(text) for text in found if has_some_length(" ".join(text))), default=0.0)
        whole = grade([sentence for text in found for sentence in text])
        print(f"{file.stem:16} {whole:5.1f}   its hardest text {hardest:5.1f}")
