"""Every setting, its default, and the environment variable that sets it."""

from __future__ import annotations

import ipaddress
import os
import socket
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from facilitator.paths import default_sessions

Mode = Literal["eventlet", "gevent", "threading"]
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True)
class Config:
    """How a server runs. `public_url`: the one address everybody uses; "" for http://HOST:PORT.
    `trust_proxy`: addresses or networks of proxies in front, with commas between: X-Forwarded-For and -Proto count only
    where they say so. `copies`: the folder for a second copy of every open session, made every `copies_every` seconds
    when it has changed. `hooks_private`: webhooks may go to addresses of this network too. `worker`: one of several
    processes on one folder, behind a proxy that tells them apart by `address` (docs/scaling.md). `styleguide`: serve
    /styleguide, for whoever works on the looks."""

    host: str = field(default_factory=lambda: os.environ.get("FACILITATOR_HOST", "127.0.0.1"))
    port: int = field(default_factory=lambda: int(os.environ.get("FACILITATOR_PORT", "5000")))
    sessions: Path = field(default_factory=lambda: Path(os.environ.get("FACILITATOR_SESSIONS") or default_sessions()))
    public_url: str = field(default_factory=lambda: os.environ.get("FACILITATOR_PUBLIC_URL", ""))
    trust_proxy: str = field(default_factory=lambda: os.environ.get("FACILITATOR_TRUST_PROXY", ""))
    async_mode: Mode = "eventlet"
    copies: Path | None = field(default_factory=lambda: _path_of("FACILITATOR_COPIES"))
    copies_every: float = field(default_factory=lambda: float(os.environ.get("FACILITATOR_COPIES_EVERY", "60")))
    hooks_private: bool = field(default_factory=lambda: os.environ.get("FACILITATOR_HOOKS_PRIVATE", "") == "1")
    worker: bool = field(default_factory=lambda: os.environ.get("FACILITATOR_WORKER", "") == "1")
    styleguide: bool = field(default_factory=lambda: os.environ.get("FACILITATOR_STYLEGUIDE", "") == "1")
    host_key: str = field(default_factory=lambda: os.environ.get("FACILITATOR_HOST_KEY", ""))

    @property
    def trusted_proxies(self) -> tuple[Network, ...]:
        """The networks of `trust_proxy`; raises `ValueError` where one is none."""
        named = [part.strip() for part in self.trust_proxy.split(",") if part.strip()]
        return tuple(ipaddress.ip_network(name) for name in named)

    @property
    def here(self) -> str:
        """Where this machine reaches the server, as HOST:PORT."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host
        return f"{f'[{host}]' if ':' in host else host}:{self.port}"

    @property
    def address(self) -> str:
        """Where the proxy and the other workers reach this worker, as HOST:PORT; "" where it is alone."""
        return self.here if self.worker else ""

    @property
    def base_url(self) -> str:
        """What every link and QR code begins with, without a slash at its end."""
        if self.public_url:
            return self.public_url.rstrip("/")
        host = (lan_address() or "127.0.0.1") if self.host in ("0.0.0.0", "::") else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


def _path_of(variable: str) -> Path | None:
    return Path(os.environ[variable]) if os.environ.get(variable) else None


def lan_address() -> str:
    """The address by which others on the network reach this machine; "" where there is no network.

    Nothing is sent: connecting a datagram socket only chooses the way out. 192.0.2.1 is nobody's (RFC 5737).
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:  # a network without a way out
            return _address_of_own_name()


def _address_of_own_name() -> str:
    try:
        found = socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return ""
    return next((address for address in found if not address.startswith("127.")), "")
