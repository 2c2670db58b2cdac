# Discussions: lines from phones, introductions, the room's sheet.
carried-in = From before: { $title }
desk-quiet = { $count ->
    [one] 1 line offered from a phone
   *[other] { $count } lines offered from phones
}
desk-quiet-take = Put it on the chart
desk-quiet-leave = Leave it off
phone-sheet-of = What has been written
phone-quiet = Add a line quietly
phone-line-topic = Which question
phone-line-text = Your line
phone-line-quiet = A line for your recorder
phone-line-unnamed = Your recorder sees it without your name, and puts it on the chart.
phone-line-anonymous = Nobody is told who wrote it.
phone-line-add = Add
phone-line-offer = Offer it to your recorder
phone-line-added = Added. Write another if you like.
phone-line-offered = Your recorder has it.
phone-line-held = Yours alone until all are shown
phone-line-waits = Waits for your recorder
phone-line-taken = On the chart
phone-my-lines = What you wrote
screen-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
introduce-title = Who you are
introduce-who-sees = Your table and the facilitator see this. The screen shows only how many come from where.
introduce-table = At your table
who-about = One line about you (optional)
roster-count = { $count ->
    [0] Say where you are from: on your phone
    [one] People from 1 place
   *[other] People from { $count } places
}
console-release = { $count ->
    [one] Show the 1 line that was written alone
   *[other] Show all { $count } lines that were written alone
}
console-held = Each author sees only their own until then. They are shown anyway when the stage ends, unless its settings say by hand.
console-write = Write a line for all to see
console-post-all = { $count ->
    [one] Post 1 chart as it stands
   *[other] Post { $count } charts as they stand
}
