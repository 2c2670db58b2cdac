"""A method that is put into a session of another language comes in that language, as far as it is translated."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from facilitator import messages
from facilitator.agenda.reader import built_in, read_agenda
from facilitator.agenda.translated import in_language
from facilitator.live.desk import Desk
from tests.unit.front_door import bearer, client_of, new_desk
from tests.unit.workshop import CODE, CONSOLE_KEY

HANDBOOK = Path(__file__).parents[2] / "docs" / "agendas.md"
TRANSLATED = [name for name in built_in() if read_agenda(name).translations]
OTHERS = [lang for lang in messages.LANGUAGES if lang not in (messages.ENGLISH, messages.PSEUDO)]


def session_in(language: str) -> Desk:
    desk = new_desk()
    assert desk.run("session.languages", {"language": language}, desk.actor(CONSOLE_KEY)).ok
    return desk


def put_in(desk: Desk, agenda: str) -> str:
    """The id of the activity that was put in."""
    body = {"code": CODE, "agenda": agenda}
    answer = client_of(desk).post("/api/activities", json=body, headers=bearer(CONSOLE_KEY))
    return str(answer.json["activities"][0])


def said(desk: Desk, activity: str, kind: str, field: str) -> list[Any]:
    rows = [row for row in desk.state.all(kind) if row.activity == activity]
    return [getattr(row, field) for row in sorted(rows, key=lambda row: row.position)]


def texts(desk: Desk, language: str) -> dict[str, str]:
    row = desk.state.get("translation", language)
    return row.texts if row else {}


@pytest.mark.parametrize("language", ["es", "es-MX"])
def test_a_method_comes_in_the_sessions_language(language: str) -> None:
    desk = session_in(language)
    at = put_in(desk, "strategies")
    assert said(desk, at, "stage", "title") == [
        "Lo que hacemos ahora",
        "Cómo lo hacemos hoy",
        "Un desafío y lo que ayuda",
        "Puesta en común de portavoces",
    ]
    assert (
        said(desk, at, "stage", "instructions")[2] == "Elijan UN desafío en común.\n¿Qué ayuda a enfrentarlo y por qué?"
    )
    assert said(desk, at, "stage", "settings")[0]["text"][2] == "Prepárense para decir por qué funcionó."
    assert said(desk, at, "topic", "text")[:2] == ["Identificación · Qué funcionó", "Identificación · Desafíos"]


def test_who_reads_another_language_reads_what_was_translated_into_it_and_the_original() -> None:
    desk = session_in("es")
    put_in(desk, "transitions")
    put_in(desk, "strategies")
    assert texts(desk, "en")["Cómo lo hacemos hoy"] == "How we do it today"
    assert texts(desk, "de")["Cómo lo hacemos hoy"] == "Wie wir es heute machen"
    assert texts(desk, "es") == {}


def test_what_is_not_translated_stays_as_it_is() -> None:
    desk = session_in("es")
    at = put_in(desk, "swot")
    assert said(desk, at, "stage", "title")[0] == "Four fields"
    assert not list(desk.state.all("translation"))


@pytest.mark.parametrize("language", ["en", ""])
def test_in_a_session_of_its_own_language_or_of_none_a_method_is_as_written(language: str) -> None:
    desk = session_in(language)
    at = put_in(desk, "strategies")
    assert said(desk, at, "stage", "title")[1] == "How we do it today"
    assert texts(desk, "es")["How we do it today"] == "Cómo lo hacemos hoy"


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", TRANSLATED)
def test_no_word_is_lost_on_the_way_into_a_language_and_back(name: str, language: str) -> None:
    plan = read_agenda(name)
    there = in_language(plan, language)
    assert there.language == language
    assert there.activities != plan.activities
    assert in_language(there, "en").activities == plan.activities


def test_the_handbook_names_the_methods_that_are_translated() -> None:
    sentence = re.search(
        r"Of the methods that come with the product, (.*?) are\ntranslated", HANDBOOK.read_text("utf-8")
    )
    assert sentence
    assert re.findall(r"`(\w+)`", sentence[1]) == TRANSLATED
    assert all(set(read_agenda(name).translations) == set(OTHERS) for name in TRANSLATED)
