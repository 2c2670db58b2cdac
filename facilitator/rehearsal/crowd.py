"""The crowd: each person joins by HTTP, connects with the public protocol, and does what the stage asks for."""

from __future__ import annotations

import json
import random
import threading
import time
import urllib.request
import uuid
from typing import Any
from urllib.parse import urlsplit

import socketio

from facilitator.rehearsal.work import SENTENCES, WORK

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
        self.dice = dice
        self._pace = pace
        self._rows: dict[tuple[str, str], dict[str, Any]] = {}
        self.id = ""
        self._sits_at = 0
        self._client = socketio.Client(reconnection=False, handle_sigint=False)
        self._client.on("rows", self._take, namespace=NAMESPACE)

    def live(self, until: float) -> None:
        """Join, then act until that moment of the monotonic clock, over as many connections as it takes."""
        joined = self._join()
        self.id, last_seen = joined["participant"], time.monotonic()
        while time.monotonic() < until and time.monotonic() - last_seen < GIVE_UP:
            try:
                self._client.connect(
                    f"{self._base}?code={self._code}",
                    auth={"code": self._code, "token": joined["token"]},
                    namespaces=[NAMESPACE],
                    transports=["websocket"],
                )
                self._sit_down()
                while time.monotonic() < until and self._client.connected:
                    last_seen = time.monotonic()
                    self._act()
                    time.sleep(self.dice.uniform(0.3, 1.7) * self._pace)
            except (socketio.exceptions.SocketIOError, OSError):
                pass
            finally:
                self._client.disconnect()
            time.sleep(self.dice.uniform(0.5, 2))

    # --- connection

    def _join(self) -> dict[str, Any]:
        body = {"code": self._code, "bits": self._bits, "name": self.dice.choice(SENTENCES["names"])}
        body["affiliation"] = self.dice.choice(SENTENCES["affiliations"])
        request = urllib.request.Request(
            f"{self._base}/api/join?code={self._code}", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return dict(json.loads(answer.read()))

    def _take(self, message: dict[str, Any]) -> None:
        for kind, id, row in message["rows"]:
            if row is None:
                self._rows.pop((kind, id), None)
            else:
                self._rows[kind, id] = row

    def do(self, name: str, **args: Any) -> dict[str, Any]:
        """Send a command and wait for its answer, whatever it is."""
        command = {"id": str(uuid.uuid4()), "name": name, "args": args}
        return dict(self._client.call("command", command, namespace=NAMESPACE, timeout=10))

    def _watch(self, *views: str) -> None:
        answer = self._client.call("watch", {"views": [*views]}, namespace=NAMESPACE, timeout=10)
        self._rows.clear()
        self._take(answer)

    def _sit_down(self) -> None:
        self._watch("room", f"me:{self.id}")
        me = self._rows["participant", self.id]
        table = me["table"] or self.do("seat.take", table=0)["result"]["table"]
        self._sits_at = table
        self._watch("room", "wall", f"table:{table}", f"me:{self.id}")

    def _act(self) -> None:
        """Do one thing of what the stage asks for, as somebody who is not always at it."""
        if self._rows["participant", self.id]["table"] != self._sits_at:
            self._sit_down()
        session = next(row for (kind, _), row in self._rows.items() if kind == "session")
        stage = self._rows.get(("stage", session["stage"]))
        if stage and stage["state"] == "running" and stage["kind"] in WORK:
            WORK[stage["kind"]](self, stage)

    # --- what the work looks at

    def of(self, kind: str, **fields: Any) -> list[dict[str, Any]]:
        """The rows of a kind that this person may see, with these fields."""
        rows = [row for (found, _), row in list(self._rows.items()) if found == kind]
        return [row for row in rows if all(row[name] == value for name, value in fields.items())]

    def get(self, kind: str, id: str) -> dict[str, Any]:
        """One row; empty where this person sees none of that id."""
        return self._rows.get((kind, id), {})

    @property
    def table(self) -> dict[str, Any]:
        """The table they sit at."""
        return self._rows["table", str(self._rows["participant", self.id]["table"])]

    @property
    def records(self) -> bool:
        """Whether they hold the pen."""
        return bool(self.table["pen"] == self.id)

    def chart(self, stage: dict[str, Any]) -> dict[str, Any]:
        """Their table's chart in the stage's activity."""
        return self._rows["chart", f"{stage['activity']}.{self.table['number']}"]


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
