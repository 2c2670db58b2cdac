# The facilitator's console.

console-page-title = Console: { $title }
console-room = The room
console-aside = Notes and parking lot
console-stages = What the stage needs
console-this-stage = This stage
console-next-stage = Coming next
console-close = Close
console-save = Save
console-saved = Saved

# Now and next
console-now = Now
console-next = Next
console-first = First on the agenda
console-not-started = Not started yet
console-nothing-next = Nothing more on the agenda: end the session, or add a stage
console-session-ended = This session has ended
console-clock = The clock of this stage
console-left = left
console-over = over time
console-paused = left, paused
console-elapsed = so far
console-stage-ended = Ended: a sentence may still be finished
console-minutes-short = { $minutes } min
console-give-minutes = { $minutes ->
    [one] +1 min: give a minute
   *[other] +{ $minutes } min: give { $minutes } minutes
}
console-take-minutes = −{ $minutes } min: take a minute away
console-pause = Pause
console-resume = Resume
console-end-stage = End stage
console-start = Start
console-start-next = Start next
console-start-again = Start again
console-go-back = Go back
console-start-stage = Start { $title }
console-press-again = Press again within { $seconds } s
console-said-press-again = Press again within { $seconds } seconds: { $action }
console-needs-connection = Not sent: there is no connection just now. Press again when it is back.
console-waits-offline = Waits on this device until the connection is back.

# Agenda
console-agenda = Agenda
console-minutes = { $minutes } min
console-no-clock = no clock
console-state-waiting = { $planned }
console-state-running = { $planned }, on now
console-state-paused = { $planned }, paused
console-state-ended = { $planned }, took { $minutes } min

# Tables
console-tables = { $tables ->
    [one] 1 table
   *[other] { $tables } tables
}
console-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
console-connected = { $connected } online
console-seats-limit = { $seats } seats
console-lines = { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}
console-posted = Posted
console-not-posted = Not posted
console-on-wall = On the wall
console-table-word = Table
console-table = Table { $number }
console-no-recorder = No recorder
console-recorder-laptop = Laptop at the table
console-recorder-unnamed = Recorder without a name
console-since-keystroke = since the last keystroke
console-seconds = { $n } s
console-minutes-ago = { $n } min
console-hours-ago = { $n } h
console-add-table = Add a table
console-removed-tables = Taken out of the room
console-reopen-table = Open table { $number } again

# Visits
console-visits = { $n ->
    [0] Visits
   *[other] Visits: { $n }
}
console-no-visits = No table needs a visit. Those that call or fall behind come here.
console-visit-help = Help
console-visit-quiet = Quiet { $minutes } min
console-help-done = Done
console-said-help = Help is wanted at table { $tables }
console-said-waiting = { $title } waits
console-said-running = Now: { $title }
console-said-paused = { $title } is paused
console-said-ended = { $title } has ended

# A table's menu
console-pen = Recorder
console-recorder-is = Now:
console-take-pen = Take the pen away
console-give-pen = Hand the pen
console-give-pen-to = Hand the pen to { $name }
console-records = Records
console-nobody-seated = Nobody has sat down here yet. The QR code on the table seats whoever scans it.
console-person-unnamed = Person { $n }
console-chart = Chart
console-post-for-them = Post for them
console-unpost = Take back from the wall
console-group = Group
console-group-is = Now: { $group }
console-move-to = Move to { $group }
console-table-name = Name beside the number
console-seats = Seats (empty: no limit)
console-recorder-link = Recorder’s link
console-recorder-link-says = Whoever opens it can record for this table.
console-copy-link = Copy the link
console-open-link = Open here
console-remove = Take out of the room
console-remove-table = Remove table { $number }
console-remove-says = { $people ->
    [0] Its chart and all words on it are kept; it can be opened again.
    [one] The person here chooses another table. The chart and all words on it are kept.
   *[other] The { $people } people here choose other tables. The chart and all words on it are kept.
}
console-table-removed = This table was taken out of the room. It can be opened again below the tables.

# Notes
console-notes = Notes
console-filter = Which notes
console-notes-all = All { $n }
console-notes-open = Open questions { $n }
console-notes-hidden = Hidden { $n }
console-no-notes-all = No notes yet. They come in a gallery walk.
console-no-notes-open = No question is open. What people ask comes here.
console-no-notes-hidden = No note is hidden. What you hide can be shown again here.
console-more-notes = Older notes
console-on-chart = on table { $number }
console-hidden = Hidden
console-late = Arrived late
console-hide-note = Hide
console-show-note = Show
console-outcome-answered = Answered
console-outcome-deferred = Put off
console-outcome-declined = Left open

# Parking lot
console-parked = { $n ->
    [0] Parking lot
   *[other] Parking lot: { $n }
}
console-park = Set something aside
console-park-add = Add

# The room's buttons
console-open-screen = Open the screen
console-tents = Table tents
console-copy-join = Copy join link
console-show-qr = QR code
console-join = Join this session
console-qr-alt = QR code that opens the join page
console-end-session = End session
console-reopen = Reopen session
console-copied = Copied
console-copy-failed = This browser does not let a page copy. Copy it from here: { $link }
console-links-missing = The links are not here yet. Press again in a moment.
console-window-blocked = The browser blocked the new window. Allow windows for this page, then press again.

# Shortcuts
console-shortcuts = Keyboard shortcuts
console-shortcuts-on = Shortcuts are on
console-key-space = Pause, or go on
console-key-plus = Give one minute more
console-key-blank = Blank the screen, and show it again
console-key-next = Start the next stage (press twice)
console-key-escape = Take a first press back
console-key-help = Show this list
