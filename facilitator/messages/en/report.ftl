# The report: words that all its formats share, then those of its pages.

report-room = The whole room
report-table = Table { $number }
report-tables = Tables { $numbers }
report-facilitator = the facilitator
report-comma = ,
report-of = { $n } of { $of }
report-other-affiliations = { $count ->
    [one] 1 other
   *[other] { $count } others together
}
report-whole-chart = The whole chart: { $activity }
report-others = Others
report-no-affiliation = Said no affiliation
report-themed-table = table { $number }
report-themed-facilitators = the facilitators

response-used = We use it
response-partly = We use it in part
response-later = Later
response-not-used = We do not use it
response-none = No response yet

report-page-title = Report: { $title }
report-edition-organisers = Report · organisers' edition
report-edition-participants = Report
report-state-draft = Draft: only the organisers read this.
report-state-preview = Preview for leadership: not published yet. Responses may still change.
report-made = Session { $code } · as of { $day }, { $time }
report-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
report-tables-count = { $count ->
    [one] 1 table
   *[other] { $count } tables
}
report-affiliations-count = { $count ->
    [0] no affiliations
    [one] 1 affiliation
   *[other] { $count } affiliations
}
report-formats = Other formats
report-format-html = One file (HTML)
report-format-pdf = PDF
report-format-docx = Word
report-format-xlsx = Excel
report-format-csv = CSV
report-format-md = Markdown
report-format-json = JSON
report-format-png = Picture of the wall
report-format-pptx = Slides
report-other-participants = Participants' edition
report-other-organisers = Organisers' edition
report-to-replay = The day again
report-to-follow = Follow-up page
report-contents = Contents
report-limits = What stands here is what the people in the room wrote. It does not speak for everybody who has a stake.

report-part-page = On one page
report-part-owed = Questions we owe an answer
report-part-themes = Themes
report-part-topics = What the tables said, by question
report-part-charts = Charts as they were posted
report-part-strategies = Challenges and strategies
report-part-experience = Who has experience with what
report-part-votes = Votes
report-part-share = Share-out
report-part-answers = What each answered alone
report-part-goals = Goals and outcomes
report-part-balance = Who took part
report-part-log = What becomes of it: the response log
report-part-parking = Parking lot
report-part-removed = Taken out of sight
report-part-agenda = The agenda, as planned and as run
report-part-method = How this came about, and its limits
report-part-contacts = Resources and contacts

report-late = arrived late
report-marks-say = Letters like 3f2c9a1b behind an item find it again: put them behind { $address } to read it where it was said, with its history.
report-not-released = not released yet
report-owner = by { $name }
report-due = until { $date }
report-done = done
report-kind-comment = Comment
report-kind-question = Question
report-kind-clarification = Clarification
report-kind-experience = Experience
report-on = on the chart of { $table }
report-on-paper = on paper
report-too = { $count ->
    [one] 1 other asks the same
   *[other] { $count } others ask the same
}
report-answer-answered = { $table } answered:
report-answer-deferred = { $table }, for later:
report-answer-declined = { $table } declined:

