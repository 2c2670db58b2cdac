"""JSON over HTTP for the simulated people: a request, an answer, none of which waits for another."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import h11
import orjson


class Refused(Exception):
    """The server said no: the status, its error's code and its message."""

    def __init__(self, status: int, error: dict[str, Any]) -> None:
        self.status, self.code = status, str(error.get("code", status))
        super().__init__(str(error.get("message", status)))


async def ask(base: str, path: str, body: Any = None, key: str = "") -> dict[str, Any]:
    """The answer to a POST of `body`, or to a GET where there is none. `key`: of a link that lets in.

    Raises `Refused`, and `OSError` where nothing, or nothing of sense, answers.
    """
    url = urlsplit(base)
    secure = ssl.create_default_context() if url.scheme == "https" else None
    reader, writer = await asyncio.open_connection(url.hostname, url.port or (443 if secure else 80), ssl=secure)
    try:
        sent = b"" if body is None else orjson.dumps(body)
        status, answer = await _talk(reader, writer, _request(url.netloc, path, len(sent), key), sent)
    except h11.ProtocolError as error:
        raise OSError(str(error)) from None
    finally:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
    try:
        told = orjson.loads(answer)
    except ValueError:
        told = {}
    if status >= 400 or not isinstance(told, dict):
        raise Refused(status, told.get("error") or {} if isinstance(told, dict) else {})
    return told


def _request(host: str, path: str, size: int, key: str) -> h11.Request:
    headers = [("Host", host), ("Accept", "application/json"), ("Connection", "close")]
    if size:
        headers += [("Content-Type", "application/json"), ("Content-Length", str(size))]
    if key:
        headers.append(("Authorization", f"Bearer {key}"))
    return h11.Request(method="POST" if size else "GET", target=path, headers=headers)


async def _talk(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: h11.Request, body: bytes
) -> tuple[int, bytes]:
    talk, status, parts = h11.Connection(h11.CLIENT), 0, []
    sent = (request, *((h11.Data(data=body),) if body else ()), h11.EndOfMessage())
    writer.write(b"".join(talk.send(event) or b"" for event in sent))
    while True:
        event = talk.next_event()
        if event is h11.NEED_DATA:
            talk.receive_data(await reader.read(65536))
        elif isinstance(event, h11.Response):
            status = event.status_code
        elif isinstance(event, h11.Data):
            parts.append(bytes(event.data))
        elif isinstance(event, h11.EndOfMessage):
            return status, b"".join(parts)
        else:
            raise OSError("it hung up")
