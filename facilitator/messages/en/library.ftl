# The library: all sessions of this machine, and search over them.

library-page-title = Library
library-title = Library
library-open = Open the library
library-words = Words
library-kind = What
library-kind-all = Everything
library-kind-line = Line of a chart
library-kind-note = Note
library-kind-answer = Answer
library-kind-challenge = Challenge
library-kind-strategy = Strategy
library-kind-parked = Parked
library-kind-theme = Theme
library-kind-photo = Photograph of a chart
library-session = Session
library-session-all = All sessions
library-affiliation = Affiliation
library-since = From
library-until = To
library-opens = What is found opens in a browser that has the console’s link of its session. Once the report is published, it opens for everybody.
library-found = { $count ->
    [0] Nothing found. Beginnings of words do, accents do not matter.
    [one] 1 item found.
    [200] The first 200 items. Narrow it down to see others.
   *[other] { $count } items found.
}
library-sessions = { $count ->
    [0] No session yet. The start page makes one.
    [one] 1 session on this machine.
   *[other] { $count } sessions on this machine.
}
library-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}

library-is-open = open
library-is-ended = ended
library-console = Console
start-library = All sessions of this machine
refusal-library-kind = There is no such kind. Choose one of: { $kinds }.
