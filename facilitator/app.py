"""The web application: wires the parts, nothing else."""

from __future__ import annotations

from flask import Flask

from facilitator import messages
from facilitator.config import Config
from facilitator.live.house import House
from facilitator.paths import STATIC, TEMPLATES
from facilitator.web import api, errors, pages, qr, security


def create_app(config: Config, house: House) -> Flask:
    """The pages and the JSON interface over the sessions of a house."""
    app = Flask("facilitator", template_folder=str(TEMPLATES), static_folder=str(STATIC))
    app.config.update(
        FACILITATOR=config,
        HOUSE=house,
        MAX_CONTENT_LENGTH=64 * 1024,
        SEND_FILE_MAX_AGE_DEFAULT=0,
        TEMPLATES_AUTO_RELOAD=False,
    )
    app.jinja_env.globals["t"] = messages.text
    for part in (pages, api, qr):
        app.register_blueprint(part.blueprint)
    security.install(app)
    errors.install(app)
    return app
