"""What a rehearsal makes of its figures: the verdict, and what gives way first; how its people type and are told."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from facilitator import messages
from facilitator.cli import rehearse as command
from facilitator.live.pulse import BOUNDS, Pulse
from facilitator.preflight.held import held
from facilitator.rehearsal import own, probe
from facilitator.rehearsal.crowd import Crowd
from facilitator.rehearsal.figures import Figures
from facilitator.rehearsal.frames import cut
from facilitator.rehearsal.keystrokes import KEY, PAUSE, keystrokes
from facilitator.rehearsal.probe import slowest, ways
from facilitator.rehearsal.times import Times
from facilitator.rehearsal.verdict import Measured, judge, seconds, words
from facilitator.store import measured
from facilitator.store.measured import Outcome

FINE: dict[str, Any] = {
    "people": 240, "joined": 240, "asked": 5000, "connections": 260, "dropped": 20,
    "answers": 0.12, "deliveries": 0.16, "joins": 0.9, "server": 0.02, "up": 0.08, "down": 0.04, "own": 0.01,
}  # fmt: skip


def of(**other: Any) -> Measured:
    """A rehearsal that holds, but for these figures."""
    return Measured(**{**FINE, **other})


def test_a_room_that_holds() -> None:
    assert words(of()) == (
        "This machine and network hold 240 people: 99 of 100 answers within 0.12 s. Weakest: the way up (uplink)."
    )
    assert judge(of()).held


@pytest.mark.parametrize(
    ("figures", "broken", "weakest"),
    [
        ({"answers": 1.01, "up": 0.9, "deliveries": 1.1}, ["answers"], "up"),
        ({"answers": 4.0, "up": 0.1, "down": 3.9, "deliveries": 4.1}, ["answers", "deliveries"], "down"),
        ({"answers": 4.0, "server": 3.8, "up": 4.0, "deliveries": 4.1}, ["answers", "deliveries"], "server"),
        ({"answers": 2.1, "network": 2.0, "up": 0.1, "down": 0.1}, ["answers"], "network"),
        ({"deliveries": 2.01}, ["deliveries"], "down"),
        (
            {"answers": 2.1, "server": 3.0, "up": 3.1, "down": 1.8, "deliveries": 8.7},
            ["answers", "deliveries"],
            "server",
        ),
        ({"joins": 5.01}, ["joins"], "joining"),
        ({"joins": 13.0, "answers": 2.1, "up": 2.0, "deliveries": 2.1}, ["answers", "deliveries", "joins"], "up"),
        ({"joined": 237, "late": 3}, ["joined"], "joining"),
        ({"joined": 90, "late": 150, "answers": 2.1, "up": 2.0}, ["joined", "answers"], "up"),
        ({"joined": 0, "late": 240, "asked": 0, "connections": 0, "shut": 9}, ["joined"], "server"),
        ({"joined": 0, "late": 240, "asked": 0, "connections": 0}, ["joined"], "network"),
        ({"lost": 3}, ["connections"], "connections"),
        ({"lost": 240, "shut": 900, "unanswered": 7}, ["lost", "connections"], "server"),
        ({"refused": 1}, ["refused"], "server"),
        ({"missing": 1}, ["lost"], "server"),
    ],
)  # fmt: skip
def test_a_room_that_does_not_hold(figures: dict[str, Any], broken: list[str], weakest: str) -> None:
    verdict = judge(of(**figures))
    assert (verdict.held, verdict.judged, verdict.broken, verdict.weakest) == (False, True, broken, weakest)
    assert "did NOT hold 240 people" in words(of(**figures))


@pytest.mark.parametrize(
    "figures", [{"answers": 1.0, "deliveries": 2.0}, {"joins": 5.0}, {"lost": 2}, {"dropped": 200}, {"own": 3.0}]
)
def test_what_people_bear_holds(figures: dict[str, Any]) -> None:
    verdict = judge(of(**figures))
    assert verdict.held
    assert verdict.weakest != "own", "late as it was, nothing came of it"


def test_a_computer_too_slow_itself_blames_nobody() -> None:
    slow = of(answers=3.0, own=1.2, lost=40, unanswered=3)
    assert not judge(slow).judged
    assert "too slow to judge 240 people" in words(slow)
    assert "1.2 s" in words(slow)
    assert judge(of(answers=3.0, own=1.2, refused=2)).judged, "that the server said no is no fault of this computer"


def test_where_nothing_was_asked_nothing_is_said() -> None:
    assert not judge(of(asked=19)).judged
    assert "with a stage started" in words(of(asked=19))
    assert "nobody got in" in words(Measured(people=5, joined=0))


def test_every_part_of_the_verdict_has_its_words() -> None:
    parts = ("server", "up", "down", "network", "joining", "connections", "own")
    rules = ("lost", "refused", "joined", "connections", "answers", "deliveries", "joins")
    ids = [f"rehearsal-weakest-{part}" for part in parts] + [f"rehearsal-why-{rule}" for rule in rules]
    assert [id for id in ids if messages.text(id, s="1", count=1, of=1) == id] == []


def test_seconds_are_never_told_better_than_they_were() -> None:
    assert [seconds(value) for value in (0.0, 0.001, 0.2, 0.1901, 0.999, 1.0, 1.01, 12.34)] == [
        "0", "0.01", "0.2", "0.2", "1", "1", "1.1", "12.4",
    ]  # fmt: skip


def test_times_are_known_to_a_twentieth() -> None:
    times, exact = Times(), [random.Random(3).lognormvariate(-3, 1) for _ in range(10_000)]
    for value in exact:
        times.add(value)
    exact.sort()
    for share in (0.5, 0.99, 1.0):
        truth = exact[max(0, int(len(exact) * share) - 1)]
        assert truth * 0.999 <= times.within(share) <= truth * 1.051
    assert Times().p99 == 0.0


def test_where_clocks_agree_each_way_is_known() -> None:
    trips = [(2.0, 0.004)] * 50 + [(2.3, 0.005)]
    assert ways(trips) == (2.3, 0.005, 0.0)


def test_where_clocks_differ_only_the_excess_has_a_direction() -> None:
    """This computer's clock is 5 s ahead: the way up seems to take less than no time."""
    trips = [(0.01 - 5, 0.01 + 5)] * 50 + [(0.9 - 5, 0.01 + 5)] * 50
    up, down, network = ways(trips)
    assert (round(up, 3), round(down, 3), round(network, 3)) == (0.89, 0.0, 0.02)
    assert ways([]) == (0.0, 0.0, 0.0)


