"""Flask-SocketIO as its manual shows it, on eventlet: a commit and an `emit` for each note, nothing else.

The same bare form as server.js: `python -m tests.bench.peers.plain --port 5000 --file notes.db`.
"""

from __future__ import annotations

import eventlet

eventlet.monkey_patch()

import argparse  # noqa: E402
import sqlite3  # noqa: E402
import time  # noqa: E402
import uuid  # noqa: E402
from typing import Any  # noqa: E402

import orjson  # noqa: E402
from flask import Flask, jsonify, request  # noqa: E402
from flask_socketio import SocketIO, emit, join_room  # noqa: E402

UNUSED = {"line": "", "affiliation": "", "mark": "", "held": False, "hidden": False, "too": 0, "parked": False}
UNUSED |= {"reports": 0, "forwarded": False, "thanked": False, "photo": "", "spot": [], "by_table": 0, "said_by": ""}
UNUSED |= {"introduce": False, "late": False, "edited_at": 0}
BACKLOG = 4096


class Rows:
    """The file."""

    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = FULL")
        self.db.execute("CREATE TABLE IF NOT EXISTS participant (id TEXT PRIMARY KEY, token TEXT)")
        self.db.execute("CREATE TABLE IF NOT EXISTS row (seq INTEGER PRIMARY KEY, kind TEXT, id TEXT, row TEXT)")
        self.head = int(self.db.execute("SELECT coalesce(max(seq), 0) FROM row").fetchone()[0])

    def add(self, kind: str, id: str, row: dict[str, Any]) -> list[Any]:
        """Store a row; as it goes over the wire."""
        row["seq"] = self.head + 1
        self.db.execute("INSERT INTO row VALUES (?, ?, ?, ?)", (row["seq"], kind, id, orjson.dumps(row).decode()))
        self.head += 1
        return [kind, id, row]

    def newer(self, since: int) -> list[Any]:
        """All rows since a number."""
        found = self.db.execute("SELECT kind, id, row FROM row WHERE seq > ?", (since,))
        return [[kind, id, orjson.loads(row)] for kind, id, row in found]


def main() -> None:
    """Serve."""
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--file", required=True)
    chosen = options.parse_args()
    app, rows = Flask(__name__), Rows(chosen.file)
    socketio = SocketIO(app, async_mode="eventlet")

    @app.post("/api/join")
    def join() -> Any:
        participant, token = str(uuid.uuid4()), str(uuid.uuid4())
        rows.db.execute("INSERT INTO participant VALUES (?, ?)", (participant, token))
        return jsonify({"participant": participant, "token": token})

    @socketio.on("watch", namespace="/live")
    def watch(packet: Any) -> Any:
        join_room("room")
        found = rows.newer(packet["since"])
        return {"ok": True, "seq": rows.head, "epoch": "", "now": 0, "whole": True, "rows": found}

    @socketio.on("command", namespace="/live")
    def command(packet: Any) -> Any:
        now, args, id = int(time.time() * 1000), packet["args"], packet["id"]
        if packet["name"] == "note.add":
            made = rows.add("note", id, {"id": id, **args, "author": request.sid, **UNUSED, "created_at": now})
        else:
            made = rows.add("stage", args["stage"], {"id": args["stage"], "state": "running", "started_at": now})
        emit("rows", {"seq": made[2]["seq"], "prev": made[2]["seq"] - 1, "rows": [made]}, to="room")
        return {"ok": True, "seq": made[2]["seq"], "result": {}}

    listener = eventlet.listen(("127.0.0.1", chosen.port), backlog=BACKLOG)
    eventlet.wsgi.server(listener, app, log_output=False, max_size=15_000)


if __name__ == "__main__":
    main()
