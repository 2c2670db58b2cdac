# What the session is for, the preview, the plan against the clock, the close.

resources = Materials
contacts = Whom to ask

# Preview
preview-page-title = Preview: { $title }
preview-kicker = Preview of the agenda
preview-purpose = Purpose
preview-outcomes = What it is to bring about
preview-agenda = Agenda
preview-total = { $planned ->
    [yes] { $minutes } minutes in all, until { $end }.
   *[other] { $minutes } minutes in all. Times count from the start.
}
preview-remark = Remark on this
preview-remark-on = Remark on this: { $title }
preview-remark-text = Your remark
preview-whole-text = A remark on the whole, if you like
preview-name = Your name
preview-send = Send the remark
preview-approve = Approve this agenda
preview-approved = Thank you. The facilitator sees that you approve.
preview-sent = Thank you. The facilitator has your remark.
preview-empty = Write your remark first.
preview-say = What do you think of it?
remark-approves = approves the agenda
remark-on = On:
remark-changed = The agenda has been changed since.
remark-settled = Dealt with.
remark-settle = Dealt with
remark-open-again = Open again

# The console's dialog about the session
about-title = Purpose and preview
about-open = { $n ->
    [0] Purpose and preview
    [one] Purpose and preview: 1 remark
   *[other] Purpose and preview: { $n } remarks
}
about-name = Title
about-purpose = Purpose: why these people, why now
about-outcomes = Outcomes: what will be there afterwards, one a line
about-goals = Goals shown to everybody, one a line
about-preview = Preview
about-preview-says = Whoever has this link reads the whole agenda, leaves remarks and approves it. They see nothing of what people say in the room.
about-no-remarks = No remarks yet. Send leadership the preview’s link to get some.

# The plan against the clock
plan-on-time = On time: through at { $end }
plan-through = As things stand, through at { $end }
plan-behind = { $minutes } min behind.
plan-ahead = { $minutes } min ahead.
plan-instead = Through at { $end } instead of { $due }.
plan-replan = Take this as the plan
plan-begins = Begins
plan-began = Began
plan-drift-over = +{ $minutes } min
plan-drift-under = −{ $minutes } min

# The close
close-title = Close the session
close-reached = Which outcomes were reached?
close-new = What is new now?
close-new-says = A new focus, purpose or outcome may need other people: then a follow-up session is worth its time.
close-new-focus = a new focus
close-new-purpose = a new purpose
close-new-outcome = a new outcome
close-says = Everything stays to be read; nothing more is taken in. The session can be opened again.
close-count = { $reached } of { $all } outcomes reached.
close-renewed = Now there is { $what }.
close-correct = Correct the close
close-follow-up = Start the follow-up session
close-follow-title = { $title }: follow-up

# Set-up
start-outcomes = What should be there when the session is over? One outcome a line.
start-outcomes-hint = Something one could point at: a list, a decision, three strategies.
start-purpose = Why these people, why now? (optional)
start-preview-link = Preview of the agenda, for leadership
start-when = When does it start? (optional)
