"""Every setting, its default, and the environment variable that sets it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from facilitator.paths import default_sessions

Mode = Literal["eventlet", "gevent", "threading"]


@dataclass(frozen=True)
class Config:
    """How a server runs. `public_url`: the one address everybody uses; "" for http://HOST:PORT."""

    host: str = field(default_factory=lambda: os.environ.get("FACILITATOR_HOST", "127.0.0.1"))
    port: int = field(default_factory=lambda: int(os.environ.get("FACILITATOR_PORT", "5000")))
    sessions: Path = field(default_factory=lambda: Path(os.environ.get("FACILITATOR_SESSIONS") or default_sessions()))
    public_url: str = field(default_factory=lambda: os.environ.get("FACILITATOR_PUBLIC_URL", ""))
    async_mode: Mode = "eventlet"
    host_key: str = field(default_factory=lambda: os.environ.get("FACILITATOR_HOST_KEY", ""))

    @property
    def base_url(self) -> str:
        """What every link and QR code begins with, without a slash at its end."""
        if self.public_url:
            return self.public_url.rstrip("/")
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"
