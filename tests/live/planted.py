"""A session that holds a row of every kind, in every state that decides who sees it, with a word of its own in each
field; and, written down by hand, who may read it.

Not taken from the rows' own `views`: a view that shows too much is to be found.
"""

from __future__ import annotations

import msgspec

from facilitator import register  # noqa: F401  (knows all row kinds)
from facilitator.session.keys import console_row, derive, hash_key
from facilitator.session.rows import ROW_KINDS, Key, Row
from tests.unit.workshop import CODE, first_rows

ROOT, CONSOLE, COLLEAGUE = "R" * 26, "C" * 26, "K" * 26
# Ann and Bob sit at table 1 with their recorder's desk, Eve at table 2 with hers; Rex was sent out.
TOKENS = {"ann": "ann token", "bob": "bob token", "eve": "eve token", "rex": "rex token"}
KEYS = {
    **TOKENS,
    "desk 1": derive(ROOT, "table:1"),
    "desk 2": derive(ROOT, "table:2"),
    "screen": derive(ROOT, "screen"),
    "console": CONSOLE,
    "colleague": COLLEAGUE,
    "preview": derive(ROOT, "preview"),
    "leader": derive(ROOT, "report"),  # reads the report before it is published, over HTTP
    "nobody": "",
    "elsewhere": "X" * 26,  # the console of another session
}

Who = frozenset[str]
NOBODY: Who = frozenset()
CONSOLES = frozenset({"console", "colleague"})
TABLE = CONSOLES | {"ann", "bob", "desk 1"}
ANN = frozenset({"ann"})
SCREEN = CONSOLES | {"screen"}
ROOM = TABLE | SCREEN | {"eve", "desk 2"}
PLAN = ROOM | {"preview"}
WORLD = frozenset(KEYS)

NAMES_OF_ROWS = {
    "activity", "author", "beside", "by", "chart", "challenge", "deck", "follows", "group", "hook", "item", "line",
    "material", "merged", "note", "of", "on", "option", "participant", "party", "pen", "photo", "reporter", "section",
    "stage", "topic", "turn", "theme", "carried", "step", "undoes", "event", "mark", "done", "subject", "via",
}  # fmt: skip

made: dict[str, tuple[Who, str]] = {}  # word → who may read it, and where it stands
readers: dict[tuple[str, str], Who] = {}  # kind, id → who may have the row


def row(row_kind: str, who: Who, /, **given: object) -> Row:
    """A row of that kind with a word of its own in every field of text that is not given."""
    word = f"zq{len(made):04}{row_kind.replace('_', '')}"
    fields: dict[str, object] = {"id": word}
    for field in msgspec.structs.fields(ROW_KINDS[row_kind]):
        if field.name in {"id", "seq", *given} or field.name in NAMES_OF_ROWS:
            if field.required and field.name not in given and field.name != "id":
                fields[field.name] = word
        elif field.type is str:
            fields[field.name] = word
        elif field.type == list[str]:
            fields[field.name] = [word]
        elif field.required:
            fields[field.name] = 1
    # Leaders read what is going to be published: what is for people at other tables too.
    made[word] = (who | {"leader"} if "eve" in who else who, f"{row_kind} {given}")
    planted: Row = msgspec.convert({**fields, **given}, ROW_KINDS[row_kind])
    readers[row_kind, planted.id] = who - {"preview"} if row_kind.startswith("published") else who
    return planted


CLOSED, POSTED, WAITING, RUN = "a.1", "a.2", "a.vote", "a.walk"  # charts of tables 1 and 2, stages

AWAY = ("held", "hidden", "parked")


def rows() -> list[Row]:
    """The session's rows."""
    first = [one for one in first_rows() if one.KIND not in ("key", "session", "chart", "stage", "participant")]
    return [*first, *_keys(), *_people(), *_plan(), *_on_charts(), *_own(), *_consoles(), *_never(), *_published()]


