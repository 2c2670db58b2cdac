"""The languages of a session's own texts: who may say them, and when."""

from __future__ import annotations

from facilitator.session.rows import Row
from facilitator.session.translations import Translation
from tests.unit.matrix import ANY_TIME, ONLY_FACILITATOR, Rule

ROWS: list[Row] = [Translation(id="es", texts={"Welcome": "Bienvenidos"})]

TABLE = {
    "session.languages": Rule(lambda h: {"language": "en", "also": "es"}, ONLY_FACILITATOR, ANY_TIME),
    "texts.translate": Rule(
        lambda h: {"language": "de", "texts": {"Welcome": "Willkommen"}}, ONLY_FACILITATOR, ANY_TIME
    ),
}
