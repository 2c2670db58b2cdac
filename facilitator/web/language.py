"""In which language somebody is answered: the one chosen on this device, else one that it asks for, else that of the
session it is about, else English.

A projector is nobody's device: it, and what is printed, speaks the session's language.
"""

from __future__ import annotations

from flask import Flask, request

from facilitator import messages
from facilitator.session.state import State

COOKIE = "language"  # set by the pages themselves (static/js/core/language.js); says nothing but the language
PUBLIC = ("screen", "tents")  # pages that a room reads


def install(app: Flask) -> None:
    """Answer every request in its language."""
    app.before_request(lambda: messages.speak(asked_for()))
    app.jinja_env.globals["right_to_left"] = messages.RIGHT_TO_LEFT


def asked_for(otherwise: str = messages.ENGLISH) -> str:
    """The language of whoever asks; `otherwise`: where their device asks for none that is here."""
    wanted = [
        request.cookies.get(COOKIE, ""),
        *(tag for tag, quality in request.accept_languages if quality),
        otherwise,
    ]
    return next(filter(None, map(messages.spoken_for, wanted)), messages.ENGLISH)


def speak_in(rows: State) -> None:
    """From now on this request, which has found a session, is answered in that session's language where its device asks
    for none that is here. Before it has, nothing is: whoever guesses at codes would be told by the language."""
    messages.speak(asked_for(next(iter(rows.all("session"))).language))


def of_page(page: str, session: str = "") -> str:
    """The language of a page; `session`: that of its session's own texts, if it says so."""
    public = messages.spoken_for(session) if page in PUBLIC else ""
    return public or asked_for(session)
