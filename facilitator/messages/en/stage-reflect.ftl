# Looking back: questions answered alone, goals, notes thanked for and passed on. Also wherever counts are drawn.
bars-step = { $count ->
    [one] { $step }: 1 person
   *[other] { $step }: { $count } people
}
bars-plot = Plot of { $y } (upwards) against { $x } (to the right). The list with it has the numbers.
bars-answers = { $count ->
    [0] Nobody has answered yet
    [one] 1 answer
   *[other] { $count } answers
}
bars-points = { $count ->
    [one] 1 point
   *[other] { $count } points
}
rank-up = Move up: { $text }, place { $place } of { $count }
rank-down = Move down: { $text }, place { $place } of { $count }
rank-out = Take out: { $text }

reply-share = Who may see it
reply-share-private = Only I
reply-share-table = My table and the organisers
reply-share-organisers = The organisers
reply-share-all = Everybody here
reply-unsaved = Not saved yet
reply-saved-private = Saved. Only you see it.
reply-saved-table = Saved. Your table and the organisers see it.
reply-saved-organisers = Saved. The organisers see it.
reply-saved-all = Saved. Everybody sees it; no name is shown with it.
reply-several = Choose as many as you like.
reply-counted = Counted, without your name. You can still change it.
reply-not-yet = Not answered yet
reply-rank = Best first. Use the arrows, or pull a line at its number.
reply-rank-send = This is my order
reply-rank-again = This is my order now

goals-asked = How far have we reached our goals?
goal-0 = Not at all
goal-1 = A little
goal-2 = Mostly
goal-3 = Fully
reflect-shared = { $count ->
    [0] Nobody has shared anything yet
    [one] 1 thing shared
   *[other] { $count } things shared
}
reflect-on-phones = Answer on your phone
reflect-private = What people keep to themselves is not shown here.
note-thank = Thank
note-thanked = Table { $table } says thank you
note-forward = Pass on to the organisers
note-forwarded = Passed on to the organisers
