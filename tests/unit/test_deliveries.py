"""Carrying a webhook: what keeps it from going, and what the console is told of it, in one word."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from facilitator.live import deliveries
from facilitator.live.deliveries import DELIVERY, SIGNATURE
from facilitator.live.posting import NotThere
from tests.unit.test_webhooks import add
from tests.unit.workshop import Workshop


@pytest.fixture
def posted(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What would have been sent, and with what."""
    sent: list[dict[str, Any]] = []

    def post(url: str, body: str, headers: dict[str, str], *, private: bool) -> int:
        sent.append({"url": url, "body": body, "headers": headers, "private": private})
        return 204

    monkeypatch.setattr(deliveries, "post", post)
    return sent


def carry(workshop: Workshop, hook: str, *, private: bool = False) -> Any:
    """Carry what waits for a hook; the delivery as it stands then."""
    id = workshop.do("hook.test", {"hook": hook}, workshop.console).result["delivery"]
    deliveries._carry_to(workshop.desk, hook, private, {(workshop.desk.code, hook)})
    return workshop.row("delivery", id)


@pytest.mark.parametrize("host", ["127.0.0.1:9", "[::1]:9", "169.254.169.254", "10.0.0.8", "2130706433"])
def test_what_leads_into_this_network_is_not_sent_and_the_console_is_told_why(workshop: Workshop, host: str) -> None:
    """The guard itself, not a stand-in: nothing is listening there, and nothing is asked."""
    row = carry(workshop, add(workshop, "publication", url=f"http://{host}/in"))
    assert (row.state, row.problem, row.tries) == ("waiting", "this-network", 1)


def test_whether_this_network_is_allowed_is_the_servers_word_alone(
    workshop: Workshop, posted: list[dict[str, Any]]
) -> None:
    hook = add(workshop, "publication")
    carry(workshop, hook)
    carry(workshop, hook, private=True)
    assert [one["private"] for one in posted] == [False, True]


def test_what_goes_is_signed_and_says_which_delivery_it_is(workshop: Workshop, posted: list[dict[str, Any]]) -> None:
    row = carry(workshop, add(workshop, "publication"))
    (one,) = posted
    assert (row.state, one["url"], one["body"]) == ("arrived", "https://example.org/in", row.body)
    assert one["headers"][DELIVERY] == row.id
    seconds = int(one["headers"][SIGNATURE].partition(",")[0].removeprefix("t="))
    assert one["headers"][SIGNATURE] == deliveries.signature("S3CRET", row.body, seconds)
    assert "S3CRET" not in str(one)


@pytest.mark.parametrize(
    ("problem", "word"),
    [
        (NotThere("no-address"), "no-address"),
        (TimeoutError(), "slow"),
        (ssl.SSLCertVerificationError(), "certificate"),
        (ConnectionRefusedError(), "refused"),
        (ConnectionResetError(), "closed"),
        (OSError("no route"), "unreachable"),
        (http.client.BadStatusLine("?"), "no-http"),
        (ValueError("no such port"), "no-http"),
    ],
)
def test_whatever_goes_wrong_is_one_of_the_words_the_console_knows(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch, problem: Exception, word: str
) -> None:
    monkeypatch.setattr(deliveries, "post", raising(problem))
    row = carry(workshop, add(workshop, "publication"))
    assert (row.problem, row.state) == (word, "waiting")


def raising(problem: Exception) -> Callable[..., int]:
    def post(*_: Any, **__: Any) -> int:
        raise problem

    return post


def test_what_was_paused_meanwhile_does_not_go(workshop: Workshop, posted: list[dict[str, Any]]) -> None:
    hook = add(workshop, "publication")
    workshop.do("hook.pause", {"hook": hook, "paused": True}, workshop.console)
    assert (carry(workshop, hook).tries, posted) == (0, [])


def test_what_became_of_it_cannot_be_stored_and_it_is_not_sent_each_second(
    workshop: Workshop, posted: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    rests: list[float] = []
    monkeypatch.setattr(deliveries, "time", SimpleNamespace(time=lambda: 1.0, sleep=rests.append))
    hook = add(workshop, "publication")
    for _ in range(2):
        workshop.do("hook.test", {"hook": hook}, workshop.console)
    mend = workshop.fail_commits(lambda entry: entry.name == "delivery.tried")
    deliveries._carry_to(workshop.desk, hook, False, set())
    mend()
    assert (len(posted), rests) == (1, [deliveries.REST])
