# What several pages say.

skip = Skip to the page
needs-script = This page needs JavaScript. Please turn it on, or use another browser.
cancel = Cancel
table-number = Table { $number }
table-named = Table { $number }: { $name }
table-group = { $table } · { $group }

shell-title = Your session
door-title = This did not work
door-home = Back to the start
door-wrong-link = This link is not valid, or no longer. Ask the facilitator for a new one.
door-offline = The server cannot be reached. Check the Wi-Fi, then try again.

bar-label = What is saved
bar-saved = All saved
bar-not-all-saved = Not all saved
bar-connecting = Connecting
bar-refused = Not connected{ $count ->
    [0] { "" }
    [one] . 1 item stays on this device
   *[other] . { $count } items stay on this device
}
bar-sending = { $count ->
    [one] Sending 1
   *[other] Sending { $count }
}
bar-offline = Offline. Keep writing: it is kept on this device
bar-offline-waiting = Offline. { $count ->
    [one] 1 item waits on this device
   *[other] { $count } items wait on this device
}
bar-no-storage = Offline. { $count ->
    [0] Stay on this page
    [one] 1 item waits: stay on this page
   *[other] { $count } items wait: stay on this page
}
bar-forgets = This browser does not keep what you write. Stay on this page until all is saved, or open it in another browser
bar-tray = { $count ->
    [one] 1 item was not accepted
   *[other] { $count } items were not accepted
}
bar-waits = Written here, not sent yet
bar-copy = Copy
bar-again = Try again
bar-discard = Discard

clock-running = { $clock } left
clock-paused = Paused at { $clock }
clock-over = { $clock } over time. Finish your sentence
clock-ended = Time is up: finish your sentence

kind-comment = Comment
kind-question = Question
kind-clarification = Please clarify
kind-experience = Our experience
starter-comment = What strikes me here is
starter-question = How did you
starter-clarification = What do you mean by
starter-experience = In our state we

note-late = Arrived late
answer-answered = Table { $table } answers
answer-deferred = Table { $table } will come back to this
answer-declined = Table { $table } leaves this open
somebody = Somebody
session-ended = This session has ended. Everything in it is kept.
