"""The catalogue has every text that is asked for, once."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from facilitator import messages
from facilitator.paths import STATIC, TEMPLATES
from facilitator.session.refusals import Refusal
from facilitator.web.errors import STATUS

PACKAGE = Path(messages.__file__).parents[1]
FILES = sorted((PACKAGE / "messages" / "en").glob("*.ftl"))
IDS = re.findall(r"^([a-z][\w-]*) *=", "\n".join(file.read_text(encoding="utf-8") for file in FILES), re.MULTILINE)


def asked() -> set[str]:
    """Every id that stands whole in the code; those put together at run time are not found."""
    python = "\n".join(path.read_text() for path in PACKAGE.rglob("*.py"))
    pages = "\n".join(path.read_text() for path in TEMPLATES.rglob("*.html"))
    scripts = "\n".join(path.read_text() for path in (STATIC / "js").rglob("*.js"))
    scripts = re.sub(r"^\s*//.*", "", scripts, flags=re.MULTILINE)
    found = re.findall(r'"(refusal-[a-z-]*[a-z])"', python)
    found += re.findall(r'messages\.text\(\s*"([a-z-]+)"', python)
    found += re.findall(r"""\bt\(\s*["']([a-z][a-z-]*[a-z])["']\s*[,)]""", pages + scripts)
    return set(found)


def test_every_text_that_is_asked_for_is_there():
    assert sorted(asked() - set(IDS)) == []


def test_every_code_has_a_text_of_its_own():
    assert [code for code in STATUS if Refusal(code).message not in IDS] == []


def test_no_id_stands_twice():
    assert [id for id, times in Counter(IDS).items() if times > 1] == []


@pytest.mark.parametrize("id", IDS)
def test_every_text_can_be_said(id):
    assert messages.text(id).strip() not in ("", id)


def test_texts_choose_their_plural():
    assert messages.text("bar-sending", count=1) == "Sending 1"
    assert messages.text("bar-sending", count=3) == "Sending 3"


def test_an_unknown_id_is_said_as_it_is_and_an_unknown_language_in_english():
    assert messages.text("no-such-text") == "no-such-text"
    assert messages.text("cancel", lang="xx") == messages.text("cancel")


def test_the_reader_of_messages_is_loaded_when_something_is_said():
    ask = "import sys, facilitator.messages; print('fluent.runtime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True).stdout.strip() == "False"
