"""The colours of the style sheets, as numbers: notes stay apart for every eye, and every text can be read."""

from __future__ import annotations

import re
from itertools import combinations
from math import dist

import pytest

from facilitator.paths import STATIC
from tests.unit.front_door import client_of, new_desk

KINDS = ("comment", "question", "clarification", "experience")
GROUNDS = ("paper", "sheet", "mark")
INKS = ("ink", "quiet", "action", "warn", "good")
RULE = re.compile(r"(:root[^{]*)\{([^}]*)\}")
VALUE = re.compile(r"--([\w-]+): (#[0-9a-f]{6});")
NAMED = re.compile(r"(?<!\()(--[\w-]+):")
LITERAL = re.compile(r"#[0-9a-f]{3,8}\b|\brgb\(", re.IGNORECASE)

# How colours come to people who lack a kind of cone altogether: Machado, Oliveira and Fernandes 2009, severity 1,
# for linear RGB; with the smallest distance in Lab that any two notes may have.
EYES: dict[str, tuple[float, tuple[tuple[float, float, float], ...]]] = {
    "usual": (43, ((1, 0, 0), (0, 1, 0), (0, 0, 1))),
    "protanopia": (
        28,
        ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ),
    "deuteranopia": (
        19,
        ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    ),
    "tritanopia": (
        19,
        ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    ),
}
XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.95047, 1.0, 1.08883)
Three = tuple[float, ...]


def themes() -> dict[str, dict[str, str]]:
    """Every theme of the style sheets with all its colours, by the rule that names it."""
    found: dict[str, dict[str, str]] = {}
    light: dict[str, str] = {}
    for sheet in ("tokens.css", "contrast.css"):
        for at, (name, body) in enumerate(RULE.findall((STATIC / "css" / sheet).read_text())):
            values = dict(VALUE.findall(body))
            if values:
                light = light or values
                found[f"{sheet} {at} {name.strip()}"] = light | values
    return found


THEMES = themes()


def linear(colour: str) -> Three:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return tuple(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)


def through(matrix: tuple[Three, ...], rgb: Three) -> Three:
    return tuple(sum(a * b for a, b in zip(row, rgb, strict=True)) for row in matrix)


def seen(colour: str, eye: tuple[Three, ...]) -> Three:
    """A colour in Lab, as such an eye sees it."""
    shown = tuple(min(1.0, max(0.0, part)) for part in through(eye, linear(colour)))
    x, y, z = (
        part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
        for part in (a / b for a, b in zip(through(XYZ, shown), WHITE, strict=True))
    )
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def contrast(one: str, other: str) -> float:
    dark, bright = sorted(through(XYZ, linear(colour))[1] for colour in (one, other))
    return (bright + 0.05) / (dark + 0.05)


def test_there_are_a_light_a_dark_and_a_contrast_theme():
    assert len(THEMES) == 6, list(THEMES)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("eye", EYES)
def test_any_two_notes_stay_apart_for_every_eye(name, eye):
    floor, matrix = EYES[eye]
    fills = {kind: seen(THEMES[name][kind], matrix) for kind in KINDS}
    apart = {pair: dist(fills[pair[0]], fills[pair[1]]) for pair in combinations(KINDS, 2)}
    pair = min(apart, key=lambda two: apart[two])
    assert apart[pair] >= floor, f"{pair} are {apart[pair]:.1f} apart"


def test_four_pale_notes_would_be_told_apart_by_few():
    _, matrix = EYES["deuteranopia"]
    blue, lilac = (seen(colour, matrix) for colour in ("#dceefb", "#e6e0f8"))
    assert dist(blue, lilac) < 12


@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read_on_every_ground(name):
    theme = THEMES[name]
    poor = {
        (ink, ground): round(contrast(theme[ink], theme[ground]), 2)
        for ink in INKS
        for ground in GROUNDS
        if contrast(theme[ink], theme[ground]) < 7
    }
    poor |= {
        ("note-ink", kind): round(contrast(theme["note-ink"], theme[kind]), 2)
        for kind in KINDS
        if contrast(theme["note-ink"], theme[kind]) < 7
    }
    assert poor == {}
    assert contrast(theme["on-action"], theme["action"]) >= 7
    assert contrast(theme["paper"], theme["warn"]) >= 7  # the bar that says something


def test_a_theme_is_the_same_whether_it_is_chosen_or_follows_the_device():
    chosen, follows, at_once, asked, *_ = (THEMES[name] for name in list(THEMES)[1:])
    assert (chosen, at_once) == (follows, asked)


def test_colours_stand_in_the_tokens_alone():
    sheets = [path for path in (STATIC / "css").glob("*.css") if path.name not in ("tokens.css", "contrast.css")]
    rules = {path.name: re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.S) for path in sheets}
    assert {name: LITERAL.findall(text) for name, text in rules.items() if LITERAL.search(text)} == {}


def test_the_styleguide_is_for_those_alone_who_work_on_the_looks():
    client = client_of(new_desk())
    assert client.get("/styleguide").status_code == client.get("/no-such-page").status_code == 404


def test_the_page_about_the_looks_says_what_stands_in_the_style_sheets():
    page = (STATIC.parent / "docs" / "design-language.md").read_text(encoding="utf-8")
    light, dark, _, bold, *_ = THEMES.values()
    rows = [f"| `--{name}` | `{light[name]}` | `{dark[name]}` | `{bold[name]}` |" for name in light]
    assert [row for row in rows if row not in page] == []
    named = [
        name
        for sheet in ("tokens.css", "screen-tokens.css")
        for name in NAMED.findall((STATIC / "css" / sheet).read_text())
    ]
    assert [name for name in named if f"`{name}`" not in page] == []
