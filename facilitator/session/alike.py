"""Which texts say nearly the same: a suggestion to people, never a decision. Works offline, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

from rapidfuzz import fuzz, process

# What the pairs in tests/unit/test_alike.py need: below it "same words, other meaning" begins to come through.
THRESHOLD = 0.75
SHORT = 8  # a letter more or less makes another word ("trust", "truth"): short texts have to be nearly equal
SHORT_THRESHOLD = 0.9
INSIDE = 0.9  # the weight of one text being wholly inside a longer one
WORDS_INSIDE = 3  # fewer words than these are inside too many texts by chance

Scorer = Callable[..., float]

_INSIDE_A_WORD = re.compile(r"(?<=\w)[-'’](?=\w)")
_NOT_A_WORD = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+")


def alike(texts: Sequence[str], threshold: float = THRESHOLD) -> list[tuple[int, int, float]]:
    """The pairs of texts (by index, the lower one first) that are alike, with their likeness up to 1; the likest first.

    Case, accents' spelling, punctuation and the order of words do not count. Texts with different numbers in them
    ("grade 3", "grade 8") are never alike.
    """
    plain = [_plain(text) for text in texts]
    found: dict[tuple[int, int], float] = {}
    for scorer, weight in ((fuzz.token_sort_ratio, 1.0), (fuzz.token_set_ratio, INSIDE)):
        for first, second, likeness in _pairs(plain, scorer, weight, threshold):
            found[first, second] = max(likeness, found.get((first, second), 0.0))
    pairs = [(first, second, likeness) for (first, second), likeness in found.items()]
    return sorted(pairs, key=lambda pair: (-pair[2], pair[0], pair[1]))


def together(count: int, pairs: Iterable[tuple[int, int, float]]) -> list[list[int]]:
    """All of `count` texts by index, in groups: whoever is alike is in one, directly or through others; in order."""
    home = list(range(count))
    for first, second, _ in pairs:
        keep, go = sorted((home[first], home[second]))
        home = [keep if place == go else place for place in home]
    return [[index for index in range(count) if home[index] == place] for place in sorted(set(home))]


def _plain(text: str) -> str:
    text = _INSIDE_A_WORD.sub("", unicodedata.normalize("NFKC", text).casefold())
    return _NOT_A_WORD.sub(" ", text).strip()


def _pairs(plain: list[str], scorer: Scorer, weight: float, threshold: float) -> Iterable[tuple[int, int, float]]:
    """Each text against those that come after it; rapidfuzz walks these in C."""
    cutoff = 100 * threshold / weight
    if cutoff > 100:
        return
    later = {index: text for index, text in enumerate(plain) if text}
    for first, text in enumerate(plain):
        if later.pop(first, None) is None:
            continue
        for other, score, second in process.extract(text, later, scorer=scorer, score_cutoff=cutoff, limit=None):
            if _may_be(text, other, score, inside=weight < 1):
                yield first, second, round(weight * score / 100, 3)


def _may_be(text: str, other: str, score: float, *, inside: bool) -> bool:
    shorter = min(text, other, key=len)
    if sorted(_NUMBER.findall(text)) != sorted(_NUMBER.findall(other)):
        return False
    if inside:
        return len(shorter.split()) >= WORDS_INSIDE
    return len(shorter) >= SHORT or score >= 100 * SHORT_THRESHOLD
