"""One POST to an address elsewhere: never to where it must not go, never for longer than it may take."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from functools import cache
from typing import Any
from urllib.parse import SplitResult, urlsplit

from facilitator.live.asynclib import in_real_thread, look_up

TIMEOUT = 10.0  # seconds for all of it: connecting, sending, and the answer's head
MOST = 4  # addresses of one name that are tried
LAN_BITS = 64  # of an address in IPv6 name its network
EVERYBODYS = ipaddress.IPv6Network("2000::/3")
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # how a network without IPv4 writes the others' addresses

_looking_up = threading.BoundedSemaphore(2)  # real threads are few, and the desks commit in them


class NotThere(Exception):
    """An address that does not exist ("no-address"), or that nothing must be sent to ("this-network")."""


def post(url: str, body: str, headers: dict[str, str], *, private: bool) -> int:
    """Send it; returns the answer's status. Follows no redirect. `private`: also to addresses of this network.

    Raises `NotThere`, `OSError`, `http.client.HTTPException`.
    """
    parts = urlsplit(url)
    line = _Line(_addresses(parts, private=private))
    connection = _connection(parts, line)
    end = threading.Timer(TIMEOUT, line.cut)
    end.daemon = True
    end.start()
    try:
        path = parts.path or "/"
        told = {"Content-Type": "application/json", "User-Agent": "facilitator", **headers}
        connection.request("POST", f"{path}?{parts.query}" if parts.query else path, body.encode(), told)
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        if line.was_cut:
            raise TimeoutError from None
        raise
    finally:
        end.cancel()
        connection.close()
        line.close()


def is_outside(address: str) -> bool:
    """Whether an IP address can be nobody's but the open internet's, whatever form it is written in."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inside = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) if ip in NAT64 else ip.ipv4_mapped
        if inside is None:
            tunnel = ip.sixtofour
            return ip in EVERYBODYS and ip.is_global and (tunnel is None or is_outside(str(tunnel)))
        ip = inside
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


class _Line:
    """The way to the first of some addresses that answers. It can be cut while somebody waits on it: an answer that
    trickles in byte by byte outlasts any time limit on its single pieces."""

    def __init__(self, addresses: list[tuple[str, int]]) -> None:
        self.was_cut = False
        self._addresses = addresses
        self._until = time.monotonic() + TIMEOUT
        self._handle: socket.socket | None = None

    def open(self, *_: Any, **__: Any) -> socket.socket:
        """Connect; in place of what http.client would do, which would look the name up again."""
        problem: OSError = TimeoutError()
        for address in self._addresses:
            left = self._until - time.monotonic()
            if left <= 0:
                break
            try:
                made = socket.create_connection(address, left)
            except OSError as error:
                problem = error
                continue
            self._handle = made.dup()  # TLS takes the other one over
            return made
        raise problem

    def cut(self) -> None:
        self.was_cut = True
        try:
            if self._handle:
                self._handle.shutdown(socket.SHUT_RDWR)
        except OSError:  # it has gone by itself
            pass

    def close(self) -> None:
        if self._handle:
            self._handle.close()


def _addresses(parts: SplitResult, *, private: bool) -> list[tuple[str, int]]:
    """Where that is, looked up once: what is looked at is what is connected to, whatever the name says later."""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        with _looking_up:
            found = in_real_thread(look_up, parts.hostname or "", port)
    except (OSError, UnicodeError):
        raise NotThere("no-address") from None
    addresses = list(dict.fromkeys(entry[4][0] for entry in found))
    if not private and not all(is_outside(one) and not _is_ours(one) for one in addresses):
        raise NotThere("this-network")
    return [(one, port) for one in addresses[:MOST]]


def _is_ours(address: str) -> bool:
    """Whether that is this machine's own address on the internet or, in IPv6, a neighbour's. Nothing is sent."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    family = socket.AF_INET6 if ip.version == 6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((address, 9))
            own = ipaddress.ip_address(probe.getsockname()[0].partition("%")[0])
        except OSError:  # there is no way to it
            return False
    same = ip.max_prefixlen if ip.version == 4 else LAN_BITS
    return ip.version == own.version and int(ip) >> (ip.max_prefixlen - same) == int(own) >> (ip.max_prefixlen - same)


def _connection(parts: SplitResult, line: _Line) -> http.client.HTTPConnection:
    host = parts.hostname or ""
    made: http.client.HTTPConnection
    if parts.scheme == "https":
        made = http.client.HTTPSConnection(host, parts.port, timeout=TIMEOUT, context=_trusted())
    else:
        made = http.client.HTTPConnection(host, parts.port, timeout=TIMEOUT)
    made._create_connection = line.open  # type: ignore[attr-defined]
    return made


@cache
def _trusted() -> ssl.SSLContext:
    """Reading the certificates of the machine takes tens of milliseconds in which nobody else is served."""
    return ssl.create_default_context()
