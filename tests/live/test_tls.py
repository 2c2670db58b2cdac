"""The example site of deploy/nginx, over TLS with a certificate of its own."""

from __future__ import annotations

import http.client
import json
import shutil
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import websocket

from tests.live.house import free_port
from tests.live.workers import DEPLOY, NGINX, Workers, answers

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(NGINX is None, reason="nginx is not here (apt-get install nginx)"),
    pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not here (apt-get install openssl)"),
]

MAIN = """
daemon off; master_process off; pid nginx.pid; error_log {home}/error.log;
events {{ worker_connections 256; }}
http {{
    client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
    include site.conf;
}}
"""


@contextmanager
def site(home: Path, workers: Workers, plain: int, secure: int) -> Iterator[None]:
    """An nginx with the example site, on ports of its own, in front of workers that run already."""
    home.mkdir()
    shutil.copytree(workers.home / "facilitator", home / "facilitator")
    subject = ["-subj", "/CN=workshop.example", "-days", "1"]
    files = ["-keyout", str(home / "key.pem"), "-out", str(home / "cert.pem")]
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *files, *subject], check=True)
    text = (DEPLOY / "site.conf").read_text()
    for ours, theirs in (
        ("listen [::]:80;", ""),
        ("listen [::]:443 ssl;", ""),
        ("listen 80;", f"listen 127.0.0.1:{plain};"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{secure} ssl;"),
        ("/etc/ssl/workshop.example.pem", str(home / "cert.pem")),
        ("/etc/ssl/private/workshop.example.key", str(home / "key.pem")),
    ):
        assert ours in text
        text = text.replace(ours, theirs)
    (home / "site.conf").write_text(text)
    (home / "nginx.conf").write_text(MAIN.format(home=home))
    assert NGINX
    running = subprocess.Popen([NGINX, "-p", str(home), "-c", str(home / "nginx.conf")])
    end = time.monotonic() + 10
    while not answers(secure):
        assert running.poll() is None, (home / "error.log").read_text()
        assert time.monotonic() < end
        time.sleep(0.02)
    try:
        yield
    finally:
        running.terminate()
        running.wait(10)


def test_the_example_site_serves_everything_over_tls(tmp_path: Path) -> None:
    workers, plain, secure = Workers(tmp_path), free_port(), free_port()
    workers.options = ["--public-url", f"https://workshop.example:{secure}"]
    name = {"Host": f"workshop.example:{secure}"}
    lax = ssl.create_default_context()
    lax.check_hostname, lax.verify_mode = False, ssl.CERT_NONE
    try:
        workers.start()
        code = workers.new_session(2)["code"]
        with site(tmp_path / "site", workers, plain, secure):
            line = http.client.HTTPSConnection("127.0.0.1", secure, context=lax, timeout=10)
            line.request("GET", f"/j/{code}", headers=name)
            page = line.getresponse()
            assert page.status == 200
            assert page.headers["Strict-Transport-Security"]
            assert f"wss://workshop.example:{secure}" in page.headers["Content-Security-Policy"]
            page.read()
            line.request("POST", "/api/join", json.dumps({"code": code}), {**name, "Content-Type": "application/json"})
            joined = line.getresponse()
            assert joined.status == 200
            assert "Secure" in joined.headers["Set-Cookie"]
            token = json.loads(joined.read())["token"]
            socket = websocket.create_connection(
                f"wss://127.0.0.1:{secure}/socket.io/?EIO=4&transport=websocket&code={code}",
                host=name["Host"],
                origin=f"https://workshop.example:{secure}",
                sslopt={"cert_reqs": ssl.CERT_NONE, "check_hostname": False},
                timeout=10,
            )
            assert str(socket.recv()).startswith("0{")
            socket.send("40/live," + json.dumps({"code": code, "token": token}))
            assert str(socket.recv()).startswith("40/live,")
            socket.close()
            away = http.client.HTTPConnection("127.0.0.1", plain, timeout=10)
            away.request("GET", f"/j/{code}", headers={"Host": "workshop.example"})
            answer = away.getresponse()
            assert (answer.status, answer.headers["Location"]) == (308, f"https://workshop.example/j/{code}")
    finally:
        workers.stop()
    assert not workers.tracebacks()
