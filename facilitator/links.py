"""The links of a session. Whoever has one is let in by it, so keys stand in the fragment, which is never sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any


def join_link(base: str, code: str, bits: str, table: int = 0) -> str:
    """What a QR code holds: the join address, its 40 further bits, and for a tent its table."""
    return f"{base}/j/{code}#{bits}{f'.{table}' if table else ''}"


def all_links(
    base: str,
    *,
    code: str,
    title: str,
    join: str,
    console_key: str,
    tables: Iterable[tuple[int, str]],
    key_of: Callable[[str], str],
) -> dict[str, Any]:
    """Every link of a session, as `facilitator new --json` prints them. `join`: the link of joining; `tables`: number,
    name of the group; `key_of`: the key of a link by its subject ("screen", "table:3")."""
    page = f"{base}/s/{code}"
    return {
        "code": code,
        "title": title,
        "links": {
            "join": join,
            "console": f"{page}/console#key={console_key}",
            "report": f"{page}/report#key={key_of('report')}",
            "preview": f"{page}/preview#key={key_of('preview')}",
            "screen": f"{page}/screen#key={key_of('screen')}",
        },
        "tables": [
            {"number": number, "group": group, "link": f"{page}/table/{number}#key={key_of(f'table:{number}')}"}
            for number, group in tables
        ],
    }
