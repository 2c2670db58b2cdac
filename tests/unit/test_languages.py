"""Every language says everything, with the same names in it, and counts as that language counts."""

from __future__ import annotations

import html
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from flask import Flask
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from facilitator import messages
from facilitator.messages.pseudo import pseudo
from facilitator.session.translations import TEXTS_LIMIT
from facilitator.web.language import asked_for, of_page
from facilitator.web.limits import EACH_ADDRESS
from tests.unit.front_door import WRONG, client_of, error, new_desk
from tests.unit.workshop import CODE, CONSOLE_KEY, Workshop

FOLDER = Path(messages.__file__).parent
LANGUAGES = [lang for lang in messages.LANGUAGES if lang not in (messages.ENGLISH, messages.PSEUDO)]
UNTRANSLATED = {"cli.ftl"}  # what a terminal says


class Used(Visitor):
    """What a message refers to, and by what it chooses."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.choices: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(f"${node.id.name}")

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.choices.append({_key(variant) for variant in node.variants})
        self.generic_visit(node)


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def said(file: Path) -> Iterator[tuple[str, Used]]:
    """The messages of a file."""
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
        if isinstance(entry, ast.Message):
            used = Used()
            used.visit(entry)
            yield entry.id.name, used


@pytest.mark.parametrize("file", sorted((FOLDER / "en").glob("*.ftl")), ids=lambda file: file.stem)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_says_what_english_says(lang: str, file: Path) -> None:
    if file.name in UNTRANSLATED:
        return
    english, theirs = dict(said(file)), dict(said(FOLDER / lang / file.name))
    assert sorted(english) == sorted(theirs)
    assert {id: used.names for id, used in english.items()} == {id: used.names for id, used in theirs.items()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_counts_as_it_counts(lang: str) -> None:
    """Where a message chooses by a plural, each of the language's own is there: Arabic has six."""
    own = set(Locale.parse(lang).plural_form.tags) | {"other"}
    own -= {"many"} if lang in ("es", "fr") else set()  # a million and more
    plurals = {"zero", "one", "two", "few", "many", "other"}
    for file in sorted((FOLDER / lang).glob("*.ftl")):
        for id, used in said(file):
            for keys in used.choices:
                if keys & (plurals - {"other"}):
                    exact = {"zero": "0", "one": "1", "two": "2"}
                    lacking = {tag for tag in own - keys if exact.get(tag, tag) not in keys}
                    assert not lacking, f"{file.name}: {id}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_is_said_in_its_language(lang: str) -> None:
    with messages.speaking(lang):
        assert messages.text("cancel") != messages.text("cancel", lang="en")
        assert messages.text("no-such-text") == "no-such-text"
    assert messages.text("cancel") == messages.text("cancel", lang="en")


def test_what_a_language_lacks_is_said_in_english() -> None:
    assert messages.text("cli-tables", lang="de", count=3) == messages.text("cli-tables", lang="en", count=3)


def test_arabic_counts_two_and_eleven_in_its_own_way() -> None:
    said = {messages.text("bar-sending", lang="ar", count=count) for count in (1, 2, 3, 11)}
    assert len(said) > 1


def test_the_pseudo_language_changes_all_words_and_nothing_else() -> None:
    entry = "note-by = { $count ->\n    [one] one note\n   *[other] { $count } notes\n}\n"
    assert "óñé ñóté" in pseudo(entry)
    assert pseudo(entry).count("$count") == 2


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("fr-CA,en-US;q=0.7,en;q=0.3", "fr"),
        ("de-AT,*;q=0.5", "de"),
        ("pt,it;q=0.5", "en"),
        ("es;q=0,ar", "ar"),
        ("", "en"),
    ],
)
def test_a_device_is_answered_in_the_first_of_its_languages_that_is_here(asked: str, said: str) -> None:
    app = Flask("test")
    with app.test_request_context(headers={"Accept-Language": asked}):
        assert asked_for() == said
    with app.test_request_context(headers={"Accept-Language": asked, "Cookie": "language=es"}):
        assert asked_for() == "es"


def test_a_projector_speaks_the_sessions_language_as_far_as_it_is_here() -> None:
    with Flask("test").test_request_context(headers={"Accept-Language": "en"}):
        assert [of_page("screen", tag) for tag in ("es-MX", "pt-BR", "", "../x")] == ["es", "en", "en", "en"]
        assert of_page("phone", "es") == "en"


@pytest.mark.parametrize(
    ("asked", "chosen", "said"), [("", "", "es"), ("pt", "", "es"), ("pt, de;q=0.5", "", "de"), ("de", "fr", "fr")]
)
def test_a_refusal_is_in_the_sessions_language_where_the_device_asks_for_none(
    asked: str, chosen: str, said: str
) -> None:
    desk = new_desk()
    assert desk.run("session.languages", {"language": "es"}, desk.actor(CONSOLE_KEY)).ok
    client, headers = client_of(desk), {"Accept-Language": asked}
    if chosen:
        client.set_cookie("language", chosen)
    words = messages.text("refusal-no-table", lang=said)
    page = client.get(f"/s/{CODE}/table/99", headers=headers)
    assert f'<html lang="{said}"' in page.text
    assert words in html.unescape(page.text)
    assert error(client.post("/api/join", json={"code": CODE, "table": 99}, headers=headers))["message"] == words


def test_who_guesses_at_codes_is_told_nothing_by_the_language() -> None:
    desk = new_desk()
    assert desk.run("session.languages", {"language": "es"}, desk.actor(CONSOLE_KEY)).ok
    client = client_of(desk)
    for _ in range(EACH_ADDRESS):
        client.get(f"/api/warnings?code={WRONG}")
    for code in (CODE, WRONG):
        assert error(client.get(f"/api/warnings?code={code}"))["message"].startswith("Too many wrong codes")


def test_translations_are_kept_within_bounds_and_an_empty_one_is_none(workshop: Workshop) -> None:
    console = workshop.console
    workshop.do("texts.translate", {"language": "es", "texts": {"Welcome": "Hola", "Talk": ""}}, console)
    assert workshop.row("translation", "es").texts == {"Welcome": "Hola"}
    many = {f"text {at}": "x" for at in range(TEXTS_LIMIT + 1)}
    assert workshop.refused("texts.translate", {"language": "es", "texts": many}, console) == ("too_many", "texts")
    workshop.do("texts.translate", {"language": "es", "texts": {"Welcome": ""}}, console)
    assert workshop.desk.state.get("translation", "es") is None