def test_the_servers_own_time_is_of_the_rehearsal_alone() -> None:
    before, after = Counter({"5": 10_000, "5000": 90}), Counter({"5": 10_980, "20": 15, "5000": 95})
    assert slowest(after - before) == 0.02
    assert slowest(Counter()) == 0.0


def test_of_several_workers_the_one_that_holds_the_session_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another one's answers are those of another room."""
    asked = []

    async def answers(base: str, path: str) -> dict[str, Any]:
        asked.append(base + path)
        return {"answers_within_ms": {"2": 1}}

    monkeypatch.setattr(probe, "ask", answers)
    asyncio.run(Crowd("http://w.example/j/ABCDEF#BITS", 2, 1).probe.look())
    assert asked == ["http://w.example/healthz?code=ABCDEF"]


def test_a_server_counts_its_answers_by_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("facilitator.live.pulse.time.monotonic", lambda: now[0])
    pulse = Pulse()
    for took in (0.0004, 0.0100, 0.012, 3600.0):
        now[0] = 100.0 + took
        pulse.answered(100.0)
    assert pulse.told() == {"1": 1, "15": 2, str(BOUNDS[-1]): 1}, "10 ms and a rounding are more than 10 ms"


def test_a_delivery_counts_from_its_sending_whoever_hears_first() -> None:
    figures = Figures(2)
    figures.arrived((7,))  # another phone is told before the author's answer comes
    figures.answered(7, sent=0.0)
    figures.arrived((7, 8))  # 8: nobody of the crowd wrote it
    figures.answered(7, sent=1e12)  # a command that changed nothing, answered with the number of another's change
    assert (figures.answers.count, figures.deliveries.count) == (2, 2)


def test_a_refusal_that_belongs_to_the_play_is_no_overload() -> None:
    figures = Figures(1)
    for code in ("locked", "wrong_stage", "too_many", "storage"):
        figures.said_no(code)
    assert set(figures.refused) == {"too_many", "storage"}


