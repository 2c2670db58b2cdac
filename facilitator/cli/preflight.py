"""Before doors open: is the machine fit for the room, and does the room reach it?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from urllib.parse import urlsplit

import click

from facilitator import messages
from facilitator.cli.common import config_of, fail


@click.command()
@click.argument("link")
@click.option("--people", type=click.IntRange(1, 200), default=30, show_default=True, help="Simulated phones.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def preflight(link: str, people: int, as_json: bool) -> None:
    """Test the room of a session: its server's machine, and phones that join over the address in the QR code.

    LINK is the console's link. Run it on another laptop, so that the phones come by the real Wi-Fi. Nothing of it
    stays in the session.
    """
    if link == "-":
        asked = json.load(sys.stdin)
        base, code, key = asked["base"], asked["code"], asked["key"]
    else:
        url = urlsplit(link)
        base, key = f"{url.scheme}://{url.netloc}", url.fragment.removeprefix("key=")
        code = url.path.split("/")[2] if url.path.endswith("/console") else ""
        if not code or not key or url.scheme not in ("http", "https"):
            fail(messages.text("preflight-no-console-link", link=link.partition("#")[0]))
    test(base, code, people, {"Authorization": f"Bearer {key}"}, as_json=as_json)


def of_own_room(code: str, sessions: Path | None, people: int) -> None:
    """The same for a server that runs on this machine: whoever may read its folder may ask."""
    config = config_of(sessions=sessions)
    try:
        key = config.host_key or (config.sessions / ".host-key").read_text().strip()
    except OSError:
        fail(messages.text("preflight-no-host-key", folder=str(config.sessions)))
    test(config.base_url, code, people, {"X-Host-Key": key}, as_json=False)


def test(base: str, code: str, people: int, headers: dict[str, str], *, as_json: bool) -> None:
    """Do it and print it; leaves with 2 where something is to be looked at."""
    from facilitator.preflight.line import verdict
    from facilitator.preflight.run import NotPossible, preflight

    try:
        lines = preflight(base, code, people, headers)
    except NotPossible as problem:
        words = messages.text("preflight-not-possible", base=base, why=str(problem))
        if as_json:
            click.echo(json.dumps({"problem": words}))
        fail(words)
    wrong = any(line.state == "look" for line in lines)
    if as_json:
        told = [{"id": line.id, "state": line.state, "words": line.words} for line in lines]
        click.echo(json.dumps({"lines": told, "verdict": verdict(lines), "ok": not wrong}, ensure_ascii=False))
        return
    for line in lines:
        click.echo(f"{messages.text(f'preflight-state-{line.state}'):<14} {line.words}")
    if wrong:
        fail(verdict(lines))
    click.echo(verdict(lines))
