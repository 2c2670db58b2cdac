"""Views in a session's file for whoever reads it with SQLite's own tools: plain names, times as words, ids resolved.

The product itself reads none of them. They are made anew where they are not as they stand here.
"""

from __future__ import annotations

from sqlite_utils import Database

_TIME = "nullif(datetime({0} / 1000, 'unixepoch'), '1970-01-01 00:00:00')"  # UTC; null: never


def _at(column: str) -> str:
    return _TIME.format(column)


_SIGHT = "CASE WHEN {0}.hidden THEN 'hidden' WHEN {0}.held THEN 'held' WHEN {0}.parked THEN 'parked' ELSE 'shown' END"

VIEWS: dict[str, str] = {
    "v_agenda": f"""
        SELECT stage.position AS place, activity.title AS activity, stage.title, stage.kind,
               stage.minutes AS planned_minutes, round(stage.spent / 60000.0, 1) AS used_minutes,
               {_at("stage.first_at")} AS started_at,
               {_at("stage.ended_at")} AS ended_at, stage.skipped, stage.id
        FROM stage JOIN activity ON activity.id = stage.activity
        WHERE NOT stage.removed ORDER BY stage.position""",
    "v_people": f"""
        SELECT participant.id, participant.name, participant.affiliation, participant."table",
               "group".name AS "group", {_at("participant.joined_at")} AS joined_at
        FROM participant LEFT JOIN "table" ON "table".number = participant."table"
             LEFT JOIN "group" ON "group".id = "table"."group" """,
    "v_charts": f"""
        SELECT chart.id, activity.title AS activity, chart."table", {_at("chart.posted_at")} AS posted_at,
               (SELECT count(*) FROM line WHERE line.chart = chart.id AND NOT line.hidden AND NOT line.held) AS lines,
               (SELECT count(*) FROM note WHERE note.chart = chart.id AND NOT note.hidden AND NOT note.held) AS notes,
               coalesce((SELECT count FROM readers WHERE readers.id = chart.id), 0) AS readers
        FROM chart JOIN activity ON activity.id = chart.activity""",
    "v_lines": f"""
        SELECT line.id, activity.title AS activity, chart."table", topic.text AS question, line.text,
               {_at("line.created_at")} AS written_at, line.late, {_SIGHT.format("line")} AS state
        FROM line JOIN chart ON chart.id = line.chart JOIN activity ON activity.id = chart.activity
             LEFT JOIN topic ON topic.id = line.section
        ORDER BY chart."table", line.position""",
    "v_notes": f"""
        SELECT note.id, chart."table", note.kind, note.text, line.text AS on_line, note.affiliation,
               participant.name AS signed_by, note.too AS ask_the_same, {_at("note.created_at")} AS left_at,
               answer.outcome AS answered, answer.text AS answer, {_SIGHT.format("note")} AS state
        FROM note JOIN chart ON chart.id = note.chart LEFT JOIN line ON line.id = note.line
             LEFT JOIN participant ON participant.id = note.author LEFT JOIN answer ON answer.note = note.id""",
    "v_open_questions": """
        SELECT id, "table", kind, text, affiliation, ask_the_same FROM v_notes
        WHERE kind IN ('question', 'clarification') AND state = 'shown' AND coalesce(answered, 'deferred') = 'deferred'
        ORDER BY ask_the_same DESC""",
    "v_themes": """
        SELECT theme.id, theme.title, theme.minority, placing.on_kind AS item_kind, placing."on" AS item,
               coalesce(line.text, note.text, challenge.text, strategy.text) AS text,
               coalesce(line_chart."table", note_chart."table", challenge."table", strategy."table") AS "table"
        FROM theme LEFT JOIN placing ON placing.theme = theme.id
             LEFT JOIN line ON placing.on_kind = 'line' AND line.id = placing."on"
             LEFT JOIN chart AS line_chart ON line_chart.id = line.chart
             LEFT JOIN note ON placing.on_kind = 'note' AND note.id = placing."on"
             LEFT JOIN chart AS note_chart ON note_chart.id = note.chart
             LEFT JOIN challenge ON placing.on_kind = 'challenge' AND challenge.id = placing."on"
             LEFT JOIN strategy ON placing.on_kind = 'strategy' AND strategy.id = placing."on" """,
    "v_strategies": """
        SELECT strategy.id, activity.title AS activity, strategy."table", challenge.text AS challenge,
               strategy.text AS strategy, strategy.why, strategy.type,
               (SELECT sum(us_too) FROM turn WHERE turn.activity = strategy.activity
                AND turn."table" = strategy."table") AS us_too,
               (SELECT sum(could_use) FROM turn WHERE turn.activity = strategy.activity
                AND turn."table" = strategy."table") AS could_use
        FROM strategy JOIN challenge ON challenge.id = strategy.challenge
             JOIN activity ON activity.id = strategy.activity""",
    "v_share_out": f"""
        SELECT stage.title AS stage, turn."table", turn.state, {_at("turn.started_at")} AS started_at,
               round(turn.spent / 1000.0) AS seconds, turn.us_too, turn.could_use, turn.questions
        FROM turn JOIN stage ON stage.id = turn.stage ORDER BY turn.started_at""",
    "v_votes": """
        SELECT stage.title AS stage, option.text AS option, option.place, tally.total, tally.voters
        FROM option JOIN stage ON stage.id = option.stage LEFT JOIN tally ON tally.id = option.id
        WHERE option.merged = '' ORDER BY stage.position, option.place""",
    "v_responses": f"""
        SELECT response.id, response.kind, coalesce(note.text, line.text, theme.title, challenge.text, strategy.text,
               parked.text) AS text, response.outcome, response.reason, response.owner, response.due, response.done,
               {_at("response.released_at")} AS released_at
        FROM response LEFT JOIN note ON response.kind = 'note' AND note.id = response.item
             LEFT JOIN line ON response.kind = 'line' AND line.id = response.item
             LEFT JOIN theme ON response.kind = 'theme' AND theme.id = response.item
             LEFT JOIN challenge ON response.kind = 'challenge' AND challenge.id = response.item
             LEFT JOIN strategy ON response.kind = 'strategy' AND strategy.id = response.item
             LEFT JOIN parked ON response.kind = 'parked' AND parked.id = response.item""",
    "v_history": f"""
        SELECT seq, {_at("time")} AS at, name AS command, coalesce(actor, '(anonymous)') AS actor, kind, id,
               "row" IS NULL AS removed
        FROM changes ORDER BY seq""",
}


def make_views(db: Database) -> None:
    """Make the views that are missing or not as they stand here. The tables of all row kinds must be there."""
    there = dict(db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'view'").fetchall())
    for name, query in VIEWS.items():
        wanted = f"CREATE VIEW {name} AS {query.strip()}"
        if there.get(name) != wanted:
            db.execute(f"DROP VIEW IF EXISTS {name}")
            db.execute(wanted)
