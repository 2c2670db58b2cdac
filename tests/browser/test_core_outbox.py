"""The outbox: kept first, sent in order, answered once, given up by nobody but the person."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.paper import run


def test_commands_are_sent_in_order_and_at_most_eight_at_once(core: Page) -> None:
    script = """
      const { line, box } = await outbox();
      for (let number = 0; number < 10; number++) box.put("note.add", { text: String(number) });
      await until(() => line.sent.length === 8);
      const first = line.texts().join("");
      line.answer();
      line.answer();
      await until(() => line.sent.length === 8);
      return [first, line.texts().join(""), box.pending.value.length];"""
    assert run(core, script) == ["01234567", "23456789", 8]


def test_nothing_is_sent_before_it_is_kept(core: Page) -> None:
    script = """
      const { createStore, entries } = await import("idb-keyval");
      const { line, box } = await outbox();
      const kept = [];
      line.call = async (event, { id }) => {
        kept.push(box.pending.value.find((entry) => entry.id === id).kept);
        return { ok: true, seq: 1, result: {} };
      };
      await Promise.all([1, 2, 3, 4].map((text) => box.send("note.add", { text })));
      await quiet();
      const left = (await entries(createStore("facilitator-TEST-phone", "outbox"))).filter(([, entry]) => !entry.seq);
      return { kept, left: left.length };"""
    assert run(core, script) == {"kept": [True] * 4, "left": 0}


def test_what_is_kept_survives_a_reload_and_is_sent_once_in_order(core: Page) -> None:
    script = """
      const line = new Line();
      line.online.value = false;
      const { box } = await outbox(line);
      for (const text of ["a", "b", "c"]) box.put("note.add", { text });
      await until(() => box.pending.value.every((entry) => entry.kept));
      return box.pending.value.map((entry) => entry.id);"""
    ids = run(core, script)
    core.reload()
    script = """
      const { line, box } = await outbox();
      await until(() => line.sent.length === 3);
      const sent = line.sent.map((call) => call.id);
      const order = line.texts().join("");
      for (let left = 3; left; left--) line.answer();
      await until(() => box.pending.value.length === 0);
      await quiet();
      return [sent, order];"""
    assert run(core, script) == [ids, "abc"]
    core.reload()
    assert run(core, "const { line, box } = await outbox(); await quiet(); return line.sent.length;") == 0


def test_two_tabs_may_both_send_and_both_are_answered(core: Page, address: str) -> None:
    script = """
      const line = new Line();
      line.online.value = false;
      const { box } = await outbox(line);
      window.kept = { line, box };
      box.put("note.add", { text: "once" });
      await until(() => box.pending.value[0].kept);
      return box.pending.value[0].id;"""
    id = run(core, script)
    second = core.context.new_page()
    second.goto(address)
    script = """
      const { line, box } = await outbox();
      await until(() => line.sent.length === 1);
      const { id } = line.sent[0];
      line.answer();
      await until(() => box.pending.value.length === 0);
      await quiet();
      return id;"""
    assert run(second, script) == id
    script = """
      const { line, box } = window.kept;
      line.online.value = true;
      await until(() => line.sent.length === 1);
      const sent = line.sent[0].id;
      line.answer();
      await until(() => box.pending.value.length === 0);
      await quiet();
      return sent;"""
    assert run(core, script) == id
    second.reload()
    assert run(second, "const { line } = await outbox(); await quiet(); return line.sent.length;") == 0


def test_a_newer_text_takes_the_place_of_one_that_has_not_left(core: Page) -> None:
    script = """
      const line = new Line();
      line.online.value = false;
      const { box } = await outbox(line);
      const write = (text, extra) => box.put("line.write", { text, line: "l", ...extra }, { coalesce: "l" });
      const one = write("a", { base: 7 });
      const two = write("ab", { base: 9 });
      line.online.value = true;
      await until(() => line.sent.length === 1);
      return { same: one === two, args: line.sent[0].args };"""
    assert run(core, script) == {"same": True, "args": {"text": "ab", "line": "l", "base": 7}}


@pytest.mark.parametrize("reloaded", [False, True], ids=["", "after a reload"])
def test_a_text_that_may_have_arrived_is_never_changed(core: Page, reloaded: bool) -> None:
    # the server may have taken it and its answer is lost: with another body the same id would be refused
    script = """
      const { line, box } = await outbox();
      const id = box.put("line.write", { text: "a" }, { coalesce: "l", id: "l" });
      await until(() => line.sent.length === 1);
      line.cut();
      await until(() => box.pending.value[0].state === "waiting");
      window.kept = { line, box };"""
    run(core, script)
    if reloaded:
        core.reload()
    script = """
      const { line, box } = window.kept ?? (await outbox());
      line.cut();
      await until(() => box.pending.value[0].state === "waiting");
      box.put("line.write", { text: "ab", line: "l", base_of: "l" }, { coalesce: "l" });
      box.put("line.write", { text: "abc", line: "l", base_of: "wrong" }, { coalesce: "l" });
      line.online.value = true;
      await until(() => line.sent.length === 2);
      return line.sent.map((call) => [call.id === "l", call.args.text, call.args.base_of ?? ""]);"""
    assert run(core, script) == [[True, "a", ""], [False, "abc", "l"]]


def test_an_answer_that_never_comes_is_asked_for_again_although_the_connection_lives(core: Page) -> None:
    script = """
      const { line, box } = await outbox();
      const id = box.put("note.add", { text: "a" });
      await until(() => line.sent.length === 1);
      line.sent.shift().reject(new Error("operation has timed out"));
      await until(() => line.sent.length === 1);
      return [line.sent[0].id === id, line.probed];"""
    assert run(core, script) == [True, 1]


def test_what_may_be_tried_again_keeps_its_place(core: Page) -> None:
    script = """
      const { line, box } = await outbox();
      for (const text of ["a", "b", "c"]) box.put("note.add", { text });
      await until(() => line.sent.length === 3);
      line.answer({ code: "storage", again: true, retry_ms: 10 });
      line.answer({ code: "too_many", again: true, retry_ms: 500 });
      line.answer({ code: "too_many", again: true, retry_ms: 500 });
      await until(() => line.sent.length === 3);
      const said = [line.texts().join(""), box.tray.value.length, box.unstored.value, box.slowed.value];
      line.answer();
      await until(() => !box.unstored.value && !box.slowed.value);
      return said;"""
    assert run(core, script) == ["abc", 0, True, True]


def test_what_is_refused_waits_in_the_tray_until_the_person_decides(core: Page) -> None:
    script = """
      const { line, box } = await outbox();
      const answers = ["a", "b"].map((text) => box.send("note.add", { text }));
      await until(() => line.sent.length === 2);
      line.answer({ code: "too_long", message: "too long" });
      line.answer({ code: "ended", message: "ended" });
      await Promise.all(answers);
      await quiet();
      return box.tray.value.map((item) => [item.args.text, item.error.message]);"""
    assert run(core, script) == [["a", "too long"], ["b", "ended"]]
    core.reload()
    script = """
      const { line, box } = await outbox();
      const [first, second] = box.tray.value;
      const sentUnasked = line.sent.length;
      box.drop(first.id);
      box.again(second.id);
      await until(() => line.sent.length === 1);
      const again = [line.sent[0].args.text, line.sent[0].id === second.id];
      line.answer();
      await until(() => box.pending.value.length === 0);
      await quiet();
      return { sentUnasked, again, left: box.tray.value.length };"""
    assert run(core, script) == {"sentUnasked": 0, "again": ["b", False], "left": 0}
    core.reload()
    assert run(core, "const { box } = await outbox(); return box.tray.value.length;") == 0


def test_a_refused_text_that_is_tried_again_spares_the_newer_one_and_says_when_it_was_typed(core: Page) -> None:
    script = """
      const { line, box } = await outbox();
      rows.apply([["session", "s", { id: "s", seq: 1, stage: "x.discuss" }]]);
      box.put("line.write", { text: "older", line: "l", base: 3 }, { coalesce: "l" });
      await until(() => line.sent.length === 1);
      line.answer({ code: "no_pen", message: "no" });
      await until(() => box.tray.value.length === 1);
      line.online.value = false;
      rows.apply([["session", "s", { id: "s", seq: 2, stage: "x.walk" }]]);
      box.put("line.write", { text: "newer", line: "l", base: 3 }, { coalesce: "l" });
      box.again(box.tray.value[0].id);
      line.online.value = true;
      await until(() => line.sent.length === 2);
      return line.sent.map(({ args, at }) => [args.text, at.stage]);"""
    assert run(core, script) == [["newer", "x.walk"], ["older", "x.discuss"]]


def test_text_says_on_which_stage_it_was_typed(core: Page) -> None:
    script = """
      const { line, box } = await outbox();
      rows.apply([["session", "s", { id: "s", seq: 1, stage: "x.discuss" }]]);
      box.put("note.add", { text: "now" });
      box.put("note.add", { text: "then" }, { typedIn: "x.walk" });
      box.put("stage.start", { stage: "x.post" });
      await until(() => line.sent.length === 3);
      return line.sent.map((call) => call.at?.stage ?? null);"""
    assert run(core, script) == ["x.discuss", "x.walk", None]


BREAK = {
    "missing": 'Object.defineProperty(window, "indexedDB", { value: undefined });',
    "forbidden": 'indexedDB.open = () => { throw new DOMException("no", "SecurityError"); };',
    "hanging": "indexedDB.open = () => ({});",
}


@pytest.mark.parametrize("how", BREAK)
def test_without_storage_everything_is_still_sent_and_said(core: Page, how: str) -> None:
    script = (
        BREAK[how]
        + """
      const { line, box } = await outbox();
      box.put("note.add", { text: "a" });
      await until(() => line.sent.length === 1);
      const during = box.storageOk.value;
      line.answer();
      await until(() => box.pending.value.length === 0);
      return during;"""
    )
    assert run(core, script) is False


def test_storage_that_works_again_is_believed(core: Page) -> None:
    script = """
      const { line, box } = await outbox();
      line.online.value = false;
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
      box.put("note.add", { text: "a" });
      await until(() => !box.storageOk.value);
      IDBObjectStore.prototype.put = put;
      box.put("note.add", { text: "b" });
      await quiet();
      const onlyOneIsKept = box.storageOk.value;
      line.online.value = true;
      await until(() => line.sent.length === 2);
      line.answer();
      await until(() => box.storageOk.value);
      return onlyOneIsKept;"""
    assert run(core, script) is False


# --- the recorder's lines, on the outbox


def test_a_recorder_types_on_between_the_answer_and_the_row(core: Page) -> None:
    """What she types then is based on what she wrote, and her line does not go for a moment."""
    script = """
      const { lineDesk } = await import("facilitator/components/desk-lines.js");
      const { line, box } = await outbox();
      const desk = lineDesk({ code: "TEST", outbox: box }, "a.1");
      const id = desk.openBlank("t");
      desk.type({ id, row: null }, "t", "We");
      desk.flush(id);
      await until(() => line.sent.length === 1);
      line.sent.shift().resolve({ ok: true, seq: 7, result: { line: id } });
      await until(() => box.pending.value.length === 0);
      await quiet();
      const there = desk.items("t").length;
      desk.type(desk.items("t")[0] ?? { id, row: null }, "t", "We meet");
      desk.flush(id);
      await until(() => line.sent.length === 1);
      const { args } = line.sent[0];
      line.sent.shift().resolve({ ok: true, seq: 9, result: { line: id } });
      rows.apply([["line", id, { id, seq: 9, chart: "a.1", section: "t", text: "We meet", position: 1 }]]);
      await until(() => !desk.edit(id));
      const left = desk.items("t").length;
      desk.type(desk.items("t")[0], "t", "We meet monthly");
      desk.flush(id);
      await until(() => line.sent.length === 1);
      desk.type(desk.items("t")[0], "t", "We meet monthly in May");
      line.sent.shift().resolve({ ok: true, seq: 12, result: { line: "beside" } });
      await until(() => line.sent.length === 1);
      const { text, line: where, base } = line.sent[0].args;
      return { there, args, id, left, beside: [text, where, base] };"""
    found = run(core, script)
    assert found["beside"] == ["We meet monthly in May", "beside", 12]  # what was typed since goes where the text went
    args = {"chart": "a.1", "section": "t", "text": "We meet", "line": found["id"], "base": 7}
    assert (found["there"], found["args"], found["left"]) == (1, args, 1)


def test_what_goes_beside_takes_no_text_that_is_being_typed_there(core: Page) -> None:
    """The row of the line beside is here before the answer, something is typed in it; the rest goes beside again."""
    script = """
      const { lineDesk } = await import("facilitator/components/desk-lines.js");
      const { line, box } = await outbox();
      const desk = lineDesk({ code: "TEST", outbox: box }, "a.1");
      const row = (id, seq, text) => ["line", id, { id, seq, chart: "a.1", section: "t", text, position: seq }];
      const shown = (id) => desk.items("t").find((item) => item.id === id);
      rows.apply([row("theirs", 3, "They call")]);
      desk.type(shown("theirs"), "t", "We call");
      desk.flush("theirs");
      await until(() => line.sent.length === 1);
      desk.type(shown("theirs"), "t", "We call monthly");
      rows.apply([row("theirs", 5, "They write"), row("beside", 6, "We call")]);
      desk.type(shown("beside"), "t", "We call, in May");
      line.sent.shift().resolve({ ok: true, seq: 6, result: { line: "beside" } });
      await until(() => line.sent.length === 1);
      const again = line.sent.shift();
      again.resolve({ ok: true, seq: 7, result: { line: "more" } });
      await until(() => !desk.edit("theirs"));
      desk.flush("beside");
      await until(() => line.sent.length === 1);
      return [again.args, line.sent[0].args].map(({ line, base, text }) => [line, base, text]);"""
    assert run(core, script) == [["theirs", 3, "We call monthly"], ["beside", 6, "We call, in May"]]


def test_two_tabs_on_one_table_keep_what_is_typed_in_each(core: Page) -> None:
    """What one has sent it no longer keeps; what the other has not sent stays."""
    script = """
      const { lineDesk } = await import("facilitator/components/desk-lines.js");
      const { line, box } = await outbox();
      const place = "facilitator:TEST:typed:a.1";
      const stored = () => Object.values(JSON.parse(localStorage.getItem(place)) ?? {}).map(({ text }) => text).sort();
      const [left, right] = [1, 2].map(() => lineDesk({ code: "TEST", outbox: box }, "a.1"));
      const [here, there] = [left.openBlank("t"), right.openBlank("t")];
      right.type({ id: there, row: null }, "t", "They");
      left.type({ id: here, row: null }, "t", "We");
      const both = stored();
      left.flush(here);
      await until(() => line.sent.length === 1);
      line.sent.shift().resolve({ ok: true, seq: 7, result: { line: here } });
      await until(() => box.pending.value.length === 0);
      const one = stored();
      right.flush(there);
      return [both, one, stored()];"""
    assert run(core, script) == [["They", "We"], ["They"], []]


# --- what its person erases


@pytest.mark.parametrize("erased", [True, False])
def test_what_waits_is_let_go_only_when_all_was_erased(core: Page, erased: bool) -> None:
    """Nothing leaves meanwhile; then a new connection, for the old one would wait for what is not sent any more."""
    script = """
      const { eraseOwn } = await import("facilitator/components/privacy.js");
      const { line, box } = await outbox();
      let hungUp = 0;
      line.hangUp = () => hungUp++;
      box.put("note.add", { text: "refused for now" });
      await until(() => line.sent.length === 1);
      line.answer({ code: "too_many", again: true, retry_ms: 5 });
      await until(() => box.slowed.value);
      const asked = new Promise((resolve) => {
        fetch = () => new Promise((answer) => resolve(answer));
      });
      const erasing = eraseOwn({ code: "TEST", me: { token: "t" }, outbox: box, connection: line });
      const answer = await asked;
      await until(() => !box.slowed.value); // its time to be sent again is over
      await quiet();
      const meanwhile = [line.texts(), box.pending.value.length];
      answer(new Response(JSON.stringify({ error: { message: "the disk is full" } }), { status: ERASED ? 200 : 507 }));
      await erasing;
      await quiet();
      return { meanwhile, sent: line.texts(), waits: box.pending.value.length, hungUp };"""
    found = run(core, script.replace("ERASED", "true" if erased else "false"))
    left = {"sent": [], "waits": 0, "hungUp": 1} if erased else {"sent": ["refused for now"], "waits": 1, "hungUp": 0}
    assert found == {"meanwhile": [[], 1], **left}


def test_a_phone_says_when_copies_were_out_of_reach_before_it_begins_anew(core: Page) -> None:
    script = """
      const { eraseOwn } = await import("facilitator/components/privacy.js");
      const { line, box } = await outbox();
      line.hangUp = () => {};
      fetch = async () => new Response(JSON.stringify({ ok: true, copies: 2 }));
      const erasing = eraseOwn({ code: "TEST", me: { token: "t" }, outbox: box, connection: line });
      await until(() => document.querySelector("dialog"));
      const dialog = document.querySelector("dialog");
      const said = [dialog.querySelector("p").textContent, dialog.querySelectorAll("button").length];
      dialog.querySelector("button").click();
      await erasing;
      return said;"""
    assert run(core, script) == ["privacy-erased-but", 1]  # its name: this page has no catalogue
