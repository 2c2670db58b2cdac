"""The browser's core: what a page says is saved, and who its browser is. Real modules in a real browser."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.paper import run

# --- bar


def test_the_bar_tells_the_truth_at_each_moment_and_reads_only_what_lasts_aloud(core: Page) -> None:
    script = """
      const { loadMessages } = await import("facilitator/core/messages.js");
      const { showBar } = await import("facilitator/core/bar.js");
      await loadMessages("en");
      const line = new Line();
      line.online.value = line.synced.value = false;
      const { box } = await outbox(line);
      const bar = document.getElementById("bar");
      const { signal } = await import("@preact/signals-core");
      const keeps = signal(true);
      showBar(bar, { connection: line, outbox: box, keeps });
      const seen = [];
      const read = () => seen.push(bar.querySelector(".bar-state").textContent.trim());
      const aloud = [];
      const status = bar.querySelector("[role=status]");
      const listen = new MutationObserver(() => aloud.push(status.textContent));
      listen.observe(status, { characterData: true, childList: true, subtree: true });
      read();
      line.synced.value = line.online.value = true;
      read();
      box.put("note.add", { text: "a" });
      await until(() => line.sent.length === 1);
      read();
      line.answer();
      await until(() => box.pending.value.length === 0);
      read();
      line.cut();
      read();
      box.put("note.add", { text: "b" });
      read();
      await until(() => aloud.length === 1);
      line.online.value = true;
      await until(() => line.sent.length === 1);
      line.answer();
      await until(() => aloud.length === 2);
      read();
      line.online.value = false;
      keeps.value = false;
      read();
      const forgets = bar.querySelector(".bar-forgets[role=status]").textContent;
      line.refused.value = { code: "removed", message: "removed" };
      read();
      return { seen, aloud, forgets };"""
    found = run(core, script)
    assert found["seen"] == [
        "… Connecting",
        "✓ All saved",
        "↑ Sending 1",
        "✓ All saved",
        "⚡ Offline. Keep writing: it is kept on this device",
        "⚡ Offline. 1 item waits on this device",
        "✓ All saved",
        "⚠ Offline. Stay on this page",
        "⚠ Not connected",
    ]
    assert found["forgets"].startswith("This browser does not keep what you write.")
    assert found["aloud"] == ["Offline. 1 item waits on this device", "All saved"]


def test_while_something_refused_lies_in_the_tray_the_bar_does_not_say_that_all_is_saved(core: Page) -> None:
    script = """
      const { loadMessages } = await import("facilitator/core/messages.js");
      const { showBar } = await import("facilitator/core/bar.js");
      const { signal } = await import("@preact/signals-core");
      await loadMessages("en");
      const { line, box } = await outbox();
      const bar = document.getElementById("bar");
      showBar(bar, { connection: line, outbox: box, keeps: signal(true) });
      const read = () => bar.querySelector(".bar-state").textContent.trim();
      box.put("note.add", { text: "a" });
      await until(() => line.sent.length === 1);
      line.answer({ code: "too_long", message: "too long" });
      await until(() => box.tray.value.length === 1);
      const refused = [bar.dataset.state, read()];
      box.drop(box.tray.value[0].id);
      return [...refused, read()];"""
    assert run(core, script) == ["refusals", "⚠ Not all saved", "✓ All saved"]


# --- who this browser is


def test_a_link_makes_nobody_somebody_else(core: Page) -> None:
    """Only where the browser keeps nothing, and nobody is known, does a page take from its address who it is."""
    script = """
      const { keepCredential, takeOver } = await import("facilitator/core/credentials.js");
      const eve = JSON.stringify({ participant: "eve", token: "e" });
      const opened = (code, handed) => {
        history.replaceState(null, "", `#as=${encodeURIComponent(handed)}`);
        return [takeOver(code, "phone")?.participant ?? null, location.hash];
      };
      keepCredential("TEST", "phone", { participant: "ann", token: "a" });
      const known = [eve, "{", "null"].map((handed) => opened("TEST", handed));
      const nobody = opened("NEW", eve);
      Storage.prototype.setItem = () => {
        throw new DOMException("denied", "SecurityError");
      };
      const forgetful = ["{", "null", "7", eve, JSON.stringify({ participant: "mallory", token: "m" })];
      return { known, nobody, forgetful: forgetful.map((handed) => opened("NEW", handed)[0]) };"""
    assert run(core, script) == {
        "known": [["ann", ""]] * 3,
        "nobody": [None, ""],
        "forgetful": [None, None, None, "eve", "eve"],
    }


def test_a_links_key_stays_in_the_address_until_the_server_has_answered(core: Page) -> None:
    script = """
      const { enter } = await import("facilitator/core/credentials.js");
      const answers = {
        none: () => Promise.reject(new TypeError("no network")),
        proxy: async () => new Response("<h1>Bad Gateway</h1>", { status: 502 }),
        no: async () => new Response('{"error": {"code": "not_allowed"}}', { status: 403 }),
        yes: async () => new Response('{"role": "screen"}'),
      };
      const opened = async (how) => {
        history.replaceState(null, "", "#key=K");
        window.fetch = answers[how];
        const { token, code } = await enter("TEST", "screen").catch((error) => error);
        return [token ?? code, location.hash];
      };
      return [await opened("none"), await opened("proxy"), await opened("no"), await opened("yes")];"""
    assert run(core, script) == [["offline", "#key=K"], ["offline", "#key=K"], ["not_allowed", ""], ["K", ""]]
