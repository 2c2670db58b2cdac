"""A session that another worker holds: whoever asks for it here is sent there by the proxy in front of both."""

from __future__ import annotations

import http.client
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from facilitator.live.polling import PATH
from facilitator.session.refusals import Refusal

if TYPE_CHECKING:
    from facilitator.live.house import House

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]

ANSWER_WITHIN = 30  # seconds; a whole file may have to be written anew
HEALTH = "/healthz"
LOCATION = "@facilitator_holder"  # in deploy/nginx: takes the request anew to the worker that the other header names


class Elsewhere(Refusal):
    """The session is open in another worker. `holder`: where that one is reached, as HOST:PORT."""

    def __init__(self, holder: str) -> None:
        super().__init__("locked", "refusal-session-open-elsewhere", field="code", again=True)
        self.holder = holder


def directions(holder: str) -> list[tuple[str, str]]:
    """The headers by which the proxy finds the holder. It asks that one before anybody has seen this answer."""
    return [("X-Accel-Redirect", LOCATION), ("X-Facilitator-Holder", holder)]


def ask(holder: str, path: str, body: bytes, host_key: str, within: float = ANSWER_WITHIN) -> bool:
    """Ask the worker that holds a session to do something in it: JSON by POST; whether it has. `within`: seconds, for
    its answer."""
    line = http.client.HTTPConnection(holder, timeout=within)
    try:
        line.request("POST", path, body, {"Content-Type": "application/json", "X-Host-Key": host_key})
        return line.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        line.close()


class Signpost:
    """Sends on whoever names in a socket's address, or in /healthz, (`?code=CODE`) a session that another worker holds.

    Only the way is chosen by it: who may come in is asked there, of the CONNECT payload.
    """

    def __init__(self, application: Application, house: House) -> None:
        self._application = application
        self._house = house

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        """A request on its way in."""
        spread = environ.get("HTTP_X_FACILITATOR_SPREAD")  # on purpose: whoever came here stays, by `relay.py`
        path = environ.get("PATH_INFO", "")
        if (path.startswith(PATH.rstrip("/")) and not spread) or path == HEALTH:
            code = parse_qs(environ.get("QUERY_STRING", "")).get("code", [""])[0]
            holder = self._house.elsewhere(code) if code else ""
            if holder:
                start_response("409 Conflict", directions(holder))
                return [b""]
        return self._application(environ, start_response)
