# The agenda's editor in the console.

editor-open = Edit
editor-title = Edit the agenda
editor-agenda = The agenda
editor-detail = What is chosen
editor-done = Done
editor-back = Back to the agenda
editor-download = Download
editor-no-download = The file did not come. Try again when the connection is back.
editor-starts = Starts at
editor-total = { $minutes } min in all
editor-total-until = { $minutes } min in all, until { $end }
editor-hint = Choose a stage to change it. Every change is kept at once, and nothing that people wrote is ever lost.
editor-to-mind = { $n ->
    [one] One thing to mind
   *[other] { $n } things to mind
}
editor-grip-help = Move it with the arrow keys up and down, or drag it.
editor-move = Move { $title }
editor-moved = { $title } is now { $place } of { $of } in { $activity }
editor-minutes-of = Minutes of { $title }
editor-min = min
editor-on-now = on now
editor-has-been = has been on
editor-add-stage = Add a stage
editor-add-after = Add one after
editor-add-activity = New activity
editor-new-activity = New activity
editor-add-method = Known method or file
editor-method-search = Find a method
editor-method-facts = { $minutes } min, { $people } people
editor-from-file = Or put in an agenda file (.toml)
editor-inserted = It is in the agenda.
editor-taken-off = Taken off: { $n }
editor-put-back = Put back
editor-removed = { $title } was taken off. It can be put back below the agenda.
editor-activity = Activity
editor-field-title = Title
editor-field-instructions = Instructions (three short lines on the projector)
editor-field-notes = Speaker’s notes (you alone see them)
editor-up = Earlier
editor-down = Later
editor-copy = Copy
editor-remove = Take off
editor-remove-short = Take off
editor-settings = How it works
editor-one-a-line = { $name } (one a line)

# Groups
editor-groups = Groups
editor-groups-say = Groups have questions of their own. A table changes groups in its menu on the console.
editor-group-name = Name of group { $number }
editor-group-tables = { $tables ->
    [0] no table
    [one] table { $numbers }
   *[other] tables { $numbers }
}
editor-group-remove = Dissolve { $name }
editor-group-remove-short = Dissolve
editor-new-group = Add a group
editor-deal = Deal the tables out in turn

# Questions
editor-topics = Questions
editor-new-topic = Add a question
editor-topic-n = Question { $number }
editor-topic-up = Ask question { $number } earlier
editor-topic-down = Ask question { $number } later
editor-topic-remove = Take off question { $number }
editor-topic-group = Who gets question { $number }
editor-topic-form = How question { $number } is answered
editor-all-groups = All groups
editor-form-open = In words
editor-form-choice = Choose
editor-form-scale = On a scale
editor-form-ranking = Rank
editor-form-commitment = One thing I will do
editor-options = Options (one a line, at least two)
editor-options-of = Options of question { $number }
editor-many = Several may be chosen
editor-scale-low = Lowest means
editor-scale-high = Highest means
editor-scale-steps = Steps

# Kinds of stage
editor-kind-present = Present
editor-kind-present-says = One voice, everyone looks: words, slides, materials, a break.
editor-kind-review = Look back
editor-kind-review-says = What came of the last session: read together, and what is still true.
editor-kind-discuss = Discuss
editor-kind-discuss-says = People talk and write: alone, in pairs, at tables or all together.
editor-kind-post = Post the charts
editor-kind-post-says = Tables put their charts on the wall.
editor-kind-walk = Gallery walk
editor-kind-walk-says = People read the other charts and leave notes on them.
editor-kind-cluster = Group into themes
editor-kind-cluster-says = Like is put with like, and each theme gets a name.
editor-kind-vote = Vote
editor-kind-vote-says = Dots, rating, yes or no, ranking, or fist to five.
editor-kind-pick = Pick
editor-kind-pick-says = Each table picks a challenge and fills in one card.
editor-kind-share = Share out
editor-kind-share-says = Reporters speak in turn, with their card on the screen.
editor-kind-reflect = Reflect
editor-kind-reflect-says = People look back: notes on their chart, goals, what they will do.
editor-kind-regroup = Regroup
editor-kind-regroup-says = People change places; phones say where to go.

# Where a stage takes its items from
editor-source-source = What fits best
editor-source-carry_in = Nothing
editor-source-lines = Lines of the charts
editor-source-notes = Notes
editor-source-themes = Themes
editor-source-challenges = Challenges
editor-source-strategies = Strategies
