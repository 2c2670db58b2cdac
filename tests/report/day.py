"""A whole day of `slds-2015` for the report to be made of: 120 people at 15 tables, two talks, two activities, a theme
desk, a chart on paper, a few things hidden and parked. Always the same day: ids, words and times come from one seed."""

from __future__ import annotations

import random
import uuid
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from facilitator.agenda.reader import METHODS
from facilitator.live.desk import SERVER
from facilitator.rehearsal.work import SENTENCES, WORK
from facilitator.session import keys
from facilitator.store import blobs
from facilitator.web.photos import SIZES
from tests.report.held import file_of, put, the_same_ids
from tests.unit.somebody import Somebody, next_turn
from tests.unit.workshop import Workshop

TABLES, PEOPLE, ROUNDS = 15, 120, 7
PAPER = 9  # the table that writes on paper
SHOWN = "Three lines by hand: who hears from us, and how often"  # what its photograph shows
SMALL_STATES = ("Guam", "Alaska")  # two people each: too few to stand alone
THEMES = {  # what the organisers call what they read, and by which words they know it
    "Go to where they already meet": "their association",
    "A regular call, on their agenda": "a call every month",
    "Show what became of their input": "changed because of their input",
    "Fewer words, fewer numbers": "three numbers",
    "One language for all": "glossary",
    "One person to turn to": "named contact",
    "Let them try it early": "dashboard early",
    "Ask about their problem": "ask about their problem",
}
ANSWERS = (
    ("used", "It is the second chapter now."),
    ("partly", "We do it where there are associations."),
    ("not_used", "The law leaves no room for it."),
    ("later", "With next year's money."),
    ("used", "From June on."),
)
NINE = 1_700_039_400_000 - 600_000  # ten minutes before it starts


@cache
def whole_day(*, answered: bool = False) -> bytes:
    """The session's file after the day; `answered`: after the Monday, when the organisers said what becomes of it."""
    return file_of(partial(hold, answered=answered))


def day_in(folder: Path, *, answered: bool = False) -> Path:
    """The day's file in a folder of sessions; returns where."""
    return put(whole_day(answered=answered), folder)


def hold(folder: Path, *, answered: bool = False) -> Workshop:
    """Hold the day; the workshop is still open when this returns, after the session's end."""
    dice = random.Random(2015)
    shop = Workshop(folder, TABLES, (METHODS / "slds-2015.toml").read_text(encoding="utf-8"))
    with the_same_ids(dice):
        shop.desk._file._db.execute("PRAGMA synchronous = OFF")  # nobody pulls the plug here
        shop.now = NINE
        shop.do("session.keep", {"days": 0}, shop.console)  # long ago by now: it would be erased when it is opened
        people = _doors_open(shop, dice)
        _add_stages(shop)
        shop.wait(10)
        for stage in sorted(shop.desk.state.all("stage"), key=lambda stage: stage.position):
            _hold_stage(shop, people, stage.id, dice)
        shop.wait(1)
        shop.do("session.close", {"reached": [1], "renewed": ["purpose"]}, shop.console)
        _sort_strategies(shop)
        if answered:
            _answer(shop)
    return shop


def _answer(shop: Workshop) -> None:
    """On Monday: what becomes of the themes, all but two, the last as a draft; what was heard, what comes next."""
    themes = sorted(shop.desk.state.all("theme"), key=lambda theme: theme.seq)
    for theme, (outcome, reason) in zip(themes[:-2], ANSWERS, strict=False):
        args = {"kind": "theme", "item": theme.id, "outcome": outcome, "reason": reason, "owner": "Kim"}
        shop.do("response.write", args, shop.console)
    shop.do("response.release", {}, shop.console)
    draft = {"kind": "theme", "item": themes[-2].id, "outcome": "later", "reason": "The board meets in May"}
    shop.do("response.write", draft, shop.console)
    steps = [
        {"text": "The guidebook's draft goes to all tables", "owner": "Kim", "due": "2023-12-04"},
        {"text": "Answers to the questions that are still open", "owner": "Lee", "due": "2023-12-15"},
    ]
    heard = ["People stay where their input changes something.", "Fewer numbers, and one person to turn to."]
    shop.do("followup.write", {"heard": heard, "steps": steps}, shop.console)


def _sort_strategies(shop: Workshop) -> None:
    """On Monday: of which type each is; every fourth stays without."""
    rows = sorted(
        (row for row in shop.desk.state.all("strategy") if row.text), key=lambda row: (row.table, row.position)
    )
    for at, type in enumerate(("People and time", "How we talk", "Tools")):
        shop.do("strategy.sort", {"strategies": [row.id for row in rows[at::4]], "type": type}, shop.console)


