"""An agenda's activities in another of its languages: what is put into a session of that language. Pure."""

from __future__ import annotations

from typing import Any

import msgspec

from facilitator.agenda.reader import ActivityPlan, Agenda, StagePlan, TopicPlan
from facilitator.session.translations import cleaned

SETTINGS = ("text", "prompts", "rows", "columns")  # of a stage; the same as in static/js/components/translations.js


class _Reading:
    """Texts read in another language; keeps what each of them was."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self.was = {said: words for words, said in texts.items()}

    def __call__(self, value: Any) -> Any:
        """A text, or a list of them, in that language; as it is where nobody has translated it."""
        if isinstance(value, list):
            return [self(one) for one in value]
        words = value.strip("\n") if isinstance(value, str) else ""
        if not words:
            return value
        said = self.texts.get(words) or words
        self.was[said] = words
        return said


def in_language(agenda: Agenda, language: str) -> Agenda:
    """The agenda with its activities in that language (a BCP 47 tag), as far as it is translated; its translations then
    belong to these words, and its own language is one of them. As it is, where it has none into that language."""
    first = language.partition("-")[0]
    into = next((tag for tag in (language, first) if tag in agenda.translations), "")
    if not into or agenda.language.partition("-")[0] == first:
        return agenda
    read = _Reading(cleaned(agenda.translations[into]))
    activities = [_activity(activity, read) for activity in agenda.activities]
    others = {tag: texts for tag, texts in agenda.translations.items() if tag != into}
    translations = {tag: {read(words): said for words, said in texts.items()} for tag, texts in others.items()}
    if agenda.language:
        translations[agenda.language] = read.was
    return msgspec.structs.replace(agenda, activities=activities, language=into, translations=translations)


def _activity(plan: ActivityPlan, read: _Reading) -> ActivityPlan:
    return msgspec.structs.replace(plan, title=read(plan.title), stages=[_stage(stage, read) for stage in plan.stages])


def _stage(plan: StagePlan, read: _Reading) -> StagePlan:
    return msgspec.structs.replace(
        plan,
        title=read(plan.title),
        instructions=read(plan.instructions),
        settings={name: read(held) if name in SETTINGS else held for name, held in plan.settings.items()},
        topics=[_topic(topic, read) for topic in plan.topics],
    )


def _topic(plan: TopicPlan, read: _Reading) -> TopicPlan:
    fields = ("text", "options", "low", "high", "row", "column")
    return msgspec.structs.replace(plan, **{field: read(getattr(plan, field)) for field in fields})
