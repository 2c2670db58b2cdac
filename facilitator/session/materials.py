"""Materials: links and files that every phone can open, and how many people have."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from facilitator.session import text
from facilitator.session.commands import Args, Call, Result, command
from facilitator.session.refusals import Refusal
from facilitator.session.rows import CONSOLE, ROOM, SCREEN, Row, Rows, Stage, me_view, row_kind
from facilitator.session.state import Draft

MATERIALS_LIMIT = 20  # a stage
TITLE_LIMIT = 120
URL_LIMIT = 2000


@row_kind("material")
class Material(Row):
    """Something to read: a link (`url`), or a file kept in the session (`file`: its name). Opened by so many people."""

    stage: str
    title: str
    url: str = ""
    file: str = ""
    type: str = ""
    size: int = 0
    position: int = 0
    opened: int = 0

    def views(self, rows: Rows) -> Iterable[str]:
        """The facilitator; everybody from the start of its stage on."""
        stage = rows.get("stage", self.stage)
        return (ROOM, SCREEN, CONSOLE) if stage and stage.first_at else (CONSOLE,)


@row_kind("opening")
class Opening(Row):
    """That a person has opened a material; id "MATERIAL.PARTICIPANT"."""

    material: str
    participant: str

    def views(self, rows: Rows) -> Iterable[str]:
        """The person."""
        return (me_view(self.participant),)


class AddMaterial(Args):
    """`url`: of a page on the web."""

    stage: str
    url: str
    title: str = ""


class AttachMaterial(Args):
    """A file that is kept by now, under the id `material`."""

    material: str
    stage: str
    title: str
    file: str
    type: str
    size: int


class MaterialArgs(Args):
    """`material`: its id."""

    material: str


@command("material.add", AddMaterial, {"facilitator"})
def add_material(draft: Draft, call: Call, late: bool) -> Result:
    """Add a link to a present stage; without a title it is called by its address."""
    args: AddMaterial = call.args
    url = text.clean(args.url, limit=URL_LIMIT, field="url")
    if not is_link(url):
        raise Refusal("bad_args", "refusal-link", field="url")
    stage = _stage(draft, args.stage)
    title = text.clean(args.title, limit=TITLE_LIMIT, field="title", required=False)
    _add(draft, Material(id=call.id, stage=stage.id, title=title or text.shorten(url, TITLE_LIMIT), url=url))
    return {"material": call.id}


@command("material.attach", AttachMaterial, {"facilitator"}, internal=True)
def attach_material(draft: Draft, call: Call, late: bool) -> Result:
    """Add a file to a present stage."""
    args: AttachMaterial = call.args
    stage = _stage(draft, args.stage)
    file = text.clean(args.file, limit=500, field="file")
    title = text.clean(args.title or text.shorten(file, TITLE_LIMIT), limit=TITLE_LIMIT, field="title")
    _add(
        draft,
        Material(id=args.material, stage=stage.id, title=title, file=file, type=args.type, size=args.size),
    )
    return {"material": args.material}


@command("material.remove", MaterialArgs, {"facilitator"})
def remove_material(draft: Draft, call: Call, late: bool) -> None:
    """Take a material off its stage."""
    material = draft.need("material", call.args.material)
    for opening in [o for o in draft.all("opening") if o.material == material.id]:
        draft.drop(opening)
    draft.drop(material)


@command("material.open", MaterialArgs, {"participant"})
def open_material(draft: Draft, call: Call, late: bool) -> None:
    """Somebody opens a material; each person counts once."""
    material = draft.need("material", call.args.material)
    stage = draft.get("stage", material.stage)
    if not (stage and stage.first_at):
        raise Refusal("wrong_stage", field="material")
    id = f"{material.id}.{call.actor.id}"
    if draft.get("opening", id) is None:
        draft.put(Opening(id=id, material=material.id, participant=call.actor.id))
        draft.change(material, opened=material.opened + 1)


def lay_out(draft: Draft, stage: Stage) -> None:
    """At the start: what the agenda lists becomes materials, once; all of the stage's are seen by everybody."""
    for at, listed in enumerate(stage.settings.get("materials") or [], 1):
        id, url = f"{stage.id}.m{at}", listed["url"]
        held = draft.get("material", id)
        if held is None or (held.title, held.url) != (listed["title"], url):
            if held and held.url == url:
                draft.change(held, title=listed["title"])
            else:
                draft.put(Material(id=id, stage=stage.id, title=listed["title"], url=url, position=at))
    draft.touch([material for material in draft.all("material") if material.stage == stage.id])


def is_link(url: str) -> bool:
    """Whether that is the address of a page on the web, and nothing that would run."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c.isspace() for c in url)


def _stage(draft: Draft, id: str) -> Stage:
    stage: Stage = draft.need("stage", id)
    if stage.kind != "present":
        raise Refusal("wrong_stage", field="stage")
    return stage


def _add(draft: Draft, material: Material) -> None:
    others = [m for m in draft.all("material") if m.stage == material.stage]
    if len(others) >= MATERIALS_LIMIT:
        raise Refusal("too_many", "refusal-too-many-materials", field="material", limit=MATERIALS_LIMIT)
    material.position = max((m.position for m in others), default=0) + 1
    draft.put(material)
