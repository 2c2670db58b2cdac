"""The links of a session. Whoever has one is let in by it, so keys stand in the fragment, which is never sent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from facilitator.session.keys import derive


def join_link(base: str, code: str, bits: str, table: int = 0) -> str:
    """What a QR code holds: the join address, its 40 further bits, and for a tent its table."""
    return f"{base}/j/{code}#{bits}{f'.{table}' if table else ''}"


def all_links(
    base: str, *, code: str, title: str, bits: str, console_key: str, tables: Iterable[tuple[int, str]]
) -> dict[str, Any]:
    """Every link of a session, as `facilitator new --json` prints them. `tables`: number, name of the group."""
    page = f"{base}/s/{code}"
    return {
        "code": code,
        "title": title,
        "links": {
            "join": join_link(base, code, bits),
            "console": f"{page}/console#key={console_key}",
            "report": f"{page}/report#key={derive(console_key, 'report')}",
            "preview": f"{page}/preview#key={derive(console_key, 'preview')}",
            "screen": f"{page}/screen#key={derive(console_key, 'screen')}",
        },
        "tables": [
            {
                "number": number,
                "group": group,
                "link": f"{page}/table/{number}#key={derive(console_key, f'table:{number}')}",
            }
            for number, group in tables
        ],
    }
