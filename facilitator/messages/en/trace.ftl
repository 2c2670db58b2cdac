# Looking back: where a sentence was said and what became of it; the day played again.
done-screen-replay = played the day on the screen
refusal-not-published = This is not public. Open it from the console, or when the report has been published.
refusal-trace-none = There is nothing here to look back at. It may never have been public, or it was taken back.
refusal-trace-time = That is not a moment of the day: t is a number of milliseconds.
refusal-replay-speed = The day can be played at 1, 10 or 60 times its speed, or stand still with 0.
at-page-title = Where it was said · { $title }
replay-page-title = The day again · { $title }

# Where it was said.
trace-kicker = Where it was said, and what became of it
trace-links = Go on from here
trace-chart-now = The whole chart, as it is now
trace-replay = The wall at that moment
trace-report = The report
trace-as-it-is = As it is now
trace-as-it-was = As it was: { $time }
trace-not-there = At that moment it was not there, or not in public.
trace-became = What became of it
trace-nothing-became = Nothing is written down about it.
trace-here = This is it
trace-away = not on the chart
trace-why = Why it worked:
trace-reason = Reason:
trace-owner = Who: { $owner } · by: { $due }
trace-gone = It has been taken back since.
trace-is-held = It is held back from the room.
trace-is-hidden = It is hidden from the room.
trace-is-parked = It is in the parking lot.
trace-empty = Nothing is written yet.
trace-not-posted = At that moment it was not on the wall.
trace-photos = { $count ->
    [one] With one photograph.
   *[other] With { $count } photographs.
  }
trace-photo-alt = Photograph of the chart of table { $table }
trace-parked-from = Where it was written
trace-theme-unnamed = Theme without a name
trace-theme-count = { $items ->
    [one] One item,
   *[other] { $items } items,
  } { $tables ->
    [0] heard at no table in particular
    [one] heard at one table
   *[other] heard at { $tables } tables
  }
trace-see-then = { $time }: see it as it was then
trace-kind-line = Line of a chart
trace-kind-note = Note
trace-kind-chart = Chart
trace-kind-answer = Answer to a note
trace-kind-challenge = Challenge
trace-kind-strategy = Strategy
trace-kind-theme = Theme
trace-kind-parked = Parked
trace-kind-photo = Photograph of a chart
trace-kind-reply = Answer to a question
trace-whole = About the whole chart
trace-no-lines = Nothing is written on it yet.
trace-jump = Go to it on the chart
trace-by-anonymous = without a name
trace-by-server = the server
trace-by-facilitator = the facilitator
trace-by-recorder = the recorder of table { $table }
trace-by-participant = { $table ->
    [0] somebody in the room
   *[other] somebody at table { $table }
  }
trace-did-begun = First words on it
trace-did-photographed = Photographed
trace-did-written = Written
trace-did-changed = Changed
trace-did-moved = Moved under
trace-did-removed = Taken back
trace-did-held = { $why ->
    [words] Held back: a word of the list
    [reports] Held back: readers found it out of place
    [block] Held back: the phone was paused
   *[other] Held back
  }
trace-did-hidden = Hidden
trace-did-shown = Shown
trace-did-offered = Offered to the recorder
trace-did-taken = Taken up by the recorder
trace-did-parked = Moved to the parking lot
trace-did-unparked = Put back from the parking lot
trace-did-typed = Typed up from its photographs
trace-did-untyped = Not typed up after all
trace-did-posted = Put on the wall
trace-did-unposted = Taken down from the wall
trace-did-themed = Put into the theme
trace-did-unthemed = Taken out of its theme
trace-did-answered = { $outcome ->
    [deferred] To be answered later
    [declined] Left open, with a reason
   *[other] Answered
  }
trace-did-reanswered = { $outcome ->
    [deferred] Answer changed: later
    [declined] Answer changed: left open
   *[other] Answer changed
  }
trace-did-unanswered = Answer taken back
trace-did-forwarded = Passed on to the organisers
trace-did-thanked = Thanked by the table
trace-did-asked = { $count ->
    [one] One other asks the same
   *[other] { $count } others ask the same
  }
trace-did-ready = Ready for the share-out
trace-did-unready = Not ready after all
trace-did-heard = Told at the microphone
trace-did-minority = Marked as a minority view worth keeping
trace-did-on-screen = Let on to the screen
trace-did-off-screen = Taken off the screen
trace-did-settled = { $outcome ->
    [answered] Settled: answered
    [follow_up] Settled: somebody follows it up
    [dropped] Settled: dropped
   *[other] Settled
  }
trace-did-responded = { $outcome ->
    [used] Response drafted: used
    [partly] Response drafted: partly used
    [later] Response drafted: later
    [not_used] Response drafted: not used
   *[other] Response drafted
  }
trace-did-unresponded = Response taken away
trace-did-released = { $outcome ->
    [used] Response: used
    [partly] Response: partly used
    [later] Response: later
    [not_used] Response: not used
   *[other] Response
  }
trace-did-withdrawn = Response withdrawn

# The day again.
replay-title = The day again
replay-play = Play
replay-pause = Pause
replay-speed = Speed
replay-times = { $speed }×
replay-earlier = Previous stage
replay-later = Next stage
replay-slider = Moment of the day
replay-value = { $time }, { $stage }
replay-before = before the first stage
replay-stages = Stages of the day, and keys
replay-wall = The wall at that moment
replay-empty = Nothing is on the wall at this moment. Move on in time.
replay-nothing = Nothing has been put on the wall yet. Come back when the first chart is up.
replay-count = { $charts ->
    [one] One chart
   *[other] { $charts } charts
  } · { $lines ->
    [one] one line
   *[other] { $lines } lines
  } · { $notes ->
    [one] one note
   *[other] { $notes } notes
  }
replay-keys = Arrow keys: ten seconds. Page keys: a stage. Space: play and pause.
replay-on-screen = Play on the screen
replay-off-screen = Screen back to the stage
replay-is-on-screen = The screen plays the day from { $time }.
replay-is-off-screen = The screen shows the stage.
replay-quiet = At 10× and 60× long silences are shortened.
replay-screen-end = The end of the day
projection-kind-replay = the day again
