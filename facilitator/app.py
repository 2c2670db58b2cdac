"""The web application: wires the parts, nothing else."""

from __future__ import annotations

from flask import Flask

from facilitator import logs, messages
from facilitator.config import Config
from facilitator.live.house import House
from facilitator.paths import TEMPLATES
from facilitator.web import api, errors, files, pages, qr, security
from facilitator.web.limits import WrongCodes


def create_app(config: Config, house: House) -> Flask:
    """The pages and the JSON interface over the sessions of a house."""
    logs.set_up()
    app = Flask("facilitator", template_folder=str(TEMPLATES), static_folder=None)
    app.config.update(
        FACILITATOR=config,
        HOUSE=house,
        WRONG_CODES=WrongCodes(),
        MAX_CONTENT_LENGTH=64 * 1024,
        TEMPLATES_AUTO_RELOAD=False,
    )
    app.jinja_env.globals["t"] = messages.text
    for part in (pages, api, qr):
        app.register_blueprint(part.blueprint)
    files.install(app)
    security.install(app)
    errors.install(app)
    return app
