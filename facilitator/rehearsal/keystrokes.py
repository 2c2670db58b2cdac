"""How a person types: in bursts, with pauses in which the page sends what stands there so far."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

PAUSE = 0.3  # seconds without a keystroke after which a page sends
KEY = (0.09, 0.22)  # seconds between two keystrokes
THINKS = 0.35  # how often somebody stops after a word
THINKING = (0.4, 2.5)  # seconds


def keystrokes(words: str, dice: random.Random) -> Iterator[tuple[float, str]]:
    """What a page sends while these words are typed: after how many more seconds, and the text so far. The last is all
    of it."""
    wait, sofar = 0.0, ""
    for word in re.findall(r"\S+\s*", words):
        sofar += word
        wait += len(word) * dice.uniform(*KEY)
        if sofar != words and dice.random() < THINKS:
            yield wait + PAUSE, sofar.rstrip()
            wait = dice.uniform(*THINKING) - PAUSE
    yield wait + PAUSE, words
