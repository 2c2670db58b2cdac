# What the projectors show, and what phones wrote that may be on them.
projection-title = On the screen
projection-which = Which screen
projection-main = Main screen
projection-live = Live: { $what }
projection-lobby = how to join
projection-blank-now = nothing
projection-frozen = frozen
projection-kind-chart = the chart of table { $table }
projection-kind-note = one note
projection-kind-line = one line
projection-kind-reply = one answer
projection-kind-parked = one parked item
projection-kind-parking = the parking lot
projection-blank = Blank
projection-unblank = Show again
projection-freeze = Freeze
projection-unfreeze = Go on
projection-back = Back to the last
projection-to-stage = Show the stage
projection-show = Put on the screen
projection-show-chart = Show the chart on the screen
projection-show-parking = Show the parking lot
projection-look = What it shows now
projection-frame = The screen as it is now
projection-add = Another screen
projection-add-name = Its name (side wall)
projection-add-button = Add
projection-open = Open it
projection-remove = Remove it
projection-waiting = { $count ->
    [0] Nothing waits
    [one] One text waits
   *[other] { $count } texts wait
  }
projection-waiting-says = What phones write is not on the screen before you let it.
projection-release = Let it on
projection-release-all = { $count ->
    [one] Let it on
   *[other] Let all { $count } on
  }
projection-take = Take it off
projection-released = On the screen: { $count }
projection-rule = What phones write waits for me
projection-from = Table { $table }
screen-parking = Parking lot
refusal-no-screen = There is no such screen. Choose one of those in the list.
refusal-main-screen = The main screen stays. Blank it instead.
refusal-too-many-screens = There can be { $limit } screens. Remove one first.
refusal-too-many-items = At most { $limit } at once. Let on some of them first.
