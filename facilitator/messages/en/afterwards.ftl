# Afterwards: the report's way out, the response log, what the follow-up page says.

afterwards-page-title = Afterwards: { $title }
after-kicker = Afterwards
after-parts = Parts of this page
after-report = Report
after-log = Response log
after-followup = Follow-up page
after-feedback = Feedback
after-console = Back to the console
after-open = Report

after-report-is-draft = The report is a draft: only the console’s link opens it.
after-report-is-preview = Leaders read the report by their link. Participants do not see it yet.
after-report-is-published = The report is published: whoever has the code reads the participants’ edition.
after-report-to-draft = Take it back to a draft
after-report-to-preview = Let leaders read it
after-report-to-published = Publish it
after-copy-leaders = Copy the leaders’ link
after-read-organisers = Read the organisers’ edition
after-read-participants = Read the participants’ edition
after-read-follow = See the follow-up page

after-without = { $of ->
    [0] Nothing waits for a response: no theme, question, challenge or strategy has been written.
   *[other] { $n } of { $of } have no response yet.
}
after-ready = { $count ->
    [0] Nothing waits to be released.
    [one] 1 response waits to be released.
   *[other] { $count } responses wait to be released.
}
after-release-all = { $count ->
    [one] Release it
   *[other] Release all { $count }
}
after-filter = Filter the list
after-kind = Show
after-kind-expected = What people wait to hear about
after-kind-all = Everything
after-kind-theme = Themes
after-kind-question = Questions and clarifications
after-kind-challenge = Challenges
after-kind-strategy = Strategies
after-kind-parked = Parking lot
after-kind-note = Other notes
after-kind-line = Lines of charts
after-one-theme = Theme
after-one-question = Question
after-one-challenge = Challenge
after-type = Type of strategy
after-type-why = In a word or two. The types are the columns of the report’s table of challenges.
after-type-save =
    { $count ->
        [one] Sort 1 strategy
       *[other] Sort { $count } strategies
    }
after-one-strategy = Strategy
after-one-parked = Parked
after-one-note = Note
after-one-line = Line
after-state = Response
after-state-all = With and without
after-state-none = None yet
after-state-draft = Not released yet
after-state-changed = Changed since it was released
after-state-released = Released
after-table = Table
after-table-all = All tables
after-words = Words
after-nothing-yet = What tables and phones write in the session stands here, to say what becomes of it.
after-none-found = Nothing here matches. Change the filter above.
after-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
after-choose-all = { $count ->
    [one] Choose the one in this list
   *[other] Choose all { $count } in this list
}
after-from = { $count ->
    [one] table { $tables }
   *[other] tables { $tables }
}
after-too = { $count ->
    [one] 1 other asks the same
   *[other] { $count } others ask the same
}
after-form = The response
after-choose-first = Choose one item, or several, to say what becomes of it. Enter on a chosen one brings you here.
after-jump = { $count ->
    [one] Say what becomes of it
   *[other] Say what becomes of the { $count } chosen
}
after-typed = What you typed is kept on this device until it is saved.
after-typed-clear = Throw away what I typed
after-chosen = { $count ->
    [one] 1 item chosen
   *[other] { $count } items chosen; what you leave empty stays as each has it
}
after-outcome = What becomes of it?
after-reason = Why
after-owner = Who sees to it
after-due = Until
after-link = Link to what came of it
after-is-done = What was promised is done
after-spread = { $count ->
    [one] The same for the one item under it, unless it has a response of its own
   *[other] The same for all { $count } items under it that have no response of their own
}
after-save = Save
after-save-release = Save and release
after-released = Released: everybody reads it on the follow-up page.
after-withdraw = Take it back from the follow-up page

after-followup-not-yet = The follow-up page says that it is being prepared. Write what it is to say, then publish it.
after-followup-told = The follow-up page says what stands here.
after-followup-changed = You have changed something since it was published: publish it again to let it be read.
after-followup-withdraw = Take it back: say that it is being prepared
after-followup-typed = What you typed is kept on this device until it is saved.
after-followup-elsewhere = This was changed elsewhere since you began. Saving replaces only the fields that you changed.
after-zone = Times are those of this device ({ $zone }); people read them with that zone.
after-heard = What we heard, one sentence a line (at most five)
after-steps = What happens next
after-step = Step { $n }
after-minority = A view worth keeping, though few hold it
after-minority-none = None, or the first theme that was marked so
after-next = When we meet again
after-next-title = What it is called
after-next-place = Where
after-next-at = When
after-next-minutes = Minutes
after-thanks = Thanks, and what else to say
after-open-until = Feedback is taken until (empty: for good)
after-save-publish = Save and publish
after-published = Published: everybody reads it on the follow-up page.
after-feedback-count = { $count ->
    [0] No feedback yet.
    [one] 1 answer on the follow-up page.
   *[other] { $count } answers on the follow-up page.
}
after-feedback-mean = { $count ->
    [one] One person found it { $mean } of 5 useful.
   *[other] { $count } people found it { $mean } of 5 useful on average.
}
after-mail = A text for a mail
after-mail-says = The server sends no mail. Copy this into yours, and change it as you like.
after-mail-hello = Thank you for taking part in “{ $title }”.
after-mail-heard = What we heard:
after-mail-steps = What happens next:
after-mail-next = We meet again: { $title }, { $when }
after-mail-link = What becomes of what you said, and what we will not do and why: { $link }
after-mail-code = With your own code (under More on your phone) you find there what became of your notes.
after-mail-copy = Copy the text
after-mail-copied = Copied.
after-mail-by-hand = The browser does not let this page copy. Mark the text and copy it by hand.
