"""What simulated people do in each kind of stage: one thing at a time, not everybody everything."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from facilitator.rehearsal.person import Person

Stage = dict[str, Any]
Work = Callable[["Person", Stage], None]

SENTENCES = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
NOTE_KINDS = ("comment", "question", "clarification", "experience")
ENOUGH = 6  # lines under a question


def present(person: Person, stage: Stage) -> None:
    """Open the materials, some of them."""
    materials = [m for m in person.of("material", stage=stage["id"]) if not _mine(person, "opening", m["id"])]
    if materials and person.dice.random() < 0.4:
        person.do("material.open", material=materials[0]["id"])


def discuss(person: Person, stage: Stage) -> None:
    """Record for the table, or write alone, or offer the recorder a line."""
    settings = stage["settings"]
    if _answer_topics(person, stage) or settings.get("scribe") == "none":
        return
    topics = [t for t in person.of("topic", stage=stage["id"], form="open", removed=False) if _asks(person, t)]
    if not topics:
        return
    topic, words = person.dice.choice(topics)["id"], person.dice.choice(SENTENCES["lines"])
    if settings.get("scribe") == "each" or settings.get("unit") in ("person", "pair", "four"):
        own = sum(len(person.of("line", section=t["id"], author=person.id)) for t in topics)
        if own < (settings.get("limit") or ENOUGH) and person.dice.random() < 0.3:
            person.do("line.add", topic=topic, text=words)
    elif settings.get("unit", "table") == "table":
        _record(person, stage, topic, words)


def _record(person: Person, stage: Stage, topic: str, words: str) -> None:
    chart = person.chart(stage)
    if not person.table["pen"]:
        person.do("pen.claim", table=person.table["number"])
    elif person.records:
        offered = [line for line in person.of("line", chart=chart["id"]) if line["held"]]
        if offered:
            person.do("line.accept", line=offered[0]["id"])
        elif len(person.of("line", chart=chart["id"], section=topic)) < ENOUGH:
            person.write_line(chart["id"], topic, words)
    elif person.dice.random() < 0.01:
        person.do("line.add", topic=topic, text=words)


def post(person: Person, stage: Stage) -> None:
    """Post the chart."""
    if person.records and not person.chart(stage)["posted"]:
        person.do("chart.post", chart=person.chart(stage)["id"])


def walk(person: Person, stage: Stage) -> None:
    """Leave a note on another table's chart, on a line of it more often than not."""
    own = person.chart(stage)
    posted = [c for c in person.of("chart", activity=stage["activity"], posted=True) if c["id"] != own["id"]]
    if not posted or person.dice.random() < 0.5:
        return
    chart = person.go_to(posted)
    if chart is None:  # just opened: first it is read
        return
    kind = person.dice.choice(NOTE_KINDS)
    lines = person.of("line", chart=chart["id"])
    on_line = {"line": person.dice.choice(lines)["id"]} if lines and person.dice.random() < 0.6 else {}
    words = person.dice.choice(SENTENCES[kind])
    more = {"anonymous": person.dice.random() < 0.2, "introduce": kind == "experience" and person.dice.random() < 0.3}
    person.do("note.add", chart=chart["id"], kind=kind, text=words, **more, **on_line)


def vote(person: Person, stage: Stage) -> None:
    """Give what the method asks for: dots where one likes, a value for each option."""
    ballot = person.get("ballot", stage["id"])
    method = stage["settings"].get("method", "dots")
    dots = person.of("dot", stage=stage["id"], participant=person.id)
    given = {dot["option"] for dot in dots}
    left = [o for o in person.of("option", stage=stage["id"], merged="") if o["id"] not in given]
    spent = method in ("dots", "rank") and len(given) >= ballot.get("each", 0)
    if not left or spent or person.dice.random() < 0.3:
        return
    option = person.dice.choice(left)
    highest = {"rating": 5, "fist": 5, "yes_no": 2}.get(method)
    value = person.dice.randint(1, highest) if highest else len(given) + 1 if method == "rank" else 1
    for axis in range(2 if stage["settings"].get("axes") else 1):
        person.do("dot.place", on={"kind": "option", "id": option["id"]}, value=value, axis=axis)


