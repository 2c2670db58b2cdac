"""Run the server: puts the async library under everything, wires the parts, listens, and stops cleanly."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import socket
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from facilitator.live import asynclib

if TYPE_CHECKING:
    from flask import Flask

    from facilitator.config import Config
    from facilitator.live.fanout import Transport
    from facilitator.live.gateway import Gateway
    from facilitator.live.house import House
    from facilitator.web.hosts import Hosts

BACKLOG = 4096  # a room that scans one QR code at the same moment
MOST_FILES, FEWER_FILES = 65_536, 10_240  # handles that are enough; what macOS lets any process have
SPARE_FILES = 64  # handles kept back from connections, for files
SPEAK_WITHIN = 8  # seconds until a connection asks for something, for the first time or (browsers are told) again
STALL = 30  # seconds in which an upload or an answer may stand still; an open WebSocket has its pings instead
STOP_WITHIN = 0.3  # seconds for the last words to reach the pages


def run(config: Config, on_ready: Callable[[House], None]) -> None:
    """Serve until a signal ends it. `on_ready` is called once connections are accepted.

    Call it before anything of the standard library's networking or threads is in use: it is replaced here.
    """
    gc.disable()  # while all is loaded there is next to nothing to collect, and looking for it takes 0.1 s
    asynclib.patch(config.async_mode)
    from facilitator.app import create_app
    from facilitator.live import deliveries, erasure, far, healing, wire
    from facilitator.live.copying import Copies
    from facilitator.live.elsewhere import Signpost
    from facilitator.live.far import FarPhones
    from facilitator.live.gateway import Gateway
    from facilitator.live.house import House
    from facilitator.live.polling import FrontDoor, Passes
    from facilitator.web.hosts import Hosts
    from facilitator.web.proxy import BehindProxy

    house = House(config)
    app = create_app(config, house)
    hosts, passes = Hosts(config), Passes()
    socketio, transport = _socketio(app, config, hosts)
    door = FrontDoor(app.wsgi_app, passes, hosts)
    app.wsgi_app = BehindProxy(Signpost(door, house), config.trusted_proxies)  # type: ignore[method-assign]
    gateway = Gateway(socketio, house, transport, passes, app.config["WRONG_CODES"])
    app.extensions["gateway"] = gateway
    if config.worker and isinstance(transport, wire.DirectTransport):
        FarPhones(app, socketio.server.eio, transport.peers).listen(far.place(config.sessions, config.address))
    gateway.run_clock()
    healing.keep_reserve(house.reserve)
    erasure.watch_over(house)
    if config.copies:
        house.copies = Copies(house, config.copies, config.copies_every)
        house.copies.begin()
    deliveries.carry(house, private=config.hooks_private)
    _stop_on_signals(gateway, house)
    listener = _listen(config)
    asynclib.spawn(_when_accepting, listener, on_ready, house)
    gc.collect()
    gc.freeze()  # what is loaded now stays: collections need not walk over it
    gc.set_threshold(20_000, 10, 100)  # a walk over a whole session would be felt by everybody in it
    gc.enable()
    _SERVERS[config.async_mode](app, listener, config)


class Json:
    """orjson in the shape Flask-SocketIO asks for; a ready-made answer (`orjson.Fragment`) goes in as it is."""

    JSONDecodeError = ValueError

    @staticmethod
    def dumps(value: Any, **_: Any) -> str:
        """JSON text."""
        import orjson

        return orjson.dumps(value).decode()

    @staticmethod
    def loads(text: str | bytes, **_: Any) -> Any:
        """The value of JSON text."""
        import orjson

        return orjson.loads(text)


def _socketio(app: Flask, config: Config, hosts: Hosts) -> tuple[Any, Transport]:
    import flask_socketio

    from facilitator.live import wire
    from facilitator.live.frames import MESSAGE_LIMIT

    options: dict[str, Any] = {
        "async_mode": config.async_mode,
        "async_handlers": False,  # true would reorder one person's commands
        "transports": ["websocket", "polling"],
        "ping_interval": 15,
        "ping_timeout": 10,
        "max_http_buffer_size": MESSAGE_LIMIT,
        "http_compression": False,
        "cookie": None,
        "cors_allowed_origins": lambda origin, environ: bool(origin) and hosts.is_own_page(origin, environ),
        "always_connect": False,
        "manage_session": False,
        "json": Json,
        "logger": _silent(),
        "engineio_logger": _silent(),
        "namespaces": ["/live"],
        "client_manager": wire.OneRoom(),
    }
    socketio = flask_socketio.SocketIO(app, **options)
    return socketio, wire.transport(socketio, config.async_mode)


def _silent() -> Any:
    """The libraries' logger: what it reports (a socket that closed, a packet that is none) is no fault of ours."""
    import logging

    logger = logging.getLogger("facilitator.socketio")
    logger.setLevel(logging.CRITICAL)
    return logger


def _listen(config: Config) -> socket.socket:
    """A listening socket; raises `OSError` where the address is taken."""
    family = socket.AF_INET6 if ":" in config.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # accepted sockets inherit it
    listener.bind((config.host, config.port))
    listener.listen(BACKLOG)
    return listener


def _serve_eventlet(app: Flask, listener: socket.socket, config: Config) -> None:
    import eventlet.wsgi

    from facilitator.live.requests import small_buffers

    # beyond max_size eventlet lets connections hang, and at the file limit it dies: stay below it
    eventlet.wsgi.server(
        listener,
        app,
        log_output=False,
        max_size=file_limit() - SPARE_FILES,
        protocol=small_buffers(),
        keepalive=SPEAK_WITHIN,
        socket_timeout=STALL,
    )


def _serve_gevent(app: Flask, listener: socket.socket, config: Config) -> None:
    from gevent import pywsgi

    pywsgi.WSGIServer(listener, app, log=None, error_log=None).serve_forever()


def _serve_threading(app: Flask, listener: socket.socket, config: Config) -> None:
    import logging

    from werkzeug.serving import make_server

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    host, port = listener.getsockname()[:2]
    make_server(host, port, app, threaded=True, fd=listener.fileno()).serve_forever()


_SERVERS = {"eventlet": _serve_eventlet, "gevent": _serve_gevent, "threading": _serve_threading}


def file_limit() -> int:
    """How many files this process may have open, raised as far as the system lets it."""
    try:
        import resource
    except ImportError:  # Windows
        return 2048
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    for wanted in (hard, MOST_FILES, FEWER_FILES):  # macOS names a limit that it does not let anybody have
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            break
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_FILES if soft == resource.RLIM_INFINITY else min(soft, MOST_FILES)


def _when_accepting(listener: socket.socket, on_ready: Callable[[House], None], house: House) -> None:
    time.sleep(0)  # the server's loop runs before this goes on
    on_ready(house)


def _stop_on_signals(gateway: Gateway, house: House) -> None:
    """A signal only leaves word: its handler may run inside the loop, where nothing may wait."""
    asked: list[int] = []

    def stop_when_asked() -> None:
        import structlog  # not above: its locks are to be the library's

        while not asked:
            time.sleep(0.1)
        try:
            gateway.say_bye("restarting")
            time.sleep(STOP_WITHIN)
            if house.copies:
                house.copies.last()
            house.close()
        except Exception:  # whoever asked is waiting, and would have to kill it
            structlog.get_logger().exception("not everything could be closed")
        os._exit(0)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda received, frame: asked.append(received))
    asynclib.spawn(stop_when_asked)
