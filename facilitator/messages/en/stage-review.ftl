# The review stage, and starting a session that goes on from another.

review-title = { $count ->
    [one] 1 item from the last session
   *[other] { $count } items from the last session
}
review-show = Let the room read it
review-hide = Do not show it
review-empty = Nothing was carried over. Go on to the next stage.
review-open = Still open
review-done = Done
review-taps = What has become of it since?
review-still_true = Still true
review-changed = Changed
review-count-still_true = { $count ->
    [one] 1 says still true
   *[other] { $count } say still true
}
review-count-changed = { $count ->
    [one] 1 says it has changed
   *[other] { $count } say it has changed
}
review-count-done = { $count ->
    [one] 1 says done
   *[other] { $count } say done
}
review-changed-since = What has changed since the last time
review-changed-focus = Focus
review-changed-purpose = Purpose
review-changed-outcome = Outcome
review-changed-needed = Who is needed now
review-kind-step = Announced
review-kind-theme = Theme
review-kind-challenge = Challenge
review-kind-strategy = Strategy
review-kind-note = Question
review-kind-line = From a chart
review-kind-parked = Parking lot
carry-activity = Since the last time
carry-stage = What came of the last session
carry-instructions = What we said then, and what came of it. What is still true?
done-carried-show = chose what of the last session the room reads
carry-loading = Asking the earlier session what may come along …
carry-changed = What has changed since the last time?
carry-tables = Tables
carry-same = { $count ->
    [one] As before: 1 table, with its name and group
   *[other] As before: { $count } tables, with their names and groups
}
carry-new = New ones, as the agenda says
carry-items = { $count ->
    [0] Nothing is open
    [one] 1 item that may come along
   *[other] { $count } items that may come along
}
carry-items-says = What was announced, what was answered, what is still open, and the strategies that people chose. It is read together as the first stage.
carry-all = { $count ->
    [one] Choose it, or not
   *[other] Choose all { $count }, or none
}
carry-earlier = The session before: { $code }
carry-later = The session after: { $code }
