"""Scripts and style sheets do without what the oldest browsers in a room have not (README.md says which)."""

from __future__ import annotations

import re

import pytest

from facilitator.paths import STATIC

# The build step makes old syntax of new; what objects can do it leaves as it is.
NEWER = {
    "Array.at": r"\.at\(-?\d",
    "findLast": r"\.findLast(Index)?\(",
    "changed copies": r"\.(toSorted|toReversed|toSpliced)\(",
    "groupBy": r"\b(Object|Map)\.groupBy\(",
    "Object.hasOwn": r"\bObject\.hasOwn\(",
    "structuredClone": r"\bstructuredClone\(",
    "withResolvers": r"\bPromise\.(withResolvers|try)\(",
    "AbortSignal": r"\bAbortSignal\.(timeout|any)\(",
    "addresses from an import map": r"\bimport\.meta\.resolve\b|\bimport\(\s*[`\"']facilitator/",
}


@pytest.mark.parametrize("name", NEWER)
def test_no_script_uses_what_old_browsers_have_not(name):
    scripts = sorted((STATIC / "js").rglob("*.js"))
    assert len(scripts) > 100
    found = [path.name for path in scripts if re.search(NEWER[name], path.read_text())]
    assert found == []


# Looks: cascade layers carry all of them, which Safari 15.4, Chrome 99 and Firefox 97 have (98 has dialogs). Nothing
# newer is needed.
NEWER_LOOKS = {
    "nesting": r"^\s+&|^\s*@nest\b",
    "media ranges": r"@(media|container)[^{]*\((width|height|[\d.]+\w*)\s*[<>=]",
    "rotate, scale and translate of their own": r"^\s*(rotate|scale|translate)\s*:",
    "newer colours": r"\b(color-mix|oklch|oklab|lch|lab|color|light-dark)\(",
    "subgrid": r"\bsubgrid\b",
    "scope": r"@(scope|starting-style|property|position-try)\b",
    "newer units": r"[\d.](cq[a-z]+|lh|rlh|cap|ic|d?v[bi])\b",
    "animations by scrolling": r"\b(animation|scroll|view)-timeline\b",
    "popovers and anchors": r":popover-open|(?<![\w-])anchor(-name|-size)?\s*[:(]|position-(anchor|area)",
    "user-valid": r":user-(in)?valid",
}
# Newer than that, and only nicer: where a browser has it not, the page is the same but for this.
NICER = {
    r":has\(": {"agree.css", "chart.css", "console-dialogs.css", "console-editor.css", "console-top.css",
                "console.css", "contrast.css", "paper.css", "phone.css", "tokens.css"},
    r"@container|container-type": {"projection.css", "stage-cluster.css"},
    r"field-sizing": {"desk.css", "stage-pick.css"},
    r"content-visibility": {"replay.css"},
}  # fmt: skip
SHEETS = {path.name: path.read_text(encoding="utf-8") for path in sorted((STATIC / "css").glob("*.css"))}


@pytest.mark.parametrize("name", NEWER_LOOKS)
def test_no_sheet_needs_what_old_browsers_have_not(name: str) -> None:
    assert len(SHEETS) > 40
    assert [sheet for sheet, text in SHEETS.items() if re.search(NEWER_LOOKS[name], text, re.MULTILINE)] == []


@pytest.mark.parametrize("feature", NICER)
def test_what_only_some_browsers_have_stands_where_it_is_known_to_be_nicer_only(feature: str) -> None:
    assert {sheet for sheet, text in SHEETS.items() if re.search(feature, text)} == NICER[feature]


def test_a_selector_that_some_browsers_do_not_know_takes_no_other_with_it() -> None:
    for sheet, text in SHEETS.items():
        for selectors in re.findall(r"(?:^|[}{;/])\s*([^{};/]*:has\([^{}]*)\{", text):
            assert "," not in re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", selectors)), (sheet, selectors)


def test_the_height_in_sight_is_said_once_with_what_there_is_instead() -> None:
    assert {sheet for sheet, text in SHEETS.items() if re.search(r"\d[dsl]v[hw]\b", text)} == {"heights.css"}
    assert "@supports (height: 1dvh)" in SHEETS["heights.css"]
