"""The report lists things, and says times of day, as its language does."""

from __future__ import annotations

import pytest

from facilitator import messages
from facilitator.report.say import Words
from tests.unit.workshop import NOON

SAID = {
    "en": ("Tables 1, 3, and 4", "Ann, Ohio", "10:13 PM"),
    "es": ("Mesas 1, 3 y 4", "Ann, Ohio", "22:13"),
    "fr": ("Tables 1, 3 et 4", "Ann, Ohio", "22:13"),
    "de": ("Tische 1, 3 und 4", "Ann, Ohio", "22:13"),
    "ar": ("الطاولات 1 و3 و4", "Ann، Ohio", "10:13 م"),
}


def plain(words: str) -> str:
    """Without the marks that keep words of another direction together, and with spaces that break."""
    return words.translate({0x2068: None, 0x2069: None, 0xA0: " "})


@pytest.mark.parametrize("lang", [lang for lang in messages.LANGUAGES if lang != messages.PSEUDO])
def test_lists_and_times_are_the_languages_own(lang: str) -> None:
    say = Words(lang)
    listed, facts, time = SAID[lang]
    assert plain(say.tables([1, 3, 4])) == listed
    assert say.joined("Ann", "", "Ohio") == facts
    assert plain(say.clock(NOON, "UTC")) == time


def test_a_list_of_two_of_one_and_of_none() -> None:
    say = Words("en")
    assert [say.listed(things) for things in (["Talk", "Walk"], ["Talk"], [])] == ["Talk and Walk", "Talk", ""]
    assert say.clock(0) == ""