report-themes-top = Themes heard at two tables or more
report-named = Named, by theme:
report-heard-at = { $n } of { $of } tables
report-minority = A view worth keeping, though few hold it
report-minority-mark = kept as a minority view
report-one-table = one table alone: a point, not a theme
report-still-open = What is still open
report-open-owed = { $n } of { $of } questions and clarifications wait for an answer
report-open-strategies = { $n } of { $of } challenges have no strategy
report-open-parking = { $n } of { $of } items in the parking lot wait for a decision
report-open-log = { $n } of { $of } items have no response yet
report-against = against: { $challenge }
report-taps = us too { $us_too }, could use it { $could_use }
report-taps-of = { $count ->
    [one] “Us too” and “could use it” count people who tapped while the table spoke, of 1 who joined.
   *[other] “Us too” and “could use it” count people who tapped while the table spoke, of { $count } who joined.
}
report-strategies-top = Strategies that the room took most notice of
report-next = What comes next
report-no-steps = Nothing has been announced yet.
report-next-date = { $title }: { $moment }
report-moment = { $day }, { $time } ({ $zone } time)
report-owed-count = { $n } of { $of } questions and clarifications still wait for an answer. Of these, those that most people ask come first; what was answered follows.
report-owed-open = Still open ({ $count })
report-owed-answered = Answered ({ $count })
report-forwarded = sent on to the organisers
report-tables-of = { $n } of { $of } tables wrote something
report-posted = posted { $time }
report-not-posted = not posted
report-readers = read by { $n } of { $of } people
report-photo-alt = Photograph of the paper chart: { $name }
report-photo = Photograph, { $time }; not typed up
report-photo-typed = Photograph, { $time }; typed up below
report-notes-chart = On the chart as a whole
report-challenges-count = { $count ->
    [one] 1 table named a challenge.
   *[other] { $count } challenges in { $rows ->
        [one] 1 row
       *[other] { $rows } rows
    }: those that say nearly the same share one; those without a strategy come first.
}
report-challenge = Challenge
report-strategy-untyped = No type yet
report-strategy-why = Strategy, and why it worked
report-us-too = Us too
report-could-use = Could use it
report-asked = Questions
report-why = Why:
report-no-strategy = No strategy was named.
report-experience-consent = What somebody of each affiliation said: that they have tried something (a note with an experience), that they have the challenge too, or that they could use what was said. The organisers read the names of those who agreed at the time, to introduce them.
report-experience-with = Experience with
report-table-head = Table
report-introduce = May be introduced
report-experience-elsewhere = Experiences told on other lines and charts
report-introductions = Who could be introduced to whom
report-introduce-to = Could be introduced to
report-introduce-nobody = Nobody said that they may be introduced.
report-tried = tried it
report-us-too-cell = us too
report-could-use-cell = could use
report-voters = { $n } of { $of } people voted
report-vote-open = The vote is still open: nothing is counted before it is closed.
report-place = Place
report-option = Option
report-votes = Votes
report-count = Answers
report-stage = Stage
report-activity = Activity
report-order = Order
report-planned = Planned
report-used = Used
report-from = From
report-to = To
report-not-heard = not heard
report-skipped = left out
report-not-run = not run
report-still-running = { $time }, still running
report-answered-by = { $n } of { $of } people answered; words stand here where they were shared
report-outcomes = Desired outcomes
report-reached = reached
report-not-reached = not said to be reached
report-renewed = New at the close: { $what }
report-renewed-focus = focus
report-renewed-purpose = purpose
report-renewed-outcome = outcome
report-goals-rated = How far each goal was reached, as people say
report-goal = Goal
report-goal-0 = Not at all
report-goal-1 = A little
report-goal-2 = Mostly
report-goal-3 = Fully
report-rated = People who rated
report-noted = { $n } of { $of } people left a signed note.
report-people-head = People
report-lines = Lines written
report-notes-left = Signed notes left
report-notes-got = Notes received
report-writers = People who signed a note
report-picture-numbers = These numbers as a table
report-group-head = Group
report-affiliation-head = Affiliation
report-balance-tables = By table
report-balance-groups = By group
report-balance-affiliations = By affiliation
report-small-cells = Affiliations with fewer than five people stand together, with the next larger one where they are still too few. Nobody is listed by name.
report-few-tables = –: not told, because fewer than five people sat there, or because it could be worked out from what is told.
report-log-count = { $n } of { $of } items have a response.
report-heard = What we heard
report-evidence = From
report-response = Response
report-reason = Why
report-owner-due = Owner, until
report-item-theme = Theme
report-item-challenge = Challenge
report-item-strategy = Strategy
report-item-question = Question
report-item-clarification = Clarification
report-item-comment = Comment
report-item-experience = Experience
report-item-parked = Parked
report-item-line = Line
report-parked-answered = Answered:
report-parked-follow_up = To be followed up:
report-parked-dropped = Dropped:
report-parked-open = Nothing was decided about it.
report-removed-why = For the organisers alone: what was hidden, held back or moved to the parking lot. Nothing is deleted.
report-removed-hidden = hidden
report-removed-held = held back
report-removed-parked = moved to the parking lot
report-method-people = { $count ->
    [one] 1 person joined.
   *[other] { $count } people joined.
}
report-method-tables = { $n } of { $of } tables posted a chart.
report-method-anonymous = { $n } of { $of } notes bear no name; they are not counted for any person, table or affiliation.
report-method-paper = { $n } of { $of } charts on paper were typed up; the others stand as photographs.
report-method-late = { $count ->
    [one] 1 item arrived after its stage and is marked.
   *[other] { $count } items arrived after their stage and are marked.
}
report-method-removed = { $n } of { $of } items were taken out of sight.
report-method-themed = Put under themes by { $who }.
report-method-skipped = Left out on the day: { $stages }.
report-method-verbatim = Every quote is word for word, typing errors too, and leads to the table and the minute.
report-resources = Resources
report-contacts = Contacts

report-not-yet = The report is not published yet. When it is, you will find it here, and the follow-up page says what comes next.
report-opening = Opening the report …
report-leaders-not-yet = Your link is right. The organisers have not let anybody read the report yet: ask them, or come back later.
report-no-network = This page cannot reach the server. Nothing is lost: try again.
refusal-report-not-yet = The report is not published yet. The organisers' and the leaders' links open it before.
refusal-report-edition = There is no such edition of the report: ask for organisers or participants.
refusal-report-organisers = That edition is for the organisers: open it with the console's link.
refusal-report-failed = The report could not be made just now. Nothing is lost: try again, or ask for another format.
done-report-state = changed who may read the report
