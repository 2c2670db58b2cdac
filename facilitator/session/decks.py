"""Slides: the decks of a session, their pages, and which page is on the screen. The images lie beside the rows."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, ROOM, SCREEN, Row, Rows, Stage, row_kind
from facilitator.session.state import Draft
from facilitator.session.timing import current_stage

DECKS_LIMIT = 20
PAGES_LIMIT = 200
NAME_LIMIT = 120
WORDS_LIMIT = 2000


@row_kind("deck")
class Deck(Row):
    """A PDF as it was put up: its name, how many pages, the size of the first one's image."""

    name: str
    pages: int = 0
    width: int = 0
    height: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """Everybody: a page says which deck it is of."""
        return (ROOM, CONSOLE, SCREEN)


@row_kind("page")
class Page(Row):
    """One page of a deck, id "DECK.N": the words on it, for whoever cannot see its image."""

    deck: str
    number: int
    text: str = ""
    shown: bool = False  # it was on the screen once, and may be looked at since

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator; the room once it was shown."""
        return (CONSOLE, ROOM) if self.shown else (CONSOLE,)


@row_kind("slide")
class Slide(Row):
    """What a present stage shows; its id is the stage's. In a break, when it goes on: in ms, or as "10:45"."""

    deck: str = ""
    page: int = 0
    back_at: int = 0
    back_clock: str = ""


class AddDeck(Args):
    """`words`: of each page. `stage`: which is to show it."""

    deck: str
    name: str
    words: list[str]
    width: int
    height: int
    stage: str = ""


class DeckArgs(Args):
    """`deck`: its id."""

    deck: str


class ShowSlide(Args):
    """`page`: from 1. `deck`: its id; left out, the one that the stage shows."""

    stage: str
    page: int
    deck: str = ""


@command("deck.add", AddDeck, {"facilitator"}, internal=True)
def add_deck(draft: Draft, call: Call, late: bool) -> Result:
    """Put up a deck whose pages are images by now; a stage that is named shows it."""
    args: AddDeck = call.args
    if len(list(draft.all("deck"))) >= DECKS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-decks", field="deck", limit=DECKS_LIMIT)
    name = _free_name(draft, args.name)
    draft.put(Deck(id=args.deck, name=name, pages=len(args.words), width=args.width, height=args.height))
    for number, words in enumerate(args.words, 1):
        said = text.clean(
            text.shorten(words, WORDS_LIMIT), limit=WORDS_LIMIT, field="words", lines=True, required=False
        )
        draft.put(Page(id=f"{args.deck}.{number}", deck=args.deck, number=number, text=said))
    stage = draft.get("stage", args.stage) if args.stage else None
    if stage and stage.kind == "present":
        stage = draft.change(stage, settings={**stage.settings, "deck": name, "first": 1, "last": 0})
        if stage.state in ("running", "paused"):
            turn_to(draft, stage, args.deck, 1)
        elif slide := draft.get("slide", stage.id):
            draft.change(slide, deck="", page=0)
    return {"deck": args.deck, "name": name}


@command("deck.remove", DeckArgs, {"facilitator"})
def remove_deck(draft: Draft, call: Call, late: bool) -> None:
    """Take a deck out of the session. Not while it is on the screen."""
    deck = draft.need("deck", call.args.deck)
    stage = current_stage(draft)
    for slide in [slide for slide in draft.all("slide") if slide.deck == deck.id]:
        if stage and slide.id == stage.id and stage.state in ("running", "paused"):
            raise Refusal("wrong_stage", "refusal-deck-on-screen", field="deck")
        draft.change(slide, deck="", page=0)
    for page in [page for page in draft.all("page") if page.deck == deck.id]:
        draft.drop(page)
    draft.drop(deck)


@command("slide.show", ShowSlide, {"facilitator"})
def show_slide(draft: Draft, call: Call, late: bool) -> None:
    """Turn to a page of the stage's deck."""
    args: ShowSlide = call.args
    stage = draft.need("stage", args.stage)
    if stage.kind != "present" or not stage.started_at:
        raise Refusal("wrong_stage", field="stage")
    slide = draft.get("slide", stage.id)
    named = deck_named(draft, str(stage.settings.get("deck", "")))
    deck = draft.need("deck", args.deck or (slide.deck if slide else "") or (named.id if named else ""), "deck")
    if not 1 <= args.page <= deck.pages:
        raise Refusal("bad_args", "refusal-no-slide-page", field="page", pages=deck.pages)
    if slide is None or (slide.deck, slide.page) != (deck.id, args.page):
        turn_to(draft, stage, deck.id, args.page)


def turn_to(draft: Draft, stage: Stage, deck: str, page: int) -> None:
    """Show a page; from now on the room may look at it."""
    slide = draft.get("slide", stage.id) or Slide(id=stage.id)
    draft.change(slide, deck=deck, page=page)
    found = draft.get("page", f"{deck}.{page}")
    if found and not found.shown:
        draft.change(found, shown=True)


def deck_named(draft: Draft, name: str) -> Deck | None:
    """The deck of that name, as an agenda says it: without minding capitals, nor the ".pdf"."""
    wanted = _plain(name)
    return next((deck for deck in draft.all("deck") if wanted and _plain(deck.name) == wanted), None)


def _plain(name: str) -> str:
    return name.strip().casefold().removesuffix(".pdf")


def _free_name(draft: Draft, name: str) -> str:
    """The file's name without its ending; with a number where another deck has it."""
    name = text.clean(name, limit=500, field="name", required=False)
    name = text.shorten(name[:-4] if name.lower().endswith(".pdf") else name, NAME_LIMIT) or "Deck"
    taken = {_plain(deck.name) for deck in draft.all("deck")}
    names = (f"{name} {n}" if n > 1 else name for n in range(1, DECKS_LIMIT + 2))
    return next(one for one in names if _plain(one) not in taken)
