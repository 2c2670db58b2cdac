"""What pages made on the server share: the templates, and the style sheets where a page carries its own."""

from __future__ import annotations

import re
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from facilitator.paths import STATIC, TEMPLATES


@cache
def templates() -> Environment:
    """The templates; a name that is not given is an error."""
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, undefined=StrictUndefined)


def style(sheet: str) -> str:
    """A style sheet and what it is based on, as text without fonts: whoever reads the page has some."""
    sheets = "\n".join((STATIC / "css" / name).read_text(encoding="utf-8") for name in ("tokens.css", sheet))
    return re.sub(r"@font-face \{[^}]*\}", "", sheets)
