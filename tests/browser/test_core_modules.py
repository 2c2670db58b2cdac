"""The browser's core, module by module: real modules in a real browser. Rows, connection."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page

from facilitator.session.rows import Group, Table
from facilitator.session.state import print_of
from tests.browser.paper import run

# --- rows


def test_an_older_row_never_replaces_a_newer_one(core: Page) -> None:
    assert run(core, 'rows.apply([note("a", 5, "new")]); rows.apply([note("a", 4, "old")]); return texts();') == ["new"]


def test_a_snapshot_takes_the_place_of_everything_in_one_step(core: Page) -> None:
    script = """
      const { effect } = await import("@preact/signals-core");
      rows.apply([note("a", 1, "a"), note("b", 2, "b")]);
      const seen = [];
      effect(() => seen.push(texts().join("")));
      rows.replace([note("b", 2, "b"), note("c", 3, "c")]);
      rows.apply([["note", "b", null]]);
      return seen;"""
    assert run(core, script) == ["ab", "bc", "c"]


def test_the_digest_is_the_servers(core: Page) -> None:
    held = [Group(id="g1", seq=3, name="Group 1"), Table(id="12", seq=2**40, number=12)]
    rows = json.dumps([[row.KIND, row.id, {"id": row.id, "seq": row.seq}] for row in held])
    expected = {"count": 2, "digest": sum(map(print_of, held)) % 2**48}
    assert run(core, f"rows.replace({rows}); return rows.digest();") == expected


# --- connection


def test_a_page_watches_follows_and_asks_again_where_a_frame_is_missing(core: Page) -> None:
    script = """
      const { page, socket } = connection();
      socket.rise();
      const first = await watched(socket, { seq: 5, rows: [note("a", 5, "a")] });
      socket.tell("rows", { seq: 7, prev: 5, rows: [note("b", 7, "b")] });
      socket.tell("rows", { seq: 6, prev: 5, rows: [note("late", 6, "late")] });
      const followed = texts();
      socket.tell("rows", { seq: 12, prev: 10, rows: [note("d", 12, "d")] });
      const missed = [["note", "a", null], note("c", 10, "c"), note("d", 12, "d")];
      const second = await watched(socket, { seq: 12, rows: missed });
      return { first, followed, second, now: texts(), online: page.online.value, open: socket.calls.length };"""
    found = run(core, script)
    assert found["first"] | {"within": 0} == {"views": "room", "since": 0, "epoch": "", "within": 0}
    assert found["followed"] == ["a", "b"]
    assert (found["second"]["since"], found["second"]["epoch"]) == (7, "e")
    assert found["now"] == ["b", "c", "d"]
    assert found["online"]
    assert found["open"] == 0


def test_after_a_break_only_what_is_new_is_asked_for_and_the_old_rows_stay_drawn(core: Page) -> None:
    script = """
      const { page, socket } = connection();
      socket.rise();
      await watched(socket, { seq: 5, rows: [note("a", 5, "a")] });
      socket.fall();
      const away = [page.online.value, page.synced.value, texts()];
      socket.rise();
      socket.tell("rows", { seq: 9, prev: 8, rows: [note("z", 9, "before the watch is answered")] });
      const again = await watched(socket, { seq: 9, rows: [note("b", 9, "b")] });
      return { away, since: again.since, texts: texts(), online: page.online.value };"""
    expected = {"away": [False, True, ["a"]], "since": 5, "texts": ["a", "b"], "online": True}
    assert run(core, script) == expected


def test_a_server_with_another_history_sends_everything_anew(core: Page) -> None:
    script = """
      const { socket } = connection();
      socket.rise();
      await watched(socket, { seq: 50, rows: [note("a", 50, "a")] });
      socket.fall();
      socket.rise();
      await watched(socket, { seq: 3, epoch: "other", whole: true, rows: [note("b", 3, "b")] });
      socket.tell("rows", { seq: 4, prev: 3, rows: [note("c", 4, "c")] });
      return texts();"""
    assert run(core, script) == ["b", "c"]


@pytest.mark.parametrize("broken", [False, True], ids=["at first", "after a break"])
def test_views_chosen_by_the_first_rows_are_watched_too(core: Page, broken: bool) -> None:
    # a phone learns from its own row at which table it sits, while the answer that holds the row is still being drawn
    script = """
      const { effect } = await import("@preact/signals-core");
      const { page, socket } = connection(["room"]);
      if (%s) {
        socket.rise();
        await watched(socket);
        socket.fall();
      }
      effect(() => page.setViews(rows.get("note", "seat") ? ["room", "table:3"] : ["room"]));
      socket.rise();
      await watched(socket, { rows: [note("seat", 1)], seq: 1 });
      return (await watched(socket)).views;"""
    assert run(core, script % json.dumps(broken)) == "room table:3"


def test_the_beat_mends_what_is_missed_and_what_is_wrong(core: Page) -> None:
    script = """
      const { socket } = connection();
      socket.rise();
      await watched(socket, { seq: 5, rows: [note("a", 5, "a")] });
      const beat = (seq) => socket.tell("beat", { seq, now: Date.now(), ...rows.digest() });
      beat(5);
      const calm = socket.calls.length;
      beat(6);
      const missed = await watched(socket, { seq: 6, rows: [note("b", 6, "b")] });
      const right = rows.digest();
      rows.apply([["note", "a", null]]);
      socket.tell("beat", { seq: 6, now: Date.now(), ...right });
      const wrong = await watched(socket, { seq: 6, whole: true, rows: [note("a", 5, "a"), note("b", 6, "b")] });
      return { calm, missed: missed.since, wrong: wrong.since, mended: texts() };"""
    assert run(core, script) == {"calm": 0, "missed": 5, "wrong": 0, "mended": ["a", "b"]}


PACK = """
  const pack = async (value) => {
    const zipped = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream("deflate"));
    return btoa(String.fromCharCode(...new Uint8Array(await new Response(zipped).arrayBuffer())));
  };
  // The answer is in the page's hands, and not yet unpacked: that takes more than a moment's own work.
  const inHand = async () => {
    for (let step = 0; step < 9; step++) await Promise.resolve();
  };
  const packed = await pack([note("a", 1, "Grüße")]);
  const { page, socket } = connection();
  socket.rise();"""


def test_what_comes_while_an_answer_is_unpacked_comes_after_it(core: Page) -> None:
    script = """
      await until(() => socket.calls.length);
      const { unpacks } = socket.calls[0].payload;
      socket.calls.shift().resolve({ ok: true, seq: 1, epoch: "e", now: Date.now(), whole: true, packed });
      await inHand();
      socket.tell("rows", { seq: 2, prev: 1, rows: [note("b", 2, "b")] });
      const before = texts();
      await until(() => page.online.value);
      await quiet();
      return { unpacks, before, after: texts(), asked: socket.calls.length };"""
    assert run(core, PACK + script) == {"unpacks": True, "before": [], "after": ["Grüße", "b"], "asked": 0}


def test_an_answer_whose_connection_breaks_while_it_is_unpacked_does_not_make_a_page_current(core: Page) -> None:
    script = """
      await until(() => socket.calls.length);
      socket.calls.shift().resolve({ ok: true, seq: 1, epoch: "e", now: Date.now(), whole: true, packed });
      await inHand();
      socket.fall();
      await quiet();
      const meanwhile = page.online.value;
      socket.rise();
      await watched(socket, { seq: 3, rows: [note("c", 3, "c")] });
      return { meanwhile, online: page.online.value, texts: texts() };"""
    assert run(core, PACK + script) == {"meanwhile": False, "online": True, "texts": ["c"]}


def test_a_browser_that_cannot_unpack_after_all_asks_for_plain_rows(core: Page) -> None:
    script = """
      await watched(socket, { packed: btoa("broken"), whole: true });
      await until(() => !socket.connected);
      socket.rise();
      await until(() => socket.calls.length);
      return socket.calls[0].payload.unpacks;"""
    assert run(core, PACK + script) is False


def test_a_table_that_is_no_longer_ours_is_let_go(core: Page) -> None:
    script = """
      const { page, socket } = connection(["room", "table:3"]);
      socket.rise();
      await watched(socket, { ok: false, error: { code: "not_allowed", field: "views", message: "no" } });
      const next = await watched(socket, { seq: 4 });
      return { ...next, refused: page.refused.value, online: page.online.value };"""
    found = run(core, script)
    assert (found["views"], found["since"], found["refused"], found["online"]) == ("room", 0, None, True)


def test_a_view_that_cannot_be_had_does_not_make_the_page_ask_for_ever(core: Page) -> None:
    script = """
      const { page, socket } = connection(["room", "chart:none"]);
      socket.rise();
      await watched(socket, { ok: false, error: { code: "not_allowed", field: "views", message: "no" } });
      await quiet();
      return [socket.calls.length, page.refused.value.message];"""
    assert run(core, script) == [0, "no"]


def test_a_page_that_slept_finds_out_within_three_seconds_whether_its_connection_lives(core: Page) -> None:
    script = """
      const { page, socket } = connection();
      socket.rise();
      await watched(socket, { seq: 5 });
      document.dispatchEvent(new Event("visibilitychange"));
      const { within } = socket.calls[0];
      const before = socket.connects;
      socket.calls.shift().reject(new Error("operation has timed out"));
      await until(() => socket.connects > before);
      const online = page.online.value;
      socket.rise();
      await watched(socket);
      socket.fall();
      const attempts = socket.connects;
      dispatchEvent(new Event("online"));
      return { within, online, hurried: socket.connects - attempts };"""
    assert run(core, script) == {"within": 2500, "online": False, "hurried": 1}


def test_a_page_whose_own_clock_stood_still_while_it_slept_looks_at_its_connection(core: Page) -> None:
    script = """
      const { socket } = connection();
      socket.rise();
      await watched(socket, { seq: 5 });
      const date = Date.now;
      Date.now = () => date() + 60_000;
      await until(() => socket.calls.length);
      return socket.calls[0].within;"""
    assert run(core, script) == 2500


def test_a_slow_answer_is_believed_where_it_cannot_agree_with_a_quick_one(core: Page) -> None:
    script = """
      const { learnTime, serverNow } = await import("facilitator/core/clock.js");
      const learns = (ahead, trip) => {
        const before = serverNow();
        learnTime(before + ahead, performance.now() - trip);
        return Math.round((serverNow() - before) / 100) * 100;
      };
      learns(0, 10);
      return [learns(-10, 400), learns(60_000, 400), learns(60_000, 800), learns(-3000, 1400)];"""
    assert run(core, script) == [0, 60200, 60400, -2300]


@pytest.mark.parametrize(("code", "goes_on"), [("restarting", True), ("removed", False), ("erased", False)])
def test_a_bye_is_the_end_or_it_is_not(core: Page, code: str, goes_on: bool) -> None:
    script = """
      const { page, socket } = connection();
      socket.rise();
      await watched(socket);
      socket.tell("bye", { code: "%s", message: "bye" });
      const left = !socket.connected;
      if (!left) socket.fall();
      const before = socket.connects;
      dispatchEvent(new Event("online"));
      return { left, refused: page.refused.value?.code ?? null, again: socket.connects > before };"""
    expected = {"left": not goes_on, "refused": None if goes_on else code, "again": goes_on}
    assert run(core, script % code) == expected


def test_a_wrong_token_is_said_and_a_busy_disk_is_waited_for(core: Page) -> None:
    script = """
      const { page, socket } = connection();
      socket.tell("connect_error", new Error("no network"));
      socket.tell("connect_error", { data: { code: "locked", message: "locked" } });
      socket.tell("connect_error", { data: { code: "too_many", message: "too many" } });
      const before = page.refused.value;
      socket.tell("connect_error", { data: { code: "not_allowed", message: "no" } });
      return [before, page.refused.value.code];"""
    assert run(core, script) == [None, "not_allowed"]


def test_pauses_between_attempts_grow_to_four_seconds_and_are_spread_at_every_length(core: Page) -> None:
    script = """
      const { attemptWithin, learnPatience, pauseBefore } = await import("facilitator/core/patience.js");
      const pauses = (failed) => Array.from({ length: 1000 }, () => pauseBefore(failed));
      const spread = [0, 3, 5, 12, 5000].map((failed) => {
        const all = pauses(failed);
        return [Math.min(...all), Math.max(...all), new Set(all.map(Math.round)).size];
      });
      const slow = learnPatience();
      const usual = slow.within(5000);
      slow.missed();
      const missed = slow.within(5000);
      slow.answered(6000);
      return { spread, within: [0, 1, 2, 3, 5].map(attemptWithin), answers: [usual, missed, slow.within(5000)] };"""
    found = run(core, script)
    assert found["within"] == [4000, 4000, 12000, 4000, 12000]
    assert found["answers"] == [5000, 10000, 18000]
    for (least, most, different), longest in zip(found["spread"], [500, 4000, 4000, 4000, 4000], strict=True):
        assert longest / 2 <= least < longest * 0.55
        assert longest * 0.95 < most <= longest
        assert different > 200


def test_polling_is_for_networks_that_let_pages_through_and_websockets_not(core: Page) -> None:
    script = """
      const { chooseTransport } = await import("facilitator/core/transports.js");
      let clock = 0;
      let up = false;
      let mark = false;
      const memory = { get: () => mark, set: (value) => (mark = value) };
      const made = () => chooseTransport({ reachable: async () => up, now: () => clock, memory });
      const seen = [];
      const look = (choice) => seen.push(choice.next()[0]);
      const page = made();
      for (let number = 0; number < 5; number++) await page.failed();
      look(page); // the server itself is away
      up = true;
      await page.failed();
      look(page);
      await page.failed();
      look(page); // now it polls
      page.opened();
      look(page); // and goes on polling when that is lost
      const reloaded = made();
      look(reloaded);
      await reloaded.failed();
      look(reloaded); // after a reload one failure is enough
      clock = 400_000;
      look(page); // later it looks whether WebSocket works by now
      page.opened();
      return [seen, mark];"""
    assert run(core, script) == [
        ["websocket", "websocket", "polling", "polling", "websocket", "polling", "websocket"],
        False,
    ]
