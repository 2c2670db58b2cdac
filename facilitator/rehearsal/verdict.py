"""Whether a machine and its network hold so many people, and what gives way first. Pure: figures in, a verdict out."""

from __future__ import annotations

from typing import Literal

import msgspec

from facilitator import messages

Part = Literal["server", "up", "down", "network", "joining", "connections", "own"]
Broken = Literal["nothing", "joined", "lost", "refused", "connections", "answers", "deliveries", "joins"]

# Whoever waits for more than a second for a ✓ loses the thread, and presses again.
ANSWER = 1.0  # seconds, for 99 of 100
# What another table wrote is not waited for; after two seconds a talk about it has gone on without it.
DELIVERY = 2.0
# So long somebody looks at a phone that says "joining" before asking the neighbour.
JOIN = 5.0
# Of a hundred pages one may lose its connection once: it comes back by itself, and loses nothing.
LOST = 0.01
# A rehearsing computer this late itself measures itself.
OWN = 0.25
ENOUGH = 20  # answers below which nothing can be said of 99 in 100
TRIPS = 6  # round trips in a join: the request, the socket, who it is, the rows, the seat, its rows


class Measured(msgspec.Struct, frozen=True):
    """What a rehearsal measured. Times in seconds, each within which 99 of 100 came about.

    `up`, `down`: on the way to the server and back; where the clocks do not agree, only what comes on top of the
    shortest round trip, which is `network`. `server`: between the two. `own`: by how much the rehearsing process itself
    was late. `late`: came long enough ago to be in, and were not. `lost`: connections without a cause of theirs, of
    `connections`. `shut`: attempts that found a machine without a server.
    """

    people: int
    joined: int = 0
    late: int = 0
    asked: int = 0  # answers
    answers: float = 0.0
    deliveries: float = 0.0
    joins: float = 0.0
    server: float = 0.0
    up: float = 0.0
    down: float = 0.0
    network: float = 0.0
    own: float = 0.0
    connections: int = 0
    lost: int = 0
    dropped: int = 0
    shut: int = 0
    refused: int = 0
    missing: int = 0  # acknowledged, and not there
    unanswered: int = 0


class Verdict(msgspec.Struct, frozen=True):
    """`judged`: false where nothing can be said: nothing was asked, or this computer was too slow itself. `broken`:
    what was not kept, the weightiest first."""

    held: bool
    judged: bool
    broken: list[Broken]
    weakest: Part


def judge(m: Measured) -> Verdict:
    """Hold the figures against what people bear."""
    shares = _shares(m)
    weakest = max(shares, key=lambda part: shares[part])
    if not m.joined:
        weakest = "server" if m.shut else "network"
    broken = _broken(m)
    if broken == ["nothing"]:
        return Verdict(False, False, broken, weakest)
    if broken and m.own > OWN and not (m.missing or m.refused):
        return Verdict(False, False, broken, "own")
    if weakest == "own":  # late as it was, it does not change the outcome
        weakest = max((part for part in shares if part != "own"), key=lambda part: shares[part])
    return Verdict(not broken, True, broken, weakest)


def _broken(m: Measured) -> list[Broken]:
    wrong: dict[Broken, bool] = {
        "lost": m.missing + m.unanswered > 0,
        "refused": m.refused > 0,
        "joined": m.late > 0,
        "connections": m.lost > LOST * m.connections,
        "answers": m.answers > ANSWER,
        "deliveries": m.deliveries > DELIVERY,
        "joins": m.joins > JOIN,
    }
    found = [rule for rule, broken in wrong.items() if broken]
    return found or (["nothing"] if m.asked < ENOUGH else [])


def _shares(m: Measured) -> dict[Part, float]:
    """How much of what people bear each part uses up; 1: all of it. The first of equals counts."""
    gone = m.lost / max(1, m.connections) / LOST
    travelling = TRIPS * m.answers
    joining = max(0.0, m.joins - travelling) / JOIN
    if m.late and travelling < JOIN:  # else the way explains it
        joining = max(joining, 1 + m.late / m.people)
    own_time = min(m.server, m.answers)  # the server estimates what waited to be read
    down = max(0.0, m.down - m.own)
    # others hear it late though its author was answered: the server's doing where it is the slower one of the two
    after = max(0.0, m.deliveries - m.answers - own_time)
    served, down = (max(own_time, after), down) if own_time > down else (own_time, max(down, after))
    server = max(served / ANSWER, gone if m.shut else 0.0, 1.0 + m.refused if m.refused or m.missing else 0.0)
    return {
        "server": server,
        "up": max(0.0, m.up - own_time) / ANSWER,
        "down": down / ANSWER,
        "network": m.network / ANSWER,
        "connections": gone,
        "joining": joining,
        "own": m.own / OWN,
    }


def words(m: Measured) -> str:
    """The verdict in one or two plain sentences."""
    verdict = judge(m)
    if verdict.broken == ["nothing"]:
        return messages.text("rehearsal-nothing", joined=m.joined)
    if not verdict.judged:
        return messages.text("rehearsal-too-slow", people=m.joined, s=seconds(m.own))
    weakest = messages.text(f"rehearsal-weakest-{verdict.weakest}")
    if verdict.held:
        return messages.text("rehearsal-held", people=m.joined, s=seconds(m.answers), weakest=weakest)
    said = "; ".join(_why(m, rule) for rule in verdict.broken)
    return messages.text("rehearsal-not-held", people=m.people, why=said, weakest=weakest)


def _why(m: Measured, rule: Broken) -> str:
    times = {"answers": m.answers, "deliveries": m.deliveries, "joins": m.joins}
    counts = {"lost": m.missing + m.unanswered, "refused": m.refused, "joined": m.late, "connections": m.lost}
    of = m.connections if rule == "connections" else m.people
    return messages.text(f"rehearsal-why-{rule}", s=seconds(times.get(rule, 0.0)), count=counts.get(rule, 0), of=of)


def seconds(value: float) -> str:
    """As it is said: to the hundredth below one, else to the tenth; never better than it was."""
    places = 100 if value < 1 else 10
    return f"{-(-round(value * 1e6) // (1_000_000 // places)) / places:g}"
