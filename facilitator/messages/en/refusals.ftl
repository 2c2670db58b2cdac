# What people get instead of an error: what happened, and what to do.

refusal-bad-command = This page and the server do not understand each other. Nothing you typed is lost. Reload the page.
refusal-bad-args = Something in this is not as it should be: { $why }.
refusal-not-allowed = You are not allowed to do this here. Nothing was changed. Ask the facilitator to do it.
refusal-not-found = That is no longer there. Nothing else was changed. Look at the page as it is now.
refusal-wrong-stage = This is not open now. What you typed stays on this device. It opens again when the facilitator goes back to that stage.
refusal-conflict = Somebody else changed this at the same moment. Nothing is lost. Look at both and choose.
refusal-too-long = That is { $count } characters, and { $limit } is the most. Please make it shorter.
refusal-too-many = That was very quick. It will be sent again in a moment.
refusal-locked = Somebody else has this at the moment. Nothing was changed. Try again in a moment.
refusal-ended = This session has ended. Everything in it is kept; nothing more is taken in. What you still have to say, tell the facilitator, who can open it again.
refusal-storage = The server cannot write to its disk. Your words stay on this device and are sent again.

refusal-agenda = { $why }
refusal-all-tables-full = Every table is full. Ask the facilitator for a chair.
refusal-body-too-long = That is too much at once. Please make it shorter.
refusal-defect = Something went wrong on the server. Nothing you typed is lost; please try again.
refusal-empty = There is nothing here yet. Please write something.
refusal-erased = This session was erased. Nothing of it is kept. If another one is on, type its code; if you miss something, ask whoever ran it.
refusal-facilitator-only = Only the facilitator can do this.
refusal-host = This server does not answer to that name. Use the address on the screen.
refusal-host-key = To start a session you need the host key that the server printed when it was started. Nothing was made yet; what you filled in stays.
refusal-id-used = This was already sent with other words. Please write it again.
refusal-minutes = Minutes are a number, at most { $limit }.
refusal-needs-pen = Only the table's recorder can do this. Take the pen first.
refusal-no-activity = There is no such activity.
refusal-no-answer = There is no such answer.
refusal-no-chart = There is no such chart. Nothing was changed. Choose another one.
refusal-no-group = There is no such group.
refusal-no-help = This table has not called.
refusal-line-changed = Something else was written in this line meanwhile, so it was not taken off. Please read it first.
refusal-no-line = This line is no longer on the chart. What you typed stays on this device. Write it on another line.
refusal-no-method = That cannot be done with this address.
refusal-no-note = This note is no longer there. What you typed stays on this device. Write a new note.
refusal-no-page = There is no page at this address. Check the code on the screen, or scan the QR code again.
refusal-no-participant = There is no such person in this session.
refusal-no-rejoin = Nobody here has that code. It has 8 letters and digits; check each of them.
refusal-no-session = There is no session with this code. Check it against the screen: six letters and digits.
refusal-no-stage = There is no such stage.
refusal-no-table = There is no table with this number. Choose another.
refusal-no-topic = There is no such topic on this chart.
refusal-not-at-table = This person does not sit at that table.
refusal-not-json = This could not be read. Reload the page and try again.
refusal-not-plain = This holds something that cannot be kept. Reload the page and try again.
refusal-not-text = This holds characters that are no text. Please write it again.
refusal-not-uuid = The id of a command must be a UUID.
refusal-not-yours = Only the one who wrote this can change it.
refusal-own-chart = This is your own table's chart. Leave notes on the other tables' charts.
refusal-packet-too-long = That is too much at once: { $limit } characters is the most. Please make it shorter.
refusal-participant-only = Only somebody who has joined with a phone can do this.
refusal-pen-held = { $name } is recording at this table. Ask first, then take over.
refusal-request = This request could not be understood. Nothing was changed. Reload the page and try again.
refusal-restarting = The server is about to restart. It will be sent again in a moment.
refusal-screen-only-shows = This page only shows; it cannot change anything.
refusal-seats = The number of seats cannot be below 0; 0 means no limit.
refusal-session-open-elsewhere = Another server has this session open. Nothing in it was changed. Stop that server first, then try again.
refusal-stalled = Something you sent before this is not through yet. It will be sent again in a moment.
refusal-table-full = Table { $table } is full. Choose another, or ask for a chair.
refusal-tables = A session has between 1 and { $limit } tables.
refusal-too-many-lines = This section has { $limit } lines, which is the most.
refusal-too-many-tables = A session has at most { $limit } tables.
refusal-language = That is no language’s tag. Write one such as en, es or pt-BR.
refusal-too-many-languages = A session speaks at most { $limit } languages.
refusal-too-many-texts = At most { $limit } texts can be translated into a language.
refusal-too-many-views = A page can watch at most { $limit } views.
refusal-unknown-event = This page and the server do not understand each other. Nothing you typed is lost. Reload the page.
refusal-view = This page may not see “{ $view }”. Nothing is lost. Reload the page.
refusal-wrong-codes = Too many wrong codes from here. Try again in { $seconds } seconds, or scan the QR code.
refusal-wrong-link = This link is not valid, or no longer. What was saved is kept. Ask the facilitator for a new one.

