"""What outside programs are told: in the same moment in which it becomes true, without names and without keys."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facilitator.live.deliveries import due, signature
from facilitator.session.webhooks import BACKOFF, KEPT
from tests.unit.workshop import CODE, CONSOLE_KEY, Workshop


def add(shop: Workshop, *events: str, url: str = "https://example.org/in") -> str:
    args = {"url": url, "secret": "S3CRET", "events": list(events)}
    answer = shop.desk.run("hook.add", args, shop.console, internal=True)
    assert answer.refusal is None
    return str(answer.result["hook"])


def told(shop: Workshop) -> list[dict[str, Any]]:
    rows = sorted(shop.desk.state.all("delivery"), key=lambda row: (row.seq, row.id))
    return [json.loads(row.body) for row in rows]


def test_a_stage_a_post_a_response_and_the_report_are_told(workshop: Workshop) -> None:
    add(workshop)
    workshop.start("discuss")
    recorder = workshop.join("Ann", 1)
    workshop.claim(recorder, 1)
    line = workshop.write(1, "Secret words of the table", recorder)
    workshop.post(1)
    args = {"kind": "line", "item": line, "outcome": "used", "reason": "In the guide", "owner": "Kim"}
    workshop.do("response.write", args, workshop.console)
    workshop.do("response.release", {}, workshop.console)
    workshop.do("report.state", {"state": "published"}, workshop.console)
    events = [(one["event"], one["data"]) for one in told(workshop)]
    assert events == [
        ("stage", {"stage": "a.discuss", "kind": "discuss", "title": "discuss", "state": "running"}),
        ("post", {"chart": "a.1", "table": 1}),
        ("response", {"response": f"line:{line}", "outcome": "used", "reason": "In the guide", "due": ""}),
        ("publication", {"state": "published"}),
    ]
    everything = json.dumps(told(workshop))
    for secret in ("S3CRET", CONSOLE_KEY, "Secret words", "Ann", "Kim"):
        assert secret not in everything
    assert all(one["session"] == CODE and one["seq"] > 1 for one in told(workshop))


def test_each_hook_hears_what_it_asked_for(workshop: Workshop) -> None:
    add(workshop, "post")
    workshop.start("discuss")
    assert told(workshop) == []
    workshop.write(1, "Words", workshop.desk_at(1, pen=True))
    workshop.post(1)
    workshop.do("chart.unpost", {"chart": "a.1"}, workshop.console)
    assert [one["event"] for one in told(workshop)] == ["post"]


def test_what_fails_is_tried_again_later_and_given_up_at_last(workshop: Workshop) -> None:
    hook = add(workshop, "publication")
    id = workshop.do("hook.test", {"hook": hook}, workshop.console).result["delivery"]
    for wait in BACKOFF:
        workshop.desk.run("delivery.tried", {"delivery": id, "status": 500}, workshop.console, internal=True)
        row = workshop.row("delivery", id)
        assert (row.state, row.next_at - workshop.now) == ("waiting", wait)
    workshop.desk.run("delivery.tried", {"delivery": id, "problem": "x" * 900}, workshop.console, internal=True)
    row = workshop.row("delivery", id)
    assert (row.state, row.tries, len(row.problem)) == ("given_up", len(BACKOFF) + 1, 200)


def test_what_waits_survives_a_restart_and_goes_with_its_hook(workshop: Workshop) -> None:
    hook = add(workshop)
    workshop.start("discuss")
    workshop.reopen()
    assert [one["event"] for one in told(workshop)] == ["stage"]
    workshop.do("hook.remove", {"hook": hook}, workshop.console)
    assert told(workshop) == []
    assert workshop.row("hook_secret", hook) is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://example.org",
        "https://",
        "http://user:word@example.org",
        "http://[",
        "x" * 600,
        "http://:word@example.org/",
        "http://example.org/ in",
        "http://example.org/\r\nX: y",
        "http://exämple.org/",
        "http://example.org/ä",
        "http://example.org:0",
    ],
)
def test_only_addresses_of_the_web_are_taken(workshop: Workshop, url: str) -> None:
    answer = workshop.desk.run("hook.add", {"url": url, "secret": "s"}, workshop.console, internal=True)
    assert answer.refusal is not None
    assert answer.refusal.field == "url"


def test_a_delivery_is_signed_over_its_time_and_body() -> None:
    signed = signature("secret", "{}", 1_700_000_000)
    assert signed.startswith("t=1700000000,v1=")
    assert signed != signature("secret", "{} ", 1_700_000_000) != signature("secret", "{}", 1_700_000_001)
    assert signed != signature("other", "{}", 1_700_000_000)


def test_what_is_over_is_forgotten_by_and_by(workshop: Workshop) -> None:
    hook = add(workshop, "publication")
    for _ in range(KEPT + 3):
        id = workshop.do("hook.test", {"hook": hook}, workshop.console).result["delivery"]
        workshop.desk.run("delivery.tried", {"delivery": id, "status": 204}, workshop.console, internal=True)
    assert len(told(workshop)) == KEPT
    assert workshop.row("delivery", id) is not None


def test_each_address_has_its_own_queue(workshop: Workshop) -> None:
    slow, quick = add(workshop, "publication"), add(workshop, "publication")
    workshop.do("report.state", {"state": "published"}, workshop.console)
    assert len(due(workshop.desk)) == 2
    assert [row.hook for row in due(workshop.desk, quick)] == [quick]
    workshop.do("hook.pause", {"hook": slow}, workshop.console)
    assert [row.hook for row in due(workshop.desk)] == [quick]
    workshop.do("hook.pause", {"hook": slow, "paused": False}, workshop.console)
    assert len(due(workshop.desk)) == 2
