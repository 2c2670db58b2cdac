"""A page that holds the core's modules and nothing else, with a network and a server made of paper."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
IMPORTS = {
    "facilitator/": "/static/js/",
    "socket.io-client": "/tests/browser/core/socket.js",
    "idb-keyval": "/static/vendor/idb-keyval.js",
    "@preact/signals-core": "/static/vendor/signals-core.js",
    "@fluent/bundle": "/static/vendor/fluent/index.js",
    "lit-html": "/static/vendor/lit-html/lit-html.js",
    "lit-html/": "/static/vendor/lit-html/",
}
PAGE = f"""<!doctype html><html lang="en"><title>core</title>
<script type="importmap">{json.dumps({"imports": IMPORTS})}</script><body><div id="bar"></div>"""
BEGIN = """async () => {
  const harness = await import("/tests/browser/core/harness.js");
  const { Line, connection, note, outbox, quiet, texts, until, watched } = harness;
  const { rows } = await import("facilitator/core/rows.js");
  %s
}"""


class Files(SimpleHTTPRequestHandler):
    """The checkout's files, and one empty page with the import map."""

    def do_GET(self) -> None:
        """The page, a catalogue, or a file."""
        if self.path == "/":
            self._give(PAGE, "text/html; charset=utf-8")
        elif self.path == "/messages/en.ftl":
            catalogue = sorted((ROOT / "facilitator" / "messages" / "en").glob("*.ftl"))
            self._give("\n".join(file.read_text() for file in catalogue), "text/plain; charset=utf-8")
        else:
            super().do_GET()

    def log_message(self, *args: Any) -> None:
        """Quiet."""

    def _give(self, text: str, kind: str) -> None:
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def served() -> Iterator[str]:
    """Where the files are served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(ROOT)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def run(core: Page, script: str) -> Any:
    """Play a scenario; what it returns."""
    return core.evaluate(BEGIN % script)
