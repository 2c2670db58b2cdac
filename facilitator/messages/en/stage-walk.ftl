# The walk: where to go, when the bell rings, what is said aloud.
walk-your-way = Your way
walk-stop-of = Stop { $stop } of { $stops }
walk-bell-in = { $clock } until the bell
walk-go-to = Go to
walk-you-are-at = You are at
walk-read-here = Read here
walk-host = Stay at your own chart: you are its host
walk-any-chart = Read any chart you like
walk-then = then { $chart }
walk-then-home = then home
walk-home = Home: back to your own chart
walk-home-seated = Back to your own chart
walk-home-says = Read what others left on it.
walk-party = You are party { $letter } of table { $table }.
walk-go-there = Go to { $chart }
walk-bell-while-writing = The bell has rung. Finish your note first if you like: it goes on the chart it was begun on.
walk-all-charts = All charts
walk-nobody-yet = nobody has read it yet
walk-stay = I’d rather stay seated
walk-next-chart = Next chart
walk-screen-home-says = Read what others left on your chart.

## What is said aloud
walk-say-plus = { $letter }: your number plus { $by }.
walk-say-plus-all = Everyone: your number plus 1.
walk-say-bell = At each bell: plus 1.
walk-say-around = After { $last } comes { $first }.
walk-say-further = { $letter }: { $by ->
    [one] to the next chart
   *[other] { $by } charts further
  }.
walk-say-further-all = Everyone: to the next chart.
walk-say-bell-further = At each bell: the next chart.
walk-say-order = The order: { $order } and round again.
walk-say-phone = Your phone says where to go. Without one: to any chart of another table; at each bell to another one.

## Console
walk-ring = Ring: next stop
walk-ring-home = Ring: everybody home
walk-ring-back = One stop back
walk-all-home = Everybody home
walk-say-aloud = To say aloud
walk-heat = Charts: readers and notes
walk-heat-chart = Chart
walk-heat-planned = Planned readers
walk-heat-read = Opened on phones
walk-heat-notes = Notes
walk-heat-none = none yet
walk-out = Tables that do not walk ({ $count })
walk-leave-out = Leave out table { $table }
walk-take-in = Table { $table } walks again
walk-outlook = { $posted ->
    [one] One chart hangs
   *[other] { $posted } charts hang
  }; { $parties ->
    [one] one party
   *[other] { $parties } parties
  }, { $stops ->
    [one] one stop
   *[other] { $stops } stops
  }.
walk-outlook-readers = { $least ->
    [one] One reader
   *[other] { $least } readers
  } at least for each chart, { $most } at most.
walk-outlook-step-free = { $count ->
    [one] One person has a way without steps.
   *[other] { $count } people have a way without steps.
  }
walk-gave-way-no_chart = No chart hangs yet. Wait for the tables, or post what they have.
walk-gave-way-stops = Some charts are missing: their readers have a free stop.
walk-gave-way-crowd = More people than usual meet at one chart: too few hang.
walk-gave-way-least = Some charts get fewer readers than their share.
walk-gave-way-groups = Some parties see the charts of one group only.
walk-gave-way-step_free = Somebody who asked for a way without steps has a stop without a chart.
