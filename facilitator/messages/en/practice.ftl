# A practice: five minutes with simulated people, and the guide that leads a facilitator through them.

practice-offer = Practise for five minutes
practice-offer-says = A small session of its own with simulated people, and a guide. You can leave at any point; nothing of it is kept.
practice-starting = The practice is being made …
practice-mark = Practice
practice-guide = Practice with simulated people
practice-done-of = { $done } of { $of } done
practice-now = Now:
practice-all = All steps
practice-step-screen = Press “{ console-open-screen }”: that window belongs on the projector.
practice-step-start = Press “{ console-start }”: the tables begin to talk, and their recorders to write.
practice-step-help = Watch the tables: one will call for help. Press “{ help-take }” on it, as if you went there.
practice-step-minute = Somebody asks for more time: give one minute, beside the clock.
practice-step-post = Press “{ console-start-next }” twice: the charts go up on the wall.
practice-step-bell = Start the gallery walk, then press “{ walk-ring }”.
practice-step-hide = Find a note on the right and press “{ console-hide-note }”: it leaves all screens, and can come back.
practice-step-end = Press “{ console-end-session }”: then there is a report to read.
practice-ticked = Done: { $step }
practice-state-done = done
practice-state-skipped = left out
practice-state-open = to do
practice-skip = Skip this step
practice-leave = Leave practice
practice-leaving = The practice is being erased …
practice-over = That is all of it. Everything else on this page waits until you need it.
practice-report = Read the report
refusal-practice-many = { $limit } practices are under way on this server. Leave one of them, or try again in a few minutes. Nothing was changed.

# What the practice's own agenda says
practice-title = Practice
practice-goal = Find your way around the console before people come.
practice-topic-one = What helps a first meeting to go well?
practice-topic-two = What would you do again?
practice-discuss = Table discussion
practice-discuss-says = Talk at your table. The recorder writes.
practice-post = Post your chart
practice-post-says = Recorders: post your chart to the wall.
practice-walk = Gallery walk
practice-walk-says = Read the other tables’ charts. Leave notes.
practice-reflect = Back at your own chart
practice-reflect-says = Read what others left for you.
practice-prompt = Which note will you take home?
