"""Each person reads in their own language: chosen by the device, or by them; what nobody has translated says so."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from facilitator.agenda.reader import METHODS
from tests.browser.room import Room, go_to
from tests.browser.voice import Voice
from tests.live.house import key_of

UNTRANSLATED = (METHODS / "transitions.toml").read_text(encoding="utf-8").partition("[translations.")[0]
TASK = "Talk at your table.\nThe recorder writes key points."

REFUSED = """async () => {
  const asked = {method: "POST", headers: {"Content-Type": "application/json"}, body: '{"code": "ZZZZZZ"}'};
  document.title = (await (await fetch("/api/join", asked)).json()).error.message;
}"""

# Words on a page that are not in the pseudo-language; what people named or wrote stands in elements that say so.
LITERAL = """(known) => {
  const foreign = (text) => /[A-Za-z]{2}/.test(text) && !/[⟦⟧]/.test(text) && !known.some((one) => one.includes(text));
  const not_ours = "script, style, template, noscript, bdi, kbd, code, #stage-said, [dir=auto], option[lang]";
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode;
    if (parent.checkVisibility() && !parent.closest(not_ours) && foreign(data.trim())) words.push(data.trim());
  }
  for (const name of ["aria-label", "placeholder", "title", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const said = element.getAttribute(name);
      if (element.checkVisibility() && foreign(said)) words.push(`${name}: ${said}`);
    }
  return words;
}"""


def no_sideways(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.timeout(240)
def test_a_table_reads_in_four_languages(room: Room) -> None:
    """Spanish and Arabic phones and a German laptop at one table of an English session."""
    console = room.console()
    go_to(console, "Table discussion")
    ana = room.open("Ana", f"{room.made['links']['join']}.1", "Pixel 7", locale="es-MX")
    expect(ana.locator("html")).to_have_attribute("lang", "es")
    expect(ana.locator("#bar")).to_contain_text("Todo guardado")
    expect(ana.locator("#stage-title")).to_have_text("Conversación en la mesa")  # the agenda comes with it
    room.look_at(ana, "language-1-es-phone")

    laila = room.open("Laila", f"{room.made['links']['join']}.1", viewport={"width": 320, "height": 640}, locale="ar")
    expect(laila.locator("html")).to_have_attribute("dir", "rtl")
    expect(laila.locator("#stage-title")).to_have_text("النقاش على الطاولة")
    room.look_at(laila, "language-2-ar-phone-320")
    laila.locator("#more summary").click()
    expect(laila.get_by_label("اللغة")).to_be_visible()
    room.look_at(laila, "language-3-ar-more-320")

    desk = room.desk(1, locale="de-AT")
    expect(desk.locator("html")).to_have_attribute("lang", "de")
    desk.get_by_role("button", name="Ich führe Protokoll").click()
    room.look_at(desk, "language-4-de-desk")

    # what the server refuses it refuses in the language of the page
    ana.evaluate(REFUSED)
    expect(ana).to_have_title(re.compile("código|sesión"))

    # a choice of one's own outlives the page
    ana.locator("#more summary").click()
    ana.get_by_label("Idioma").select_option("fr")
    expect(ana.locator("html")).to_have_attribute("lang", "fr")
    expect(ana.locator("#bar")).to_contain_text("Tout est enregistré")
    ana.reload()
    expect(ana.locator("html")).to_have_attribute("lang", "fr")
    room.complaints.clear()  # the browser notes the refusal


@pytest.mark.timeout(240)
def test_the_agenda_is_read_in_ones_own_language_where_somebody_has_translated_it(room_of: Callable[..., Room]) -> None:
    """The facilitator translates while it runs: phones follow, the projector shows two."""
    room = room_of(UNTRANSLATED)
    console, screen = room.console(), room.screen()
    go_to(console, "Table discussion")
    phone = room.open("Ana", f"{room.made['links']['join']}.1", "Pixel 7", locale="es")
    expect(phone.locator("#stage-title")).to_have_text("Table discussion")
    expect(phone.locator("#stage")).to_contain_text("Solo en inglés")
    expect(phone.locator("#instructions")).to_have_attribute("lang", "en")

    console.locator("#agenda").get_by_role("button", name="Edit").click()
    editor = console.get_by_role("dialog")
    editor.get_by_role("button", name="Languages").click()
    editor.get_by_label("The agenda’s texts are in").select_option("en")
    editor.get_by_label("Also on the projector").select_option("es")
    for text, said in (("Table discussion", "Conversación en la mesa"), (TASK, "Conversen en su mesa.")):
        field = editor.get_by_label(text, exact=True)
        field.fill(said)
        field.blur()
    expect(editor.get_by_role("status").filter(has_text="2 of")).to_be_visible()
    room.look_at(console, "language-5-translating")

    expect(phone.locator("#stage-title")).to_have_text("Conversación en la mesa")
    expect(phone.locator("#instructions")).to_have_text("Conversen en su mesa.")
    expect(phone.locator("#stage").get_by_text("Solo en inglés")).to_have_count(0)
    expect(screen.locator("#stage-title .also")).to_have_text("Conversación en la mesa")
    expect(screen.locator("[data-stage=discuss] .also[lang=es]").first).to_be_visible()
    room.look_at(screen, "language-6-screen-of-two")

    editor.get_by_role("button", name="Done").click()
    desk = room.desk(2, locale="es")
    expect(desk.locator("#stage-title")).to_have_text("Conversación en la mesa")


@pytest.mark.timeout(240)
def test_no_page_says_anything_past_the_catalogue(pseudo_room: Room) -> None:
    """In the pseudo-language every text of ours is marked; what is not is a literal in code, or somebody's own."""
    room = pseudo_room
    facilitator = Voice(room.server, room.code, key_of(room.made["links"]["console"]))
    facilitator.do("session.languages", language="en-XA")  # what the projector speaks
    facilitator.leave()
    pages = {"console": room.console(), "screen": room.screen(), "desk": room.desk(1)}
    pages["phone"] = room.open("phone", f"{room.made['links']['join']}.1", "Pixel 7")
    pages["start"] = room.open("start", room.server.url)
    for name, page in pages.items():
        page.context.add_cookies([{"name": "language", "value": "en-XA", "url": room.server.url}])
        page.reload()
        expect(page.locator("html")).to_have_attribute("lang", "en-XA")
        if name != "start" and name != "screen":
            expect(page.locator("#bar")).to_contain_text("Áll šávéd")
    known = [*room.made.get("known", []), room.code, room.made["title"], room.server.url]
    for stage in ("Table discussion", "Post your chart", "Gallery walk", "Back at your own chart"):
        go_to_in_pseudo(pages["console"], stage)
        for name, page in pages.items():
            expect(page.locator("body")).to_contain_text("⟦")
            found = [words for words in page.evaluate(LITERAL, known) if not of_the_agenda(room, words)]
            assert found == [], (stage, name, found)
            no_sideways(page)


def go_to_in_pseudo(console: Page, stage: str) -> None:
    begun = console.locator("#agenda [aria-current]").count() > 0
    console.locator("#agenda li.console-stage").filter(has_text=stage).locator(".console-stage-row").click()
    if begun:
        console.locator("#agenda .is-armed").click()
    expect(console.locator("#agenda [aria-current]")).to_contain_text(stage)


def of_the_agenda(room: Room, words: str) -> bool:
    """What its author wrote."""
    plain = " ".join((METHODS / "transitions.toml").read_text(encoding="utf-8").split())
    if re.fullmatch(r"\d+:\d\d [AP]M", words):
        return True
    return " ".join(words.split()) in plain or words.replace(" ", "") in (room.server.url, room.code)
