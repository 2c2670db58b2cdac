"""The holder's end of its trunks: phones whose connection another worker keeps (`trunk.py`)."""

from __future__ import annotations

import contextlib
import io
import math
import os
import socket
import time
from pathlib import Path
from typing import Any

import engineio
import msgspec
import structlog
from engineio import packet as eio_packet

from facilitator.live.asynclib import spawn
from facilitator.live.trunk import GONE, OPEN, SAID, Trunk

log = structlog.get_logger()


def place(folder: Path, address: str) -> str:
    """The path of the socket at which a worker of that folder takes trunks. Who may read the folder may use it."""
    return str(folder / f".trunk-{address.rpartition(':')[2]}")


class FarPeer:
    """Takes the place of the connection of a socket (`peer.Peer`): what is written to it goes over a trunk."""

    ping_at = math.inf  # the far end pings its phones, and sees to it that they read

    def __init__(self, trunk: Trunk, number: int) -> None:
        self._trunk = trunk
        self._number = number

    def push(self, data: bytes) -> None:
        """Write the bytes of whole frames."""
        self._trunk.push(self._number, data)

    def close(self) -> None:
        """Let go of the phone."""
        self._trunk.send(GONE, self._number)

    def has_hung_up(self) -> bool:
        """Whether it waits for nothing any more: the far end says so itself."""
        return False

    def is_stuck(self, now: float) -> bool:
        """Whether it takes nothing: known at the far end."""
        return False


class FarPhones:
    """The phones of other workers that are in this one's sessions."""

    def __init__(self, app: Any, eio: Any, peers: dict[str, Any]) -> None:
        """`app`: Flask's, `peers`: the direct transport's, by Engine.IO id."""
        self._app = app
        self._eio = eio
        self._peers = peers

    def listen(self, path: str) -> None:
        """Take trunks at that path from now on; where that cannot be, phones come one by one (`relay.py`)."""
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        before = os.umask(0o177)  # whoever else is on this machine may not open it, not for a moment
        try:
            Path(path).unlink(missing_ok=True)
            listener.bind(path)
            listener.listen(64)
        except OSError as error:  # a path that is too long, a file system without sockets
            log.warning("no trunks", why=str(error))
            listener.close()
            return
        finally:
            os.umask(before)
        spawn(self._accept, listener)

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:  # no more handles just now: who asked takes another way
                time.sleep(1)
                continue
            spawn(self._serve, Trunk(connection))

    def _serve(self, trunk: Trunk) -> None:
        phones: dict[int, Any] = {}
        try:
            for kind, number, data in trunk.messages():
                if kind == OPEN:
                    phones[number] = self._arrived(trunk, number, msgspec.json.decode(data))
                elif kind == SAID and number in phones:
                    phones[number].queue.put(data.decode("utf-8", "replace"))
                elif kind == GONE and number in phones:
                    phones.pop(number).queue.put(None)
        except Exception:
            log.exception("trunk failed")
        finally:
            for phone in phones.values():
                phone.queue.put(None)
            trunk.close()

    def _arrived(self, trunk: Trunk, number: int, environ: dict[str, Any]) -> Any:
        """A socket for a phone at the far end: `environ`, of its request there."""
        sid = self._eio.generate_id()
        phone = engineio.server.socket.Socket(self._eio, sid)
        phone.connected = phone.upgraded = True
        phone.last_ping = None
        phone.peer = self._peers[sid] = FarPeer(trunk, number)
        self._eio.sockets[sid] = phone
        environ |= {"wsgi.input": io.BytesIO(), "flask.app": self._app}
        self._eio.handlers["connect"](sid, environ)
        spawn(self._hear, phone)
        return phone

    def _hear(self, phone: Any) -> None:
        """What one phone says, in order, until it is gone or was hung up on; its queue is its ear."""
        try:
            while (text := phone.queue.get()) is not None:
                phone.receive(eio_packet.Packet(eio_packet.MESSAGE, text))
        except engineio.exceptions.EngineIOError:
            pass
        finally:
            phone.close(wait=False, abort=True, reason=self._eio.reason.TRANSPORT_CLOSE)
            self._peers.pop(phone.sid, None)
            with contextlib.suppress(KeyError):
                del self._eio.sockets[phone.sid]