def test_a_recorder_types_in_bursts() -> None:
    said = "Teachers were reached through their association first"
    for seed in range(30):
        sent = list(keystrokes(said, random.Random(seed)))
        texts = [text for _, text in sent]
        assert texts[-1] == said
        assert all(said.startswith(text) for text in texts)
        assert sorted(set(texts), key=len) == texts, "it only grows"
        assert all(wait >= PAUSE for wait, _ in sent)
        assert sum(wait for wait, _ in sent) >= len(said) * KEY[0] * 0.9
    assert any(len(list(keystrokes(said, random.Random(seed)))) > 2 for seed in range(30))


# --- what stays with the machine

GOOD = Outcome(1_795_694_400_000, people=240, held=True, answers=0.2, weakest="up", here=False)


def test_an_outcome_stays_beside_the_sessions(tmp_path: Path) -> None:
    assert measured.read(tmp_path) is None
    measured.write(tmp_path, GOOD)
    assert measured.read(tmp_path) == GOOD
    assert [file.name for file in tmp_path.iterdir()] == [measured.FILE]


def test_a_folder_that_came_to_another_machine_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured.write(tmp_path, GOOD)
    monkeypatch.setattr("facilitator.store.measured.platform.node", lambda: "another")
    assert measured.read(tmp_path) is None
    (tmp_path / measured.FILE).write_text("not what it was")
    assert measured.read(tmp_path) is None


@pytest.mark.parametrize(
    ("outcome", "expected", "state", "says"),
    [
        (None, 64, "unknown", "Not measured yet"),
        (GOOD, 240, "ok", "held 240 people, 99 of 100 answers within 0.2 s. Weakest: the way up (uplink)."),
        (GOOD, 241, "look", "There may come 241: rehearse with as many."),
        (Outcome(0, 240, True, 0.2, "up", here=True), 64, "unknown", "not over the Wi-Fi"),
        (Outcome(0, 240, False, 4.0, "server", here=True), 64, "look", "did not hold 240 people"),
    ],
)
def test_what_the_console_says_of_it(outcome: Outcome | None, expected: int, state: str, says: str) -> None:
    line = held(outcome, expected)
    assert line.state == state
    assert says in line.words


def test_frames_are_cut_however_they_come() -> None:
    long = "x" * 70_000
    frames = b"\x81\x02hi" + b"\x89\x00" + b"\x81\x7e\x01\x2c" + b"y" * 300
    frames += b"\x81\x7f" + len(long).to_bytes(8, "big") + long.encode() + b"\x88\x02\x03\xe8"
    whole = ["hi", b"\x89\x00", "y" * 300, long, b"\x88\x02\x03\xe8"]
    assert cut(frames) == (whole, b"")
    for step in (1, 7, 4096):
        found: list[str | bytes] = []
        rest = b""
        for at in range(0, 400 if step == 1 else len(frames), step):
            came, rest = cut(rest + frames[at : at + step])
            found += came
        assert found == (whole[:3] if step == 1 else whole)
    with pytest.raises(ValueError):
        cut(b"\x81\x01\xff")


@pytest.mark.parametrize(("measures", "status", "says"), [(True, 1, "did NOT hold 240"), (False, 2, "nobody got in")])
def test_a_verdict_is_said_although_the_server_died(
    monkeypatch: pytest.MonkeyPatch, measures: bool, status: int, says: str
) -> None:
    def asked(base: str, path: str, body: object, key: str) -> dict[str, Any]:
        if path == "/api/rehearsal":
            return {"code": "ABCDEF", "bits": "A", "key": "k", "screen": "s"}
        raise own.NotPossible("the line is cut")

    def run(*_: object) -> Measured:
        if measures:
            return of(lost=200, shut=9)
        raise own.NotPossible("nobody got in")

    monkeypatch.setattr(own, "_ask", asked)
    monkeypatch.setattr(command, "_run", run)
    link = "http://127.0.0.1:9/s/ABCDEF/console#key=k"
    ran = CliRunner().invoke(command.rehearse, [link])
    assert (ran.exit_code, says in ran.output) == (status, True), ran.output
