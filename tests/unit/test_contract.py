"""The private parts on which the quick way to the sockets rests: a moved one means the library's own way."""

from __future__ import annotations

from types import SimpleNamespace

import socketio

from facilitator.live.wire import contract


def test_the_pinned_libraries_are_as_the_quick_way_expects_them() -> None:
    assert contract(socketio.Server(async_mode="eventlet").eio) == ""


def test_what_has_moved_is_named() -> None:
    assert contract(SimpleNamespace(handlers={"connect": print})).split(", ") == [
        "Server.handlers",
        "Server.sockets",
        "Server.generate_id",
        "Server._async",
    ]
