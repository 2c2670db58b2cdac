"""What is stored is held on the device until a second copy holds it, and sent again where the server lost it."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.paper import run

BEGIN = """
  const { signal } = await import("@preact/signals-core");
  const { createStore, keys } = await import("idb-keyval");
  const kept = async () => (await quiet(), (await keys(createStore("facilitator-TEST-phone", "outbox"))).length);
  const line = new Line();
  line.secured = signal({ epoch: "one", safe: null });
  line.seq = 10;
  line.store = () => line.sent.shift().resolve({ ok: true, seq: ++line.seq, result: {} });
  const { box } = await outbox(line);
  const sent = (count) => until(() => line.sent.length === count);
"""


def test_what_is_stored_goes_to_a_server_that_lacks_it_again_in_order_and_no_further(core: Page) -> None:
    script = (
        BEGIN
        + """
      const ids = [box.put("note.add", { text: "a" }), box.put("note.add", { text: "b" }), box.put("help.call", {})];
      await sent(3);
      for (const _ of ids) line.store();
      const before = await kept();
      line.secured.value = { epoch: "one", safe: 11 };
      const copied = await kept();
      line.secured.value = { epoch: "two", safe: 50 };
      await sent(1);
      const again = line.sent[0].id === ids[1];
      line.store();
      await kept();
      line.secured.value = { epoch: "two", safe: 60 };
      return { before, copied, again, open: line.sent.length, left: await kept() };"""
    )
    assert run(core, script) == {"before": 2, "copied": 1, "again": True, "open": 0, "left": 0}


def test_it_outlives_a_reload_and_waits_for_its_stage(core: Page) -> None:
    run(core, BEGIN + 'box.put("note.add", { text: "a" }); await sent(1); line.store(); return await kept();')
    core.reload()
    script = (
        BEGIN
        + """
      line.secured.value = { epoch: "two", safe: null };
      await sent(1);
      line.answer({ code: "wrong_stage", message: "" });
      await quiet();
      const meanwhile = [line.sent.length, box.tray.value.length, box.pending.value.length, await kept()];
      rows.apply([["session", "s", { id: "s", seq: 1, stage: "w" }], ["stage", "w", { id: "w", seq: 1 }]]);
      await sent(1);
      line.store();
      return [meanwhile, line.sent.length, await kept()];"""
    )
    assert run(core, script) == [[0, 0, 0, 1], 0, 1]


def test_a_text_names_the_write_that_it_was_based_on(core: Page) -> None:
    script = (
        BEGIN
        + """
      const first = box.put("line.write", { text: "a" });
      await sent(1);
      line.store();
      box.put("line.write", { text: "ab", line: first, base: 11 });
      await sent(1);
      line.store();
      await quiet();
      line.secured.value = { epoch: "two", safe: null };
      await sent(2);
      return [line.sent[1].at.base_of === first, line.sent[1].args.base];"""
    )
    assert run(core, script) == [True, 11]


def test_what_its_author_has_erased_is_not_sent_again(core: Page) -> None:
    script = (
        BEGIN
        + """
      box.put("note.add", { text: "a" });
      await sent(1);
      line.store();
      const held = await kept();
      box.clear();
      line.secured.value = { epoch: "two", safe: null };
      return [held, await kept(), line.sent.length];"""
    )
    assert run(core, script) == [1, 0, 0]


def test_only_so_much_is_held(core: Page) -> None:
    script = """
      const { openEcho } = await import("facilitator/core/echo.js");
      const erased = [];
      const echo = openEcho({ role: "phone", isText: () => true, erase: (id) => erased.push(id) });
      for (let n = 1; n <= 2001; n++) echo.hold({ id: n, name: "note.add", args: {}, order: n }, n, "e");
      const many = erased.length;
      echo.hold({ id: "long", name: "note.add", args: { text: "x".repeat(4_999_000) }, order: 3000 }, 3000, "e");
      const long = echo.takeBack("other").length;
      const console_ = openEcho({ role: "console", isText: () => false, erase() {} });
      return [many, long < 600, console_.hold({ id: "s", name: "stage.start", args: {}, order: 1 }, 1, "e")];"""
    assert run(core, script) == [1, True, None]
