"""The gateway: who is this, may they, and what do they hear. Namespace /live of Flask-SocketIO."""

from __future__ import annotations

import re
import time
from typing import Any

import flask_socketio
import msgspec
import orjson
import structlog

from facilitator import messages
from facilitator.live import entrance, guard, keys
from facilitator.live.asynclib import spawn
from facilitator.live.connection import Connection
from facilitator.live.desk import Answer, Desk
from facilitator.live.fanout import Fanout, Transport, Watcher
from facilitator.live.farewell import Farewell
from facilitator.live.house import House
from facilitator.live.pace import in_turns
from facilitator.live.packets import CommandPacket, WatchPacket, answer_of, bad_packet, error_of
from facilitator.live.polling import Passes
from facilitator.live.presence import devices_of, presence_of
from facilitator.live.pulse import Pulse
from facilitator.live.rates import Buckets
from facilitator.live.relay import Relays
from facilitator.live.views import check_views, digest, may_watch
from facilitator.live.watching import answer_watch
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE
from facilitator.session.state import Change

log = structlog.get_logger()

AUTH = ("code", "token", "device", "language")
BEAT = 15  # seconds between two beats of a connection
CONNECT_WITHIN = 5  # seconds until a socket must have said who it is
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class Gateway(Farewell):
    """All connections of this process, by session."""

    def __init__(
        self,
        socketio: flask_socketio.SocketIO,
        house: House,
        transport: Transport,
        passes: Passes,
        wrong_codes: entrance.Codes,
    ) -> None:
        self._socketio = socketio
        self._passes = passes
        self._wrong_codes = wrong_codes
        self._buckets = Buckets()
        self._pulse = Pulse()
        self._eio = socketio.server.eio
        self._house = house
        self._transport = transport
        self._fanouts: dict[str, Fanout] = {}
        self._connections: dict[str, Connection] = {}  # by Socket.IO id
        self._sockets: dict[str, float] = {}
        self._presence: dict[str, bytes] = {}
        house.on_open.append(self._follow)
        house.on_close.append(self._close)
        self._relays = Relays(socketio.server, house, getattr(transport, "peers", None))
        self._guard()
        handlers = {"connect": self._connect, "disconnect": self._disconnect, "command": self._command}
        for event, handler in {**handlers, "watch": self._watch}.items():
            # by the server under Flask-SocketIO: nothing here needs a request of Flask's, made anew for every event
            socketio.server.on(event, handler, namespace=guard.NAMESPACE)

    def run_clock(self) -> None:
        """Start the beat, the presence and the closing of silent sockets."""
        self._pulse.start()
        spawn(self._every_second)

    def counts(self) -> dict[str, Any]:
        """For /healthz."""
        unstored = sum(1 for desk in self._house.open_desks() if desk.storing.trouble)
        counts = {"connections": len(self._connections), "sessions": len(self._fanouts), "not_storing": unstored}
        return {**counts, "answers_within_ms": self._pulse.told()}

    # --- the four events

    def _connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        try:
            said = [auth.get(key, "") if isinstance(auth, dict) else "" for key in AUTH]
            if not all(isinstance(value, str) for value in said) or len(said[2]) > 64:
                raise Refusal("bad_args", field="auth")
            code, token, device, language = said
            language = messages.spoken_for(language)
            messages.speak(language)
            address = environ.get("REMOTE_ADDR", "")
            desk, actor = entrance.who_comes(self._house, self._wrong_codes, address, code, token, device)
        except Refusal as refusal:
            error = error_of(refusal)
            raise flask_socketio.ConnectionRefusedError(error["message"], error) from None
        socket = self._socketio.server.manager.eio_sid_from_sid(sid, guard.NAMESPACE)
        watcher = Watcher(socket, actor)
        bucket = self._buckets.of(desk.code, actor)
        self._connections[sid] = Connection(sid, desk, watcher, bucket, keys.hash_key(token), device, language)
        self._sockets.pop(socket, None)
        self._fanouts[desk.code].enter(watcher)

    def _disconnect(self, sid: str, reason: Any = None) -> None:
        connection = self._connections.pop(sid, None)
        if connection:
            self._fanouts[connection.desk.code].leave(connection.watcher)
            self._sockets[connection.watcher.socket] = time.monotonic()  # where it is still open, not for long

    def _command(self, sid: str, payload: Any) -> dict[str, Any]:
        connection = self._connections.get(sid)
        if connection is None:
            return answer_of(Answer(refusal=Refusal("not_allowed")))
        messages.speak(connection.language)
        try:
            packet = msgspec.convert(payload, CommandPacket)
        except msgspec.ValidationError as error:
            return answer_of(Answer(refusal=bad_packet(error)))
        who, at, began = connection.watcher.actor, packet.at, time.monotonic()
        answer = self._admit(connection, packet) or connection.desk.run(
            packet.name, packet.args, who, id=packet.id, at_stage=at.stage, based_on=at.base_of
        )
        if answer.refusal and answer.refusal.again:
            connection.stalled = connection.stalled or packet.id
        elif connection.stalled == packet.id:
            connection.stalled = ""
        self._pulse.answered(began)
        return answer_of(answer)

    def _watch(self, sid: str, payload: Any) -> Any:
        connection = self._connections.get(sid)
        if connection is None or self._transport.has_hung_up(connection.watcher.socket):
            return answer_of(Answer(refusal=Refusal("not_allowed")))
        messages.speak(connection.language)
        try:
            packet = msgspec.convert(payload, WatchPacket)
            views = check_views(connection.desk.state, connection.watcher.actor, packet.views)
        except msgspec.ValidationError as error:
            return answer_of(Answer(refusal=bad_packet(error)))
        except Refusal as refusal:
            return answer_of(Answer(refusal=refusal))
        with self._fanouts[connection.desk.code].settled():
            return orjson.Fragment(answer_watch(connection.desk, connection.watcher, views, packet))

    def _admit(self, connection: Connection, packet: CommandPacket) -> Answer | None:
        """An answer where the command may not even be tried now."""
        seq = connection.desk.state.seq
        if not _UUID.fullmatch(packet.id):
            return Answer(seq, refusal=Refusal("bad_args", "refusal-not-uuid", field="id"))
        if connection.stalled and connection.stalled != packet.id:
            return Answer(seq, refusal=Refusal("too_many", "refusal-stalled", again=True, retry_ms=500))
        wait = connection.bucket.take()
        if wait:
            return Answer(seq, refusal=Refusal("too_many", again=True, retry_ms=wait))
        return None

    def _guard(self) -> None:
        connect, message = self._eio.handlers["connect"], self._eio.handlers["message"]

        def on_connect(socket: str, environ: Any) -> Any:
            self._sockets[socket] = time.monotonic()
            self._passes.born(socket, environ)
            return connect(socket, environ)

        def on_message(socket: str, packet: Any) -> Any:
            try:
                verdict = guard.inspect(packet)
                if isinstance(verdict, guard.Refused):
                    answer = orjson.dumps(answer_of(Answer(refusal=verdict.refusal))).decode()
                    self._eio.send(socket, f"3/live,{verdict.ack}[{answer}]")
                elif verdict and not (verdict.connects and not self._may_connect(socket)):
                    if self._relays.takes(socket, packet, verdict.connects):
                        self._sockets.pop(socket, None)
                    else:
                        message(socket, packet)
            except Exception:  # the library would keep it to itself
                log.exception("packet failed")

        self._eio.on("connect", on_connect)
        self._eio.on("message", on_message)

    def _may_connect(self, socket: str) -> bool:
        """Once, and not for a phone that has given up meanwhile: a starved server would be busy with those alone."""
        return socket in self._sockets and not self._transport.has_hung_up(socket)

    def _follow(self, desk: Desk) -> None:
        fanout = Fanout(desk.state, self._transport)
        self._fanouts[desk.code] = fanout
        desk.listeners.append(lambda changes: self._seats_moved(fanout, changes))
        desk.listeners.append(lambda changes: self._revoked(desk, changes))
        desk.listeners.append(fanout.tell)
        desk.on_reload.append(lambda: self._reloaded(desk, fanout))

    def _reloaded(self, desk: Desk, fanout: Fanout) -> None:
        """What pages hold is no longer true: a beat lets each find out now and ask for everything."""
        for watcher in list(fanout.watchers):
            watcher.head = desk.state.seq
        self._beat(fanout, self._of(desk.code))

    @staticmethod
    def _seats_moved(fanout: Fanout, changes: list[Change]) -> None:
        """Who left a table no longer hears it; what they held of it they are told is gone when they ask next."""
        moved = {change.ref[1] for change in changes if change.ref[0] == "participant"}
        for watcher in [watcher for actor in moved for watcher in fanout.of(actor)]:
            watcher.watch(frozenset(v for v in watcher.views if may_watch(fanout.state, watcher.actor, v)))

    def _revoked(self, desk: Desk, changes: list[Change]) -> None:
        """Whose key no longer opens anything is out at once: a link was renewed or withdrawn, a person sent out, a PIN
        set."""
        if not any(entrance.shuts_out(change) for change in changes):
            return
        for connection in [c for c in self._of(desk.code) if not desk.admits(c.key)]:
            self._hang_up(connection, "removed", entrance.why_out(desk, connection.key, connection.watcher.actor))

    def _every_second(self) -> None:
        turn = 0
        while True:
            time.sleep(1)
            turn = (turn + 1) % BEAT
            try:
                self._close_silent()
                self._tell_presence()
                for code, fanout in list(self._fanouts.items()):
                    self._beat(fanout, [c for c in self._of(code) if hash(c.sid) % BEAT == turn])
            except Exception:
                log.exception("clock failed")

    def _beat(self, fanout: Fanout, connections: list[Connection]) -> None:
        """Tell pages what they should hold by now."""
        if not connections:
            return
        known: dict[frozenset[str], tuple[int, int]] = {}
        with fanout.written():
            # all in one moment: what is committed while it is written, these pages have not been told of
            frames, beats = fanout.prepare(), []
            for connection in connections:
                watcher = connection.watcher
                count, total = digest(fanout.state, watcher.common, watcher.own, known)
                beat = {"seq": watcher.head, "now": connection.desk.clock(), "count": count, "digest": total}
                beats.append((connection, watcher.views, beat | connection.desk.secured))
            fanout.write(frames)
            for connection, views, beat in beats:
                watcher = connection.watcher
                if views and (watcher.views, watcher.head) == (views, beat["seq"]):  # else it has asked meanwhile
                    self._send(connection, "beat", orjson.dumps(beat))

    def _of(self, code: str) -> list[Connection]:
        return [connection for connection in list(self._connections.values()) if connection.desk.code == code]

    def _tell_presence(self) -> None:
        for code in list(self._fanouts):
            connections = self._of(code)
            if not connections:
                self._presence.pop(code, None)
                continue
            state = connections[0].desk.state
            found = presence_of(state, (c.watcher.actor for c in in_turns(connections)))
            found["links"] = devices_of(state, ((c.key, c.device or c.sid) for c in in_turns(connections)))
            found["storage"] = connections[0].desk.storing.told()
            found["uncopied"] = self._house.copies.trouble(code) if self._house.copies else ""
            found["aside"] = self._house.copies.aside(code) if self._house.copies else ""
            self._tell_tables(connections, found["tables"])
            listeners = [c for c in connections if CONSOLE in c.watcher.views]
            now = orjson.dumps(found)
            fresh = self._presence.get(code) != now
            self._presence[code] = now
            for connection in listeners:
                if fresh or not connection.knows_presence:
                    connection.knows_presence = True
                    self._send(connection, "presence", now)

    def _tell_tables(self, connections: list[Connection], tables: dict[str, dict[str, Any]]) -> None:
        """Who sits at a table learns whether its recorder's page is there; said when it changes."""
        for connection in in_turns(connections):
            table = connection.watcher.table
            if not table or connection.watcher.actor.role == "facilitator":
                continue
            known = (table, tables.get(table, {}).get("pen", False))
            if connection.knows_pen != known:
                connection.knows_pen = known
                self._send(connection, "presence", orjson.dumps({"table": int(table), "pen": known[1]}))

    def _close_silent(self) -> None:
        self._passes.keep_only(self._eio.sockets)
        self._buckets.forget_full()
        latest = time.monotonic() - CONNECT_WITHIN
        for socket, since in list(self._sockets.items()):
            if since < latest:
                self._sockets.pop(socket, None)
                self._eio.disconnect(socket)

    def _send(self, connection: Connection, event: str, payload: bytes) -> None:
        frame = self._transport.frame(f'2/live,["{event}",{payload.decode()}]')
        self._transport.write((connection.watcher.socket,), frame)
