"""The async library the server runs on: the one place, with `server.py` and what
`wire.py` installs, that knows which.

After `patch`, the standard library's threads, locks and events are the library's own, so everything else here is
written as if with threads.
"""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Callable
from socket import SOCK_STREAM, getaddrinfo
from typing import Any, Literal, TypeVar

Mode = Literal["eventlet", "gevent", "threading"]
T = TypeVar("T")


def _here(work: Callable[..., T], *args: Any) -> T:
    return work(*args)


def _in_thread(work: Callable[..., None], *args: Any) -> None:
    threading.Thread(target=work, args=args, daemon=True).start()


_in_real_thread: Callable[..., Any] = _here
_spawn: Callable[..., Any] = _in_thread


def patch(mode: Mode) -> None:
    """Put the library under the standard one. To be called before anything else is imported."""
    global _in_real_thread, _spawn
    if mode == "eventlet":
        # names are looked up in a real thread (`look_up`): a resolver of eventlet's own would only delay the start
        os.environ["EVENTLET_NO_GREENDNS"] = "yes"
        with warnings.catch_warnings():
            # eventlet is in maintenance mode and warns at import. It is this product's default by the user's choice;
            # the other modes are tested for the day it goes.
            warnings.simplefilter("ignore")
            import eventlet
            import eventlet.tpool
        eventlet.monkey_patch()
        _in_real_thread = eventlet.tpool.execute
        _spawn = eventlet.spawn_n  # in a third of the time that a thread of eventlet's takes
    elif mode == "gevent":
        import gevent
        import gevent.monkey

        gevent.monkey.patch_all()

        def in_pool(work: Callable[..., T], *args: Any) -> T:
            return gevent.get_hub().threadpool.apply(work, args)  # type: ignore[no-any-return]

        _in_real_thread = in_pool


def in_real_thread(work: Callable[..., T], *args: Any) -> T:
    """Run work that waits for the disk where it does not stop the loop. It must not log nor take a lock of ours."""
    return _in_real_thread(work, *args)  # type: ignore[no-any-return]


def spawn(work: Callable[..., None], *args: Any) -> None:
    """Start work beside the caller's."""
    _spawn(work, *args)


def look_up(name: str, port: int) -> list[Any]:
    """The addresses of a name as the machine knows them. Waits: to be run `in_real_thread`. Raises `OSError`,
    `UnicodeError`."""
    return getaddrinfo(name, port, type=SOCK_STREAM)
