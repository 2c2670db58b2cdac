"""What pages made on the server share: the templates, and the style sheets where a page carries its own."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from facilitator import messages
from facilitator.built import sheet_address
from facilitator.paths import STATIC, TEMPLATES


@cache
def templates() -> Environment:
    """The templates; a name that is not given is an error."""
    made = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, undefined=StrictUndefined)
    made.globals.update(address_of=sheet_address, right_to_left=messages.RIGHT_TO_LEFT)
    return made


def style(sheet: str) -> str:
    """A style sheet and what it is based on, as text without fonts: whoever reads the page has some."""
    return "\n".join((STATIC / "css" / name).read_text(encoding="utf-8") for name in ("tokens.css", sheet))