def _keys() -> list[Row]:
    found: list[Row] = [Key(id=hash_key(key), role="participant", subject=name) for name, key in TOKENS.items()]
    found += [Key(id=hash_key(derive(ROOT, name)), role=name) for name in ("screen", "preview")]  # type: ignore[arg-type]
    found.append(Key(id=hash_key(derive(ROOT, "report")), role="reader"))
    found += [Key(id=hash_key(derive(ROOT, f"table:{n}")), role="table", subject=str(n)) for n in (1, 2)]
    return [*found, console_row(CONSOLE, ROOT, via="link"), console_row(COLLEAGUE, ROOT, "jo", via="link")]


def _people() -> list[Row]:
    at_two = CONSOLES | {"eve", "desk 2"}
    ohio = {"affiliation": "Ohio"}  # who comes from where is told to all, without names
    return [
        row("participant", TABLE, id="ann", table=1, **ohio),
        row("participant", TABLE, id="bob", table=1, **ohio),
        row("participant", at_two, id="eve", table=2, **ohio),
        row(
            "participant", CONSOLES | {"rex"}, id="rex", removed=True, **ohio
        ),  # who was sent out takes along what is theirs
        row("affiliation", ROOM),
        row("help", TABLE, id="1", table=1),
        row("help", at_two, id="2", table=2),
        row("offer", TABLE, id="1", table=1),
        row("party", CONSOLES | ANN, members=["ann"]),
        row("place", CONSOLES | ANN, participant="ann", table=1),
        row("route", TABLE | SCREEN, table=1),
        row("readers", SCREEN, id=RUN),
        row("readers", ROOM, id="a.post", open=True),
    ]


def _plan() -> list[Row]:
    lists = ("contacts", "followed_by", "goals", "outcomes", "renewed", "resources")
    session: dict[str, object] = {"title": "Open day", "stage": RUN, "seating": "balanced"}
    session |= {name: [] for name in lists}
    plan = [
        row("session", PLAN, id=CODE, **session),
        row("activity", PLAN),
        row("stage", PLAN, id=RUN, activity="a", kind="walk", state="running", first_at=1, started_at=1),
        row("stage", PLAN, id=WAITING, activity="a", kind="vote"),
        row("group", PLAN),
        row("topic", PLAN, activity="a", stage=RUN),
        row("table", ROOM, number=7),
        row("script", CONSOLES, id=RUN),
        row("remark", CONSOLES | {"preview"}),
        row("publication", PLAN, id="report", state="preview"),
        row("carried", PLAN, kind="theme", shown=True),
        row("carried", CONSOLES, kind="theme", shown=False),
        row("door", ROOM, id="door", code=""),
        row("deck", ROOM, id="deck"),
        row("page", CONSOLES, id="deck.1", deck="deck", number=1, shown=False),
        row("page", ROOM, id="deck.2", deck="deck", number=2, shown=True),
        row("slide", ROOM, id="a.present", deck="deck"),
        row("material", CONSOLES, stage=WAITING),
        row("material", ROOM, stage=RUN),
        row("option", CONSOLES, stage=WAITING),
        row("option", ROOM, stage=RUN),
        row("ballot", ROOM, stage=RUN),
        row("likeness", CONSOLES, id=RUN),
        row("round", ROOM, id=RUN),
        row("turn", ROOM, activity="a", stage=RUN, table=1),
    ]
    return [*plan, row("tally", NOBODY, stage=RUN, shown=False), row("tally", ROOM, stage=RUN, shown=True)]


