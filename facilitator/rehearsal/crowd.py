"""The crowd: each person joins by HTTP, connects with the public protocol, and does what the stage asks for."""

from __future__ import annotations

import json
import random
import threading
import time
import tomllib
import urllib.request
import uuid
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import socketio

SENTENCES = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
KINDS = ("comment", "question", "clarification", "experience")
NAMESPACE = "/live"
GIVE_UP = 60  # seconds without a server after which a person goes home


class Person:
    """One simulated participant."""

    def __init__(self, join_link: str, dice: random.Random, pace: float) -> None:
        """`pace`: seconds between two things a person does, on average."""
        link = urlsplit(join_link)
        self._base = f"{link.scheme}://{link.netloc}"
        self._code = link.path.rpartition("/")[2]
        self._bits = link.fragment.partition(".")[0]
        self._dice = dice
        self._pace = pace
        self._rows: dict[tuple[str, str], dict[str, Any]] = {}
        self._id = ""
        self._client = socketio.Client(reconnection=False, handle_sigint=False)
        self._client.on("rows", self._take, namespace=NAMESPACE)

    def live(self, until: float) -> None:
        """Join, then act until that moment of the monotonic clock, over as many connections as it takes."""
        joined = self._join()
        self._id, last_seen = joined["participant"], time.monotonic()
        while time.monotonic() < until and time.monotonic() - last_seen < GIVE_UP:
            try:
                self._client.connect(
                    self._base,
                    auth={"code": self._code, "token": joined["token"]},
                    namespaces=[NAMESPACE],
                    transports=["websocket"],
                )
                self._sit_down()
                while time.monotonic() < until and self._client.connected:
                    last_seen = time.monotonic()
                    self._act()
                    time.sleep(self._dice.uniform(0.3, 1.7) * self._pace)
            except (socketio.exceptions.SocketIOError, OSError):
                pass
            finally:
                self._client.disconnect()
            time.sleep(self._dice.uniform(0.5, 2))

    # --- connection

    def _join(self) -> dict[str, Any]:
        body = {"code": self._code, "bits": self._bits, "name": self._dice.choice(SENTENCES["names"])}
        body["affiliation"] = self._dice.choice(SENTENCES["affiliations"])
        request = urllib.request.Request(
            f"{self._base}/api/join", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return dict(json.loads(answer.read()))

    def _take(self, message: dict[str, Any]) -> None:
        for kind, id, row in message["rows"]:
            if row is None:
                self._rows.pop((kind, id), None)
            else:
                self._rows[kind, id] = row

    def _do(self, name: str, **args: Any) -> dict[str, Any]:
        command = {"id": str(uuid.uuid4()), "name": name, "args": args}
        return dict(self._client.call("command", command, namespace=NAMESPACE, timeout=10))

    def _watch(self, *views: str) -> None:
        answer = self._client.call("watch", {"views": [*views]}, namespace=NAMESPACE, timeout=10)
        self._rows.clear()
        self._take(answer)

    def _sit_down(self) -> None:
        self._watch("room", f"me:{self._id}")
        me = self._rows["participant", self._id]
        table = me["table"] or self._do("seat.take", table=0)["result"]["table"]
        self._watch("room", "wall", f"table:{table}", f"me:{self._id}")

    # --- what people do

    def _act(self) -> None:
        session = next(row for (kind, _), row in self._rows.items() if kind == "session")
        stage = self._rows.get(("stage", session["stage"]))
        if stage and stage["state"] == "running":
            act = getattr(self, f"_in_{stage['kind']}", None)
            if act:
                act(stage)

    def _in_discuss(self, stage: dict[str, Any]) -> None:
        table, chart = self._table(), self._chart(stage)
        if not table["pen"]:
            self._do("pen.claim", table=table["number"])
        if table["pen"] != self._id or len(self._of("line", chart=chart["id"])) >= 12:
            return
        topics = [t for t in self._of("topic", stage=stage["id"]) if t["group"] in ("", table["group"])]
        section = self._dice.choice(topics)["id"]
        self._do("line.write", chart=chart["id"], section=section, text=self._dice.choice(SENTENCES["lines"]))

    def _in_post(self, stage: dict[str, Any]) -> None:
        chart = self._chart(stage)
        if self._table()["pen"] == self._id and not chart["posted"]:
            self._do("chart.post", chart=chart["id"])

    def _in_walk(self, stage: dict[str, Any]) -> None:
        own = self._chart(stage)
        posted = [c for c in self._of("chart", activity=stage["activity"], posted=True) if c["id"] != own["id"]]
        if not posted or self._dice.random() < 0.5:
            return
        chart, kind = self._dice.choice(posted), self._dice.choice(KINDS)
        lines = self._of("line", chart=chart["id"])
        on_line = {"line": self._dice.choice(lines)["id"]} if lines and self._dice.random() < 0.6 else {}
        words = self._dice.choice(SENTENCES[kind])
        anonymous = self._dice.random() < 0.2
        self._do("note.add", chart=chart["id"], kind=kind, text=words, anonymous=anonymous, **on_line)

    def _in_reflect(self, stage: dict[str, Any]) -> None:
        if self._table()["pen"] != self._id:
            return
        answered = {a["note"] for a in self._of("answer")}
        own = self._of("note", chart=self._chart(stage)["id"])
        asked = [n for n in own if n["kind"] in ("question", "clarification") and n["id"] not in answered]
        if asked:
            self._do("note.answer", note=asked[0]["id"], text=self._dice.choice(SENTENCES["answers"]))

    def _of(self, kind: str, **fields: Any) -> list[dict[str, Any]]:
        rows = [row for (found, _), row in list(self._rows.items()) if found == kind]
        return [row for row in rows if all(row[name] == value for name, value in fields.items())]

    def _table(self) -> dict[str, Any]:
        return self._rows["table", str(self._rows["participant", self._id]["table"])]

    def _chart(self, stage: dict[str, Any]) -> dict[str, Any]:
        return self._rows["chart", f"{stage['activity']}.{self._table()['number']}"]


def run(join_link: str, people: int, minutes: float, *, seed: int = 7, pace: float = 4.0) -> None:
    """Let a crowd join and work for so many minutes; returns when all have gone home."""
    until = time.monotonic() + minutes * 60
    crowd = [Person(join_link, random.Random(seed + number), pace) for number in range(people)]
    threads = [threading.Thread(target=person.live, args=(until,), daemon=True) for person in crowd]
    for thread in threads:
        thread.start()
        time.sleep(0.02)
    for thread in threads:
        thread.join()
