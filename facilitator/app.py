"""The web application: wires the parts, nothing else."""

from __future__ import annotations

from flask import Flask
from jinja2 import ChoiceLoader, FileSystemLoader, FunctionLoader

from facilitator import logs, messages
from facilitator.config import Config
from facilitator.live.house import House
from facilitator.paths import TEMPLATES
from facilitator.register import OUTSIDE
from facilitator.web import (
    agenda,
    alike,
    api,
    between,
    decks,
    doors,
    errors,
    files,
    follow,
    joining,
    language,
    library,
    me,
    offline,
    packing,
    pages,
    photos,
    practice,
    preflight,
    qr,
    rehearsal,
    report,
    rows,
    security,
    sheets,
    styleguide,
    trace,
    words,
)
from facilitator.web.limits import NEW_PEOPLE, Often, WrongCodes
from facilitator.web.pins import Pins


def create_app(config: Config, house: House) -> Flask:
    """The pages and the JSON interface over the sessions of a house."""
    logs.set_up()
    app = Flask("facilitator", template_folder=str(TEMPLATES), static_folder=None)
    app.config.update(
        FACILITATOR=config,
        HOUSE=house,
        WRONG_CODES=WrongCodes(),
        NEWCOMERS=Often(NEW_PEOPLE, 1),
        PINS=Pins(),
        MAX_CONTENT_LENGTH=64 * 1024,
        TEMPLATES_AUTO_RELOAD=False,
    )
    app.jinja_env.globals["t"] = messages.text
    app.jinja_env.loader = ChoiceLoader([FileSystemLoader(TEMPLATES), FunctionLoader(_from_outside)])
    parts = (pages, api, joining, agenda, alike, between, decks, doors, follow, library, me, offline, photos, practice)
    for part in (*parts, preflight, qr, rehearsal, report, rows, sheets, trace, words):
        app.register_blueprint(part.blueprint)
    if config.styleguide:
        app.register_blueprint(styleguide.blueprint)
    language.install(app)
    packing.install(app)
    files.install(app)
    security.install(app)
    errors.install(app)
    return app


def _from_outside(name: str) -> str | None:
    """The template of a stage kind that came with another package."""
    kind = name.removeprefix("stages/").removesuffix(".html")
    return (OUTSIDE[kind] / f"{kind}.html").read_text(encoding="utf-8") if kind in OUTSIDE else None
