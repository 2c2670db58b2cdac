"""What the server writes to its log: to standard error, and never a secret."""

from __future__ import annotations

import io
import sys
from contextlib import suppress

import structlog


def set_up() -> None:
    """Plain tracebacks: structlog's own show the variables, and among them tokens, keys and what people wrote."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%S", utc=False),
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            ),
        ],
        logger_factory=lambda *_: structlog.PrintLogger(_Patient()),  # type: ignore[arg-type]
    )


class _Patient(io.TextIOBase):
    """Standard error; what it does not take (it may go to the very disk that is full) is let go."""

    def write(self, text: str) -> int:
        """Write."""
        with suppress(OSError, ValueError):
            sys.stderr.write(text)
        return len(text)

    def flush(self) -> None:
        """Flush."""
        with suppress(OSError, ValueError):
            sys.stderr.flush()
