"""The scripts do without what the oldest phones in a room have not: Safari 15.4, and Chrome 90 on a phone of 2021."""

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
