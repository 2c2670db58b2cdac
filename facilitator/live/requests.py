"""How a request begins on eventlet: with little memory, in time, and only while somebody waits for it."""

from __future__ import annotations

from typing import Any

from facilitator.live.peer import has_hung_up

HEAD_WITHIN = 20  # seconds for a request's line and headers, however it drips


class _NotTold:
    """Takes the place of `traceback` in eventlet.wsgi, which lays one out for each connection that breaks, for a log
    that is not kept: where a whole room loses its network, a third of the server's time."""

    @staticmethod
    def format_exc() -> str:
        """Nothing."""
        return ""


def small_buffers() -> type:
    """eventlet.wsgi's protocol with 2 KB of HTTP buffers a connection in place of 24 KB, a time within which a request
    has said what it wants, and no WebSocket for a phone that has hung up already."""
    import eventlet.wsgi

    eventlet.wsgi.traceback = _NotTold

    class SmallBuffers(eventlet.wsgi.HttpProtocol):  # type: ignore[misc]
        rbufsize = wbufsize = 1024

        def handle_one_request(self) -> None:
            self._patience = eventlet.Timeout(HEAD_WITHIN)
            try:
                super().handle_one_request()
            except eventlet.Timeout as over:
                if over is not self._patience:
                    raise
                self.close_connection = True
            finally:
                self._patience.cancel()

        def parse_request(self) -> bool:
            if not super().parse_request():
                return False
            if "upgrade" in self.headers and has_hung_up(self.request.fd):
                self.close_connection = True
                return False
            return True

        def get_environ(self) -> Any:
            self._patience.cancel()
            return super().get_environ()

        def handle_error(self, *_: Any) -> None:
            """A connection that breaks off is no news."""

    return SmallBuffers
