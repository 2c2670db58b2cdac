"""Getting back in to a console whose PIN is forgotten: by whoever has the machine."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from pathlib import Path

import click

from facilitator import messages
from facilitator.cli.common import config_of, fail, need, sessions_option


@click.command("pin")
@click.argument("code")
@click.option("--forget", is_flag=True, help="Ask for no PIN any more.")
@click.option("--url", default="", help="Where the server runs that has the session open; else http://127.0.0.1:PORT.")
@sessions_option
def sessions_pin(code: str, forget: bool, url: str, sessions: Path | None) -> None:
    """Forget the PIN of a session's consoles, with the host's key of this machine; a running server is asked to."""
    from facilitator.live.house import House
    from facilitator.session.refusals import Refusal

    config = config_of(sessions=sessions)
    house = House(config)
    code = code.upper()
    need(house.library, code)
    if not forget:
        fail(messages.text("cli-pin-none", code=code))
    try:
        desk = house.open(code)
    except Refusal as refusal:
        if refusal.code != "locked":
            fail(messages.text(refusal.message, **refusal.params))
        _ask(code, house.host_key, url or f"http://127.0.0.1:{config.port}")
    else:
        from facilitator.live.desk import SERVER

        desk.run("pin.forget", {}, SERVER, internal=True)
        house.close()
    click.echo(messages.text("cli-pin-forgotten", code=code))


def _ask(code: str, host_key: str, url: str) -> None:
    """The server that has the session open."""
    if not url.startswith(("http://", "https://")):
        fail(messages.text("cli-pin-not-reached", code=code, url=url, why="http:// or https://"))
    headers = {"Content-Type": "application/json", "X-Host-Key": host_key}
    asked = urllib.request.Request(f"{url.rstrip('/')}/api/s/{code}/pin/forget", b"{}", headers)
    try:
        with urllib.request.urlopen(asked, timeout=10):
            return
    except urllib.error.HTTPError as error:
        with error:
            try:
                why = json.loads(error.read())["error"]["message"]
            except (ValueError, KeyError, TypeError):
                why = str(error)
    except (OSError, ValueError, http.client.HTTPException) as error:
        why = str(error)
    fail(messages.text("cli-pin-not-reached", code=code, url=url, why=why))
