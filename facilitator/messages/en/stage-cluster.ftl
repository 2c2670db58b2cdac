# Themes: the board, its cards, who groups.
board-all-grouped = Everything is in a theme.
board-all-topics = All questions
board-at = { $theme }, place { $place } of { $count }
board-dropped = Put down: { $theme }
board-find = Find words
board-how = Press Enter to take the card. The arrow keys carry it, Enter puts it down, Escape leaves it where it was.
board-left = Left where it was
board-more = Show { $count } more
board-move = Move to…
board-move-what = Move to a theme: { $text }
board-new = New theme
board-none = Not grouped
board-notes = Notes
board-nothing = There is nothing to group yet. Lines appear here as tables write them.
board-silent = In silence: move cards, do not talk.
board-take = Take: { $text }
board-taken = Taken: { $text }. Arrow keys carry it.
board-topic = Which question
board-ungrouped = Not grouped: { $count }
theme-desk = Theme desk
theme-desk-add = Put somebody on the theme desk
theme-desk-leave = Let go: { $name }
theme-desk-person = { $name }{ $table ->
    [0] { "" }
   *[other] , table { $table }
}
theme-desk-unnamed = Somebody
theme-desk-you = You are on the theme desk: put like with like, for the room.
theme-earlier = Move earlier
theme-heard = heard at { $heard } of { $tables } tables
theme-heard-where = heard at { $heard } of { $tables } tables: { $numbers }
theme-items = { $count ->
    [0] nothing in it yet
    [one] 1 line
   *[other] { $count } lines
}
theme-later = Move later
theme-merge = Put { $theme } together with
theme-merge-into = Put together with…
theme-minority = Minority view
theme-more = More for { $theme }
theme-name-it = Name this theme
theme-name-of = Name of theme { $number }
theme-remove = Remove the theme
theme-remove-sure = Remove “{ $theme }”? What lies in it goes back to what is not grouped.
theme-unnamed = Theme { $number }
twins-again = Look again
twins-apart = Leave apart
twins-found = { $count ->
    [0] No more look-alikes.
    [one] 1 pair says nearly the same.
   *[other] { $count } pairs say nearly the same.
}
twins-look = Find look-alikes
twins-problem = That did not work. Check the connection and try again.
twins-together = Put together
cluster-ahead = Next: { $title }
cluster-begin = Begin grouping now
cluster-board = Board of themes
cluster-larger = Larger board
cluster-left = { $count ->
    [one] 1 still to group
   *[other] { $count } still to group
}
cluster-none-yet = No themes yet. They appear here as they are made.
cluster-read = Read what is in them
cluster-read-less = Only the themes
cluster-smaller = Smaller board
