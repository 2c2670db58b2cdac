"""From a record to its report: the one place where everything the formats write is put together."""

from __future__ import annotations

from facilitator.report import cards, charts, experience, figures, model, people, summary
from facilitator.report.items import Quoter
from facilitator.report.record import Record


def build(record: Record, edition: model.Edition, *, now: int, url: str = "", lang: str = "en") -> model.Report:
    """The report of a session in one edition. `now`: when it is made (ms); `url`: the public address, "" for links that
    stay on this server. Organisers, and leaders before publication, read responses that are not released yet."""
    state = state_of(record)
    quoter = Quoter(record, edition, url, drafts=edition == "organisers" or state == "preview", lang=lang)
    session = quoter.session
    found = summary.themes(quoter)
    written = charts.charts(quoter, lang)
    challenges = cards.challenges(quoter)
    clusters = cards.clusters(challenges)
    experienced, elsewhere = experience.experience(quoter, clusters)
    owed = charts.owed(quoter)
    parked = summary.parked(quoter)
    return model.Report(
        code=record.code,
        title=session.title,
        edition=edition,
        state=state,
        made_at=now,
        url=url,
        lang=lang,
        created_at=session.created_at,
        started_at=min((stage.first_at for stage in record.all("stage") if stage.first_at), default=0),
        ended_at=session.ended_at,
        purpose=session.purpose,
        outcomes=[figures.Outcomes(text=t, reached=at in session.reached) for at, t in enumerate(session.outcomes)],
        renewed=list(session.renewed),
        headline=summary.headline(quoter, found, owed, challenges, parked),
        owed=owed,
        topics=charts.topics(quoter, written),
        themes=found,
        charts=written,
        clusters=clusters,
        strategy_types=cards.strategy_types(challenges),
        experience=experienced,
        experience_affiliations=experience.affiliations(quoter, experienced),
        experience_elsewhere=elsewhere,
        votes=cards.votes(quoter),
        turns=cards.turns(quoter, now),
        questions=cards.questions(quoter),
        goals=cards.goals(quoter),
        parked=parked,
        balance=people.balance(quoter, lang),
        agenda=people.agenda(quoter, now),
        log=summary.log(quoter, found, challenges, parked),
        removed=people.removed(quoter),
        method=people.method(quoter, lang),
        resources=list(session.resources),
        contacts=list(session.contacts),
        follows=getattr(session, "follows", ""),
        followed_by=list(getattr(session, "followed_by", [])),
    )


def state_of(record: Record) -> model.State:
    """How far the report is: draft, leaders' preview, published."""
    rows = record.all("publication")
    return rows[0].state if rows else "draft"
