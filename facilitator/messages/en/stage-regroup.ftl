# Changing places: the rule in a sentence, where each is to go; and how people are seated.
regroup-rotate = { $by ->
    [one] Go to your table’s number plus one.
   *[other] Go to your table’s number plus { $by }.
}
regroup-host_stays = { $by ->
    [one] One stays as host. All others: your number plus one.
   *[other] One stays as host. All others: your number plus { $by }.
}
regroup-ring = After { $last } comes 1.
regroup-mix = Mix: your phone names your table.
regroup-choice = Go to the table whose topic draws you.
regroup-pairs = Turn to your neighbour: work in pairs.
regroup-fours = Join another pair: work in fours.
regroup-circle = Some sit in the middle and talk. All others listen around them.
regroup-go-to = Go to
regroup-stay = You stay at { $table }
regroup-inner = Inner circle
regroup-inner-says = Take a chair in the middle.
regroup-outer = Outer circle
regroup-outer-says = Sit around the middle and listen.
regroup-with = { $count ->
    [0] You are on your own. Join the party beside you.
   *[other] You work with
}
regroup-unnamed = { $count ->
    [one] and one person without a name
   *[other] and { $count } people without a name
}
regroup-i-am-there = I am there
regroup-arrived = You are there.
regroup-no-place = Stay where you are, or ask the facilitator where to go.
regroup-you-are-at = You are at { $table } now.
regroup-choose = Choose a table
regroup-count = { $all ->
    [0] Nobody has a place yet.
   *[other] { $there } of { $all } are where they should be. At the end of the stage all others are taken to be there too.
}
regroup-plan = Plan the places now
regroup-plan-again = Plan the places anew
regroup-missing = { $count ->
    [one] 1 is not there yet
   *[other] { $count } are not there yet
}
regroup-send = Where { $name } is to go

seating-title = Seats
seating-new = Who comes now and says “seat me”
seating-balanced = sits where fewest are
seating-random = sits at a random table
seating-mixed = sits where fewest have the same affiliation
seating-unseated = { $count ->
    [one] Seat the one person without a table
   *[other] Seat the { $count } people without a table
}
seating-all-balanced = Seat all anew: equal tables
seating-all-random = Seat all anew: at random
seating-all-mixed = Seat all anew: affiliations mixed
seating-all-new_faces = Seat all anew: with people they have not sat with
seating-done = Done: phones name the table
seating-step-free = Reached without steps
seating-step-free-on = Mark as reached without steps
seating-step-free-off = No longer reached without steps
who-step-free = I need a seat without steps
