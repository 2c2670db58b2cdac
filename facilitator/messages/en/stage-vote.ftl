# Votes: on phones, on the screen, and what the facilitator puts to the vote.
vote-turnout = { $present ->
    [0] Nobody has voted yet
   *[other] { $voters } of { $present } have voted
}
vote-how-dots = { $count ->
    [one] You have 1 dot: put it on what matters most.
   *[other] You have { $count } dots: put them on what matters most.
}
vote-how-dots-many = You have { $count } dots: at most { $most } on one thing.
vote-how-rating = Rate each from 1 (low) to 5 (high).
vote-how-axes = Rate each twice, from 1 (low) to 5 (high): { $first } and { $second }.
vote-how-yes_no = Say yes or no to each.
vote-how-rank = { $count ->
    [one] Choose the best.
   *[other] Choose the best { $count }, in order.
}
vote-how-fist = From 0 (no) to 5 (I will help to make it happen).
vote-secret = Nobody sees how you vote. The result is shown when the vote is closed.
vote-soon = The vote has not begun.
vote-nothing = There is nothing to vote on yet. It appears here when the facilitator adds it.
vote-in = Your vote is in; you can still change it.
vote-kept = Your vote is kept on this phone and goes out as soon as there is a connection.
vote-closed = The vote is closed.
vote-own = you: { $value }
vote-own-place = you: place { $place }
vote-own-dots = { $count ->
    [one] you: 1 dot
   *[other] you: { $count } dots
}
vote-dots-left = { $left } of { $each } dots left
vote-dot-more = One dot more: { $text }
vote-dot-less = One dot less: { $text }
vote-unsure = Unsure
vote-unsure-sign = ? means: I am unsure
vote-yes_no-1 = Yes
vote-yes_no-2 = No
vote-fist-0 = No: I stand against it
vote-fist-1 = Great concerns
vote-fist-2 = Some concerns, to talk about first
vote-fist-3 = I can live with it
vote-fist-4 = Good
vote-fist-5 = I will help to make it happen
vote-rank-yours = Your order: { $count } of { $each }
vote-rank-first = Tap the best first.
vote-rank-others = Still to choose from
vote-said-dots = { $count ->
    [one] 1 dot
   *[other] { $count } dots
}
vote-said-yes_no = { $yes } yes, { $no } no{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } unsure
}
vote-said-rating = average { $mean }{ $unsure ->
    [0] { "" }
   *[other] , { $unsure } unsure
}
vote-said-fist = average { $mean } of 5{ $low ->
    [0] { "" }
    [one] , 1 person below 3
   *[other] , { $low } people below 3
}
vote-on-phones = Everybody votes on their own phone.
vote-close = Close the vote and show the result
vote-reopen = Open the vote again
vote-ahead = To be voted on in “{ $title }”
vote-prepare = Gather what is voted on
vote-prepare-why = From the stage’s source. Look it over and merge what says the same; the room sees it when the vote starts.
vote-prepare-again = Take in what is new
vote-options = { $count ->
    [0] Nothing is put to the vote yet
    [one] 1 thing is put to the vote
   *[other] { $count } things are put to the vote
}
vote-alike = { $count ->
    [one] One pair says nearly the same.
   *[other] { $count } pairs say nearly the same.
}
vote-alike-why = Left apart, they split the votes of those who want it.
vote-alike-keep = Keep these words
vote-alike-keep-this = Merge the two and keep these words: { $text }
vote-alike-apart = They are different
vote-merge = Merge
vote-merge-this = Merge with another: { $text }
vote-merge-hint = What does “{ $text }” go with?
vote-merge-here = It goes with this
vote-merge-into = It goes with: { $text }
vote-merged = also:
vote-split = Split
vote-split-this = Let it stand for itself again: { $text }
vote-leave-out = Leave out
vote-leave-out-this = Leave out of the vote: { $text }
vote-add-text = Something else to vote on
vote-add = Add
