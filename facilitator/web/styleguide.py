"""Every component in every state on one page, for whoever works on the looks: with FACILITATOR_STYLEGUIDE=1 alone."""

from __future__ import annotations

from flask import Blueprint, g, render_template

from facilitator import messages
from facilitator.web import language

blueprint = Blueprint("styleguide", __name__)


@blueprint.get("/styleguide")
def show() -> str:
    """The page; its script draws the product's own components from rows that are in no session."""
    lang = language.asked_for()
    messages.speak(lang)
    return render_template("styleguide/page.html", page="styleguide", lang=lang, code="", title="", nonce=g.nonce)
