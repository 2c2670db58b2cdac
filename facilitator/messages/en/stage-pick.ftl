# The card a table fills: challenge, strategies, why; who will report.
card-title = Your table's card
card-of-table = Your table’s card
card-challenge = Challenge
card-strategy = Strategy
card-why = Why it worked
card-empty = Nothing on the card yet.
card-no-challenge = No challenge named.
card-too-long = { $over ->
    [one] 1 character too many: make it shorter, then it is saved
   *[other] { $over } characters too many: make it shorter, then it is saved
}
card-say-why = Say why it worked: that is what others take home
card-strategy-number = Strategy { $place }
card-take-off = Take strategy { $place } off
card-one-more = One more strategy
card-from-chart = Take the challenge from here
card-ready = Our card is ready
card-not-ready = Not ready after all
card-is-ready = The card is ready.
card-shown-at-turn = The room sees it when your table speaks.
card-needs-challenge = Name the challenge first.
card-alike = { $tables } nearly the same: when you speak, add only what is new.
tables-listed = { $count ->
    [one] Table { $tables } says
   *[other] Tables { $tables } say
}
card-count = { $count } of { $total } cards are ready
card-state-empty = empty
card-state-begun = begun
card-state-ready = ready
card-missing = Missing: { $what }
card-missing-challenge = challenge
card-missing-strategy = strategy
card-missing-why = why it worked
card-missing-reporter = reporter
reporter-who = Who will report?
reporter-hint = Choose a name of your table, or type one.
reporter-nameless = Somebody said on their phone that they will report. Type their name for the screen.
reporter-you = You will report for your table.
reporter-not-me = Somebody else should
reporter-me = I will report
reporter-is = { $name } will report.
reporter-none = Your table needs somebody to report.
reporter-take = { $name } is to report. Have you agreed that you do it?