bye-restarting = The server restarts. Keep writing; it is kept on this device.
refusal-keep-longer = People have joined and were told a day. Only a shorter time can be chosen now.
refusal-erase-code = Type the code of this session to confirm.
refusal-often = That was just done. Try again in { $seconds } seconds.
bye-removed = You were removed from this session. What you wrote stays in it. If that was a mistake, ask the facilitator.
bye-erased = This session was erased. Nothing of it is kept. If another one is on, type its code.
bye-replaced = This page was opened elsewhere. Nothing is lost. Go on there, or reload this page.
refusal-stage-removed = This stage was taken off the agenda. Put it back first, in the agenda's editor.
refusal-topic-on-chart = This topic is answered on the chart, line by line.
refusal-reply-choice = Choose from the options there are.
refusal-reply-scale = Choose a step from 1 to { $limit }.
refusal-reply-ranking = Put every option in its place, each once.
refusal-nobody-writes = In this stage people talk; nothing is written.
refusal-no-line-here = Lines cannot be added here from a phone. Tell your recorder.
refusal-enough-lines = You have written all { $limit } lines that this stage asks of each person.


## Agenda
refusal-no-kind = There is no such kind of stage.
refusal-scale-steps = A scale has 2 to 11 steps.
refusal-stage-has-begun = This stage has already been started: what was recorded belongs to its activity. Copy it instead.
refusal-stage-is-on = This is on everybody’s screen just now. Start another stage first.
refusal-start = The time at which a session starts cannot be below 0; 0 means that none is planned.
refusal-too-few-options = Give at least two options to choose from.
refusal-too-many-activities = A session has at most { $limit } activities.
refusal-many-choices = A question has at most { $limit } options.
refusal-too-many-stages = A session has at most { $limit } stages.
refusal-too-many-topics = A stage has at most { $limit } questions.
refusal-topic-is-answered = People have answered this question as it is. Add a new one instead; this one can be taken off.
refusal-group-name = Another group has this name. Give each its own.
refusal-last-group = This is the only group. Add another one first.
refusal-too-many-groups = A session has at most { $limit } groups.

## cluster
refusal-no-board = In this stage that board does not exist.
refusal-no-theme = This theme is no longer there.
refusal-not-grouping = Others do the grouping now. You can read along.
refusal-too-many-themes = There are { $limit } themes, which is the most. Put two together first.
## pick, share
refusal-card-empty = There is no challenge on the card yet. Write one, or take it from your chart.
refusal-enough-strategies = The card has { $limit } strategies, which is the most. Take one off, or join two.
refusal-no-strategy = This strategy is no longer on the card.
refusal-no-turn = This table has no turn in this share-out.
refusal-not-speaking = This table is not speaking now.
refusal-one-question = You have asked this table one question already. Others have questions too.
refusal-own-turn = This is your own table. Answer the other tables.
refusal-seconds = Seconds are a whole number, not 0, at most { $limit }.
refusal-turn-not-begun = This table has not spoken yet.

## VOTE
refusal-no-option = That is not among what is voted on here. Look at the list again.
refusal-vote-begun = People have voted already: what is voted on stays as it is.
refusal-vote-closed = The vote is closed; this came after the count. What you had chosen before it counts.
refusal-vote-not-open = This vote is not open now.
refusal-vote-value = Choose a value from { $lowest } to { $highest }.
refusal-dots-spent = You have { $limit } dots in all, and they are spent. Take one back first.
refusal-places-taken = Your { $limit } places are taken. Take one out first.
refusal-vote-options = A vote has at most { $limit } options.

## REFLECT
refusal-no-goal = This session has no such goal.
refusal-goal-value = Choose how far it was reached: from not at all to fully.

## PRESENT
refusal-deck-broken = This file cannot be read as a PDF. Open it in the program it was made with, save it as a PDF again, and upload that.
refusal-deck-locked = This PDF asks for a password. Save a copy without a password and upload that.
refusal-deck-empty = This PDF has no pages. Export the slides again.
refusal-deck-too-long = This PDF has { $pages } pages; a deck has at most { $limit }. Split it, or leave pages out.
refusal-deck-too-large = A deck has at most { $limit } MB. Save the PDF with smaller images (“reduced size”).
refusal-deck-on-screen = This deck is on the screen. Go to another stage first.
refusal-file-empty = This file is empty. Choose it again.
refusal-link = A link begins with https:// or http://. Copy it from the browser’s address bar.
refusal-material-too-large = A file has at most { $limit } MB. Put a larger one on the web and add its link.
refusal-no-break = No break is on.
refusal-no-deck = This deck is no longer there.
refusal-no-material = This is not there, or not yet.
refusal-no-slide = This page is not there, or was not shown yet.
refusal-no-slide-page = The deck has pages 1 to { $pages }.
refusal-too-many-decks = A session has at most { $limit } decks. Remove one first.
refusal-too-many-materials = A stage has at most { $limit } materials.
refusal-no-regroup = This stage does not move people.
## STEPS
refusal-no-outcome = This session has no such outcome.
refusal-no-remark = This remark is no longer there.
refusal-preview-only = Remarks are left by whoever has the preview's link.
refusal-preview-only-reads = The preview is for reading, remarks and approval.
refusal-too-many-aims = { $limit } are the most. Fewer, said plainly, are easier to reach.
refusal-too-many-remarks = There are { $limit } remarks, which is the most.

## moderation
refusal-own-note = This note is yours: you can write it anew or take it off.
refusal-too-many-words = A word list holds at most { $limit } entries. Take some out first.

## walk
refusal-walk-stop = There is no such stop: this walk has { $stops }.