def _doors_open(shop: Workshop, dice: random.Random) -> list[Somebody]:
    people = []
    shop.do("table.paper", {"table": PAPER, "on": True}, shop.console)
    for n in range(PEOPLE):
        state = SMALL_STATES[n // 2] if n < 4 else dice.choice(SENTENCES["affiliations"])
        token, name = uuid.uuid4().hex, SENTENCES["names"][n % len(SENTENCES["names"])]
        args = {"name": name, "affiliation": state, "token_hash": keys.hash_key(token)}
        args["rejoin_hash"] = keys.hash_key(f"rejoin {token}")
        assert shop.desk.run("participant.join", args, SERVER, internal=True).ok
        person = shop.enter(token)
        shop.sit(person, n % TABLES + 1)
        people.append(Somebody(shop, person, dice))
        shop.wait(0.05)
    return people


def _add_stages(shop: Workshop) -> None:
    """What the agenda's two hours have no room for: after the walk the organisers group what was written, after the
    share-out everybody votes."""
    stages = sorted(shop.desk.state.all("stage"), key=lambda stage: stage.position)
    walk = next(stage for stage in stages if stage.kind == "walk")
    told = [stage for stage in stages if stage.kind == "share"][-1]
    desk = {"kind": "cluster", "title": "Theme desk", "minutes": 5}
    shop.do("stage.add", {"activity": walk.activity, "after": walk.id, **desk}, shop.console)
    ballot = {"kind": "vote", "title": "What do we try first?", "minutes": 3}
    added = shop.do("stage.add", {"activity": told.activity, "after": told.id, **ballot}, shop.console)
    settings = {"options": SENTENCES["strategies"], "dots_each": 3}
    shop.do("stage.edit", {"stage": added.result["stage"], "settings": settings}, shop.console)


def _hold_stage(shop: Workshop, people: list[Somebody], stage: str, dice: random.Random) -> None:
    row = shop.row("stage", stage)
    shop.start(stage)
    rounds = max(ROUNDS, TABLES * 2) if row.kind in ("share", "cluster") else ROUNDS
    minutes = row.minutes * dice.uniform(0.8, 1.3)
    for at in range(rounds):
        if row.kind == "cluster":
            _group(shop, stage)
        if row.kind == "share" and at % 2 == 0:
            next_turn(shop, stage)
        for person in people:
            if row.kind in WORK and dice.random() < (0.2 if row.kind == "share" else 0.8):
                WORK[row.kind](person, person.get("stage", stage))  # type: ignore[arg-type]
        shop.wait(minutes / rounds)
    _ACCIDENTS.get(row.kind, lambda *_: None)(shop, people, row)
    shop.do("stage.end", {"stage": stage}, shop.console)


def _group(shop: Workshop, stage: str) -> None:
    """The organisers put the next loose lines where they belong, as far as they see a theme."""
    placed = {placing.on for placing in shop.desk.state.all("placing")}
    themes = {theme.title: theme.id for theme in shop.desk.state.all("theme")}
    lines = sorted(shop.desk.state.all("line"), key=lambda line: line.seq)
    found = [
        (line.id, title)
        for line in lines
        for title, words in THEMES.items()
        if words in line.text and line.id not in placed and not line.held
    ]
    for line, title in found[:8]:
        if title not in themes:
            themes[title] = shop.do("theme.add", {"stage": stage, "title": title}, shop.console).result["theme"]
        args = {"stage": stage, "on": {"kind": "line", "id": line}, "theme": themes[title]}
        shop.do("item.place", args, shop.console)


def _after_discussion(shop: Workshop, people: list[Somebody], stage: Any) -> None:
    if stage.settings.get("scribe") == "none":
        return
    chart = shop.row("chart", f"{stage.activity}.{PAPER}")
    photo = str(uuid.uuid4())
    file = shop.path.parent / "photo.jpg"
    file.write_bytes(_photograph())
    blobs.keep(shop.path, [(f"{photo}/{size}", "image/jpeg", file) for size in SIZES])
    args = {"photo": photo, "chart": chart.id, "width": 800, "height": 600}
    assert shop.desk.run("photo.add", args, shop.console, internal=True).ok
    shop.do("photo.describe", {"photo": photo, "caption": SHOWN}, shop.console)
    shop.do("park.add", {"text": "Will there be money for translated evenings?"}, people[3].actor)


def _after_walk(shop: Workshop, people: list[Somebody], stage: Any) -> None:
    notes = sorted(shop.desk.state.all("note"), key=lambda note: note.seq)
    shop.do("note.hide", {"note": notes[5].id, "reason": "Names somebody"}, shop.console)
    shop.do("note.park", {"note": notes[8].id}, shop.console)
    questions = [note for note in notes if note.kind == "question" and not note.hidden]
    for person in people[:12]:
        shop.ask("note.metoo", {"note": questions[1].id, "on": True}, person.actor)
    answer = {"note": questions[2].id, "text": "The organisers look into it.", "outcome": "deferred"}
    shop.do("note.answer", answer, shop.console)


def _photograph() -> bytes:
    """A chart on paper, as a phone would have taken it."""
    picture = Image.new("RGB", (800, 600), "#e8e0cc")
    draw = ImageDraw.Draw(picture)
    for at, words in enumerate(("Legislators: yearly letter", "Principals: every month", "Parents: not yet")):
        draw.text((60, 80 + 90 * at), f"- {words}", fill="#1b2a55", font_size=36)
    file = BytesIO()
    picture.save(file, "JPEG", quality=80)
    return file.getvalue()


_ACCIDENTS = {"discuss": _after_discussion, "walk": _after_walk}