def pick(person: Person, stage: Stage) -> None:
    """Fill the table's card, field by field."""
    if not person.table["pen"]:
        person.do("pen.claim", table=person.table["number"])
    if not person.records:
        return
    number = person.table["number"]
    card = person.get("challenge", f"{stage['activity']}.{number}")
    strategies = person.of("strategy", challenge=card.get("id"))
    if not card.get("text"):
        lines = person.of("line", chart=f"{stage['activity']}.{number}", held=False)
        taken = {"line": person.dice.choice(lines)["id"]} if lines and person.dice.random() < 0.3 else {}
        person.do("pick.challenge", table=number, text=person.dice.choice(SENTENCES["challenges"]), **taken)
    elif not strategies and stage["settings"].get("strategies_max", 3):
        why = person.dice.choice(SENTENCES["whys"])
        person.do("strategy.write", table=number, text=person.dice.choice(SENTENCES["strategies"]), why=why)
    elif not person.table["reporter"]:
        person.do("reporter.set", table=number, participant=person.id)
    elif not card["ready"]:
        person.do("card.ready", table=number, ready=True)


def share(person: Person, stage: Stage) -> None:
    """Tap while others speak; now and then ask."""
    speaking = person.of("turn", stage=stage["id"], state="speaking")
    if not speaking or speaking[0]["table"] == person.table["number"]:
        return
    turn, dice = speaking[0], person.dice.random()
    if dice < 0.15 and not _mine(person, "tap", f"{turn['id']}", "us_too"):
        kind, willing = person.dice.choice(("us_too", "could_use")), person.dice.random() < 0.2
        person.do("tap.give", table=turn["table"], kind=kind, introduce=willing)
    elif dice > 0.99:
        person.do("turn.ask", table=turn["table"], text=person.dice.choice(SENTENCES["question"]))


def reflect(person: Person, stage: Stage) -> None:
    """Answer the stage's questions, rate the goals; the recorder answers what was asked on the table's chart."""
    if _answer_topics(person, stage):
        return
    goals = person.of("session")[0]["goals"] if stage["settings"].get("goals") else []
    unrated = [n for n in range(len(goals)) if not person.get("rating", f"goal{n}.{person.id}")]
    if unrated:
        person.do("goal.rate", goal=unrated[0], value=person.dice.randint(1, 3))
    if not person.records:
        return
    answered = {answer["note"] for answer in person.of("answer")}
    own = person.of("note", chart=person.chart(stage)["id"])
    asked = [n for n in own if n["kind"] in ("question", "clarification") and n["id"] not in answered]
    if asked:
        person.do("note.answer", note=asked[0]["id"], text=person.dice.choice(SENTENCES["answers"]))


def regroup(person: Person, stage: Stage) -> None:
    """Walk there, and say so."""
    place = person.get("place", f"{stage['id']}.{person.id}")
    if place and not place["arrived"] and person.dice.random() < 0.5:
        person.do("place.arrive", stage=stage["id"])


def _answer_topics(person: Person, stage: Stage) -> bool:
    """Answer one topic that each answers alone; false where none is left."""
    for topic in person.of("topic", stage=stage["id"], removed=False):
        on_chart = stage["kind"] == "discuss" and topic["form"] == "open"
        if on_chart or person.get("reply", f"{topic['id']}.{person.id}"):
            continue
        values = _values(person, topic)
        if values:
            person.do("topic.reply", topic=topic["id"], values=values)
        else:
            words, to = person.dice.choice(SENTENCES["takeaways"]), person.dice.choice(("private", "all"))
            person.do("topic.reply", topic=topic["id"], text=words, share=to)
        return True
    return False


def _values(person: Person, topic: dict[str, Any]) -> list[int]:
    size = len(topic["options"])
    if topic["form"] == "scale":
        return [person.dice.randint(1, topic["steps"])]
    if topic["form"] == "ranking":
        return person.dice.sample(range(size), size)
    return [person.dice.randrange(size)] if topic["form"] == "choice" else []


def _asks(person: Person, topic: dict[str, Any]) -> bool:
    return topic["group"] in ("", person.table["group"])


def _mine(person: Person, kind: str, thing: str, suffix: str = "") -> bool:
    return bool(person.get(kind, ".".join(filter(None, (thing, person.id, suffix)))))


WORK: dict[str, Work] = {
    work.__name__: work for work in (present, discuss, post, walk, vote, pick, share, reflect, regroup)
}
