"""What a session is for, its plan and its preview: the facilitator's, but for what the preview's readers say."""

from __future__ import annotations

from facilitator.session.preview import Remark
from tests.unit.matrix import ANY_TIME, MOMENTS, ONLY_FACILITATOR, Rule

ROWS = [Remark(id="remark", text="Is there a break?", name="Dana")]

TABLE = {
    "session.describe": Rule(lambda h: {"purpose": "To agree on one step"}, ONLY_FACILITATOR, ANY_TIME),
    "session.close": Rule(lambda h: {"renewed": ["focus"]}, ONLY_FACILITATOR, set(MOMENTS)),
    "session.replan": Rule(lambda h: {}, ONLY_FACILITATOR, ANY_TIME),
    "preview.open": Rule(lambda h: {}, ONLY_FACILITATOR, ANY_TIME),
    "preview.remark": Rule(lambda h: {"text": "Good", "name": "Dana"}, set(), ANY_TIME),
    "preview.approve": Rule(lambda h: {"name": "Dana"}, set(), ANY_TIME),
    "remark.settle": Rule(lambda h: {"remark": "remark"}, ONLY_FACILITATOR, ANY_TIME),
}
