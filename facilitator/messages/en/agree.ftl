# "Did we get you right?", following the room, the big screen in words.
check-title = Did we get you right?
check-asks = Your recorder reads your chart back. Is it what you said?
check-changed = The chart has been changed since. Is it right now?
check-agree = Agree
check-differ = Not what we said
check-differ-after-all = No, something is not right
check-right-now = It is right now
check-said-agree = You agree. Thank you.
check-said-differ = Your recorder sees that something is not right.
check-which-line = Which line?
check-whole = The chart as a whole
check-what = What did you say? (optional)
check-unnamed = Your recorder sees this without your name.
check-send = Tell the recorder

readback-ask = Read back: ask the table
readback-stop = Stop asking
readback-why = Read the chart aloud; the table’s phones ask whether it is right.
readback-agree = { $agree } of { $of } agree.
readback-differ = { $differ ->
    [one] 1 differs.
   *[other] { $differ } differ.
  }
readback-again = { $again ->
    [one] 1 is asked again, for the chart has changed.
   *[other] { $again } are asked again, for the chart has changed.
  }
readback-differs = Not what we said:
readback-no-words = (this line)
readback-short = Short: will somebody who was not here understand it?

hint-round = Heard from everyone? Try a quick round.
hint-round-how = Half of the time is over. Half a minute each, nobody interrupts; whoever likes may pass.
hint-read = Read it back to your table.
hint-read-how = Would somebody who was not at this table understand each line on Monday?
hint-close = Close

follow-now = The room is now:
follow-go = Go there

big-screen = On the big screen
big-screen-blank = The big screen is dark just now.
big-screen-replay = The day is being played again on the big screen.
big-screen-spotlight = In the spotlight
big-screen-speaks = Table { $table } speaks.
big-screen-left = { $minutes ->
    [0] The time is over.
    [one] 1 minute left.
   *[other] { $minutes } minutes left.
  }
