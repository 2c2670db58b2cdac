"""A webhook is not sent to this network, whatever name or form its address has, and takes no longer than it may."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from facilitator.live import posting
from facilitator.live.posting import NotThere, is_outside, post


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "[::1]",
        "10.0.0.8",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "2130706433",
        "0x7f.1",
        "127.1",
        "[::ffff:127.0.0.1]",
        "[::ffff:a9fe:a9fe]",
        "[::]",
    ],
)
def test_nothing_is_sent_to_this_network_unless_it_was_allowed(host: str) -> None:
    with pytest.raises(NotThere, match="this-network"):
        post(f"http://{host}:9/", "{}", {}, private=False)


@pytest.mark.parametrize(
    "address",
    [
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "fec0::1",
        "ff0e::1",
        "fe80::1%eth0",
        "fd00::1",
        "224.0.0.1",
        "255.255.255.255",
        "240.0.0.1",
        "100.64.0.1",
        "5f00::1",
    ],
)
def test_no_form_of_an_address_hides_where_it_leads(address: str) -> None:
    assert not is_outside(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1::", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
)
def test_addresses_of_the_open_internet_are_outside(address: str) -> None:
    assert is_outside(address)


def test_one_bad_address_of_a_name_is_one_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(0, 0, 0, "", (address, 80)) for address in ("93.184.216.34", "127.0.0.1")]
    monkeypatch.setattr(posting, "look_up", lambda *_: found)
    with pytest.raises(NotThere, match="this-network"):
        post("http://two.example/", "{}", {}, private=False)


def test_the_name_is_looked_up_once(monkeypatch: pytest.MonkeyPatch, answering: Callable[[bytes], int]) -> None:
    """Whoever runs the name could say something else the second time."""
    port = answering(b"HTTP/1.1 204 No Content\r\n\r\n")
    answers = [[(0, 0, 0, "", ("127.0.0.1", port))]]
    monkeypatch.setattr(posting, "look_up", lambda *_: answers.pop())
    assert post(f"http://once.example:{port}/", "{}", {}, private=True) == 204


@pytest.mark.parametrize("piece", [b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"H"])
def test_an_answer_that_never_ends_is_cut_off(
    monkeypatch: pytest.MonkeyPatch, answering: Callable[..., int], piece: bytes
) -> None:
    monkeypatch.setattr(posting, "TIMEOUT", 0.3)
    port = answering(piece, over_and_over=True)
    with pytest.raises((OSError, posting.http.client.HTTPException)):
        post(f"http://127.0.0.1:{port}/", "{}", {}, private=True)


@pytest.fixture
def answering() -> Iterator[Callable[..., int]]:
    """A listener that answers with some bytes, once or over and over; gives its port."""
    listener, done = socket.create_server(("127.0.0.1", 0)), threading.Event()

    def answer(piece: bytes, *, over_and_over: bool = False) -> int:
        def serve() -> None:
            line, _ = listener.accept()
            with line:
                line.recv(65536)
                try:
                    line.sendall(piece)
                    while over_and_over and not done.wait(0.05):
                        line.sendall(piece)
                except OSError:  # cut off
                    pass

        threading.Thread(target=serve, daemon=True).start()
        return int(listener.getsockname()[1])

    yield answer
    done.set()
    listener.close()