def _on_charts() -> list[Row]:
    closed, posted = {"chart": CLOSED}, {"chart": POSTED}
    note = {"kind": "question", "line": "", "photo": ""}
    marked = {"mark": "0" * 32}
    theme = {"stage": RUN, "activity": "a"}
    return [
        row("chart", ROOM, id=CLOSED, activity="a", table=1),
        row("chart", ROOM, id=POSTED, activity="a", table=2, posted=True),
        row("line", TABLE, **closed, section="a.t1"),
        row("line", ROOM, **posted, section="a.t1"),
        row("line", CONSOLES | ANN, **posted, section="a.t1", author="ann", hidden=True),
        row("line", CONSOLES | ANN, **posted, section="a.t1", author="ann", held=True),
        row("line", CONSOLES, **posted, section="a.t1", **marked, held=True),
        row("line", TABLE, **closed, section="a.t1", held=True, quiet=True),
        row("note", ROOM, id="seen", **posted, **note, author="ann"),
        _told(row("note", ROOM, id="told", **posted, **note, author="ann")),
        row("note", ROOM, **posted, **note, **marked),
        row("note", TABLE | ANN, **closed, **note, author="ann"),
        *(row("note", CONSOLES | ANN, **posted, **note, author="ann", **{state: True}) for state in AWAY),
        *(row("note", CONSOLES, **posted, **note, **marked, **{state: True}) for state in AWAY),
        row("note", CONSOLES | ANN, id="unseen", **posted, **note, author="ann", hidden=True),
        row("answer", ROOM, id="seen", note="seen", **posted, table=2),
        row("answer", CONSOLES | ANN, id="unseen", note="unseen", **posted, table=2),
        row("photo", TABLE, **closed, table=1),
        row("photo", ROOM, **posted, table=2),
        row("photo", CONSOLES, **posted, table=2, removed=True),
        row("readback", TABLE, id=CLOSED),
        row("agreement", ANN, chart=CLOSED, participant="ann"),
        row("challenge", TABLE | SCREEN, id="card", activity="a", table=1, stage=RUN),
        row("challenge", ROOM, activity="a", table=2, stage=RUN, heard=True),
        row("strategy", TABLE | SCREEN, challenge="card", activity="a", table=1),
        row("theme", ROOM, **theme),
        row("theme", TABLE | SCREEN, **theme, table=1),
        row("placing", ROOM, stage=RUN, on_kind="line", on="x", theme="y"),
        row("placing", TABLE, stage=RUN, on_kind="line", on="x", theme="y", table=1),
        *(row("reply", who, topic="t", stage=RUN, participant="ann", table=1, share=share) for share, who in _SHARES),
    ]


_SHARES = (("private", ANN), ("table", TABLE), ("organisers", CONSOLES | ANN), ("all", ROOM))


def _own() -> list[Row]:
    ann = {"participant": "ann"}
    return [
        row("metoo", ANN, note="seen", **ann),
        row("tap", ANN, turn="t", kind="us_too", **ann),
        row("opening", ANN, material="m", **ann),
        row("rating", ANN, goal=0, **ann),
        row("reviewed", ANN, **ann),
        row("dot", ANN, stage=RUN, option="o", **ann),
        row("visit", ANN, chart=POSTED, **ann),
        row("block", CONSOLES | ANN, **ann),
        row("block", CONSOLES, mark="0" * 32),
    ]


def _consoles() -> list[Row]:
    return [
        row("moderation", CONSOLES),
        row("wordlist", CONSOLES, id="words"),
        row("translation", ROOM, id="es", texts={"zq": "zq"}),
        row("projection", SCREEN, id="main", before=[]),
        row("release", SCREEN),
        row("aloud", ROOM, id="main"),
        row("parked", CONSOLES),
        row("colleague", CONSOLES, id="jo"),
        row("link", CONSOLES),
        row("lock", CONSOLES),
        row("action", CONSOLES),
        row("response", CONSOLES, due="", kind="note", item="seen", outcome="used"),
        row("followup", CONSOLES, id="followup"),
        row("feedback", CONSOLES),
        row("hook", CONSOLES, id="hook"),
        row("delivery", CONSOLES, hook="hook", state="arrived"),
        row("message", ROOM),
        row("message", TABLE, table=1),
        row("message", CONSOLES, ended_at=1),
    ]


def _never() -> list[Row]:
    return [
        row("key", NOBODY, role="rejoin", subject="ann"),
        row("hook_secret", NOBODY, id="hook"),
        row("pin", NOBODY, id="pin"),
        row("door_bits", CONSOLES, id="door"),  # in the link that consoles print, in no row that is sent
        row("trace", NOBODY),
        row("report", NOBODY, note="seen"),
    ]


def _told(planted: Row) -> Row:
    """What was responded to in public is read by the world, on the follow-up page."""
    word = planted.text  # type: ignore[attr-defined]
    made[word] = (WORLD, made[word][1])
    return planted


def _published() -> list[Row]:
    return [
        row("published_response", WORLD, due="", kind="note", item="told", outcome="used"),
        row("published_followup", WORLD, id="followup", minority="note:told"),
    ]


ROWS = rows()
