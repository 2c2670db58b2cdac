# The share-out: turns at the microphone, and what the room says to them.
turn-clock-running = { $clock } left of this turn
turn-clock-soon = { $clock } left: come to the end
turn-clock-over = { $clock } over the turn's time
turn-begins = Table { $table } speaks now.
turn-you-speak = You speak now
turn-we-speak = Your table speaks now
turn-soon = Come to the end.
turn-over = Time is up: finish your sentence.
turn-you-next = You are next. Come to the front.
turn-we-next = Your table is next.
turn-you-place = { $form ->
    [one] You are { $place }st
    [two] You are { $place }nd
    [few] You are { $place }rd
   *[other] You are { $place }th
}
turn-we-place = { $form ->
    [one] Your table is { $place }st
    [two] Your table is { $place }nd
    [few] Your table is { $place }rd
   *[other] Your table is { $place }th
}
turn-we-spoke = Your table has spoken. Us too: { $us }. Could use it: { $use }. Questions: { $asked }.
turn-question = Ask this table a question
turn-question-to = Your question to table { $table }
turn-question-send = Send the question
turn-question-sent = Your question is with the table: it stands on their chart.
turn-state-waiting = waits
turn-state-speaking = speaks
turn-state-done = heard
turn-state-skipped = comes back
tap-us-too = Us too
tap-could-use = We could use this
share-about-to-begin = The first table speaks in a moment.
share-heard = { $count ->
    [one] 1 table you have heard
   *[other] { $count } tables you have heard
}
share-no-card = Nothing on the card: listen to the table.
share-first = Next:
share-next = Next: { $tables }
share-then = Then: { $tables }
share-all-heard = All heard. Thank you!
share-alike = { $tables } nearly the same: add only what is new.
share-alike-first = { $tables } nearly the same, and will add only what is new.
share-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
share-before = Before the share-out
share-us-too = { $count } us too
share-could-use = { $count } could use this
share-family = { $tables } nearly the same:
share-family-hint = Once the share-out runs, put them together or apart in the queue.
share-next-table = Next: table { $table }
share-last-done = The last one is done
share-add = +{ $seconds } s
share-come-back = Stop, come back later
share-end-turn = Done
share-nobody-speaks = Nobody speaks
share-not-begun = Nobody has spoken yet
share-forecast = { $count ->
    [one] 1 table to come: { $clock } at this pace.
   *[other] { $count } tables to come: { $clock } at this pace.
}
share-forecast-over = That is { $clock } too long.
share-pace = { $seconds } s each from now on
share-order = Order
share-by-table = By table
share-by-random = By lot
share-by-together = Alike together
share-by-apart = Alike apart
share-alike-short = like { $tables }
share-card-missing = no card
share-again = Again: table { $table }
share-again-short = Again
share-call-up = Now: table { $table }
share-call-up-short = Now
share-skip = Later
share-skip-table = Later: table { $table }
share-up = Table { $table } earlier
share-down = Table { $table } one place later
