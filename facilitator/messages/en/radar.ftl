# The room radar: what each table is doing, who needs a visit, and a word to its screens.

refusal-look-up = Only a message to everybody stands on the projector.
refusal-no-message = There is no such message.

# What a table is doing, in a word
radar-state-nobody = Nobody here
radar-state-here = Here
radar-state-talking = Talking
radar-state-writing = Writing
radar-state-quiet = Quiet
radar-state-empty = Still empty
radar-state-no-recorder = No recorder
radar-state-recorder-away = Recorder offline
radar-state-offline = Offline
radar-state-ready = Ready
radar-state-posted = Posted
radar-state-paper = On paper
radar-state-unvisited = Nobody visited

# Why somebody should go there
radar-why-help = Help
radar-why-offline = Offline
radar-why-recorder-away = Recorder offline
radar-why-no-recorder = No recorder
radar-why-not-posted = Not posted
radar-why-empty = Still empty
radar-why-quiet = Quiet
radar-why-unvisited = Nobody visited
radar-why-questions = Open questions
radar-questions-short = { $count } open
radar-give-pen-at = Hand the pen: table { $number }
radar-post-for = Post for them: table { $number }
radar-post-all = Post all as they stand
radar-remind = Remind
radar-remind-table = Remind: table { $number }
radar-remind-all = Remind all
radar-reminded = Reminded { $ago } ago
radar-reminded-all = { $count } tables reminded
radar-send-readers = Send readers
radar-send-readers-to = Send readers: chart { $number }

# The tables
radar-joined = { $count } joined
radar-seated = { $count } seated
radar-connected = { $count } connected
radar-laptops = { $count ->
    [one] 1 laptop
   *[other] { $count } laptops
}
radar-order = Order of the tables
radar-by-need = By need
radar-by-number = By number
radar-notes = { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}
radar-notes-open = { $notes ->
    [one] 1 note
   *[other] { $notes } notes
}, { $questions ->
    [one] 1 question open
   *[other] { $questions } questions open
}
radar-notes-open-short = { $notes } · { $questions }?
radar-told = You wrote to them

# A word to the screens
radar-say = Say to all
radar-say-to-table = A word to this table’s screens
radar-say-to-all = A word to everybody’s screens
radar-look-up = Everyone look up
radar-look-up-says = Stands on phones, laptops and the projector until you take it away.
radar-on-projector = On the projector too, until taken away
radar-own-words = In your own words
radar-send = Send
radar-said = Sent
radar-standing = On their screens now
radar-take-away = Take away
radar-take-away-words = Take away: { $text }
radar-on-every-screen = On every screen:
radar-text-look-up = Please look up.
radar-text-softer = Could you lower your voices a little? Your neighbours cannot hear each other.
radar-text-recorder = Who writes for your table? One of you, please: tap “I will record”.
radar-text-write = Please write down what you have so far, even if it is one line.
radar-text-round = Heard from everyone? Try a quick round: 30 seconds each.
radar-text-read-back = Recorders, please read the chart back to your table: is it right?
radar-text-coming = Somebody is on the way to you.
radar-text-seats = Please find your seats: we go on in a minute.
radar-text-finish = Please finish your sentence: we go on in a minute.
radar-remind-no-recorder = Your table has no recorder yet. One of you, please: tap “I will record”, or open the table’s link on a laptop.
radar-remind-empty = Half of the time is over and your chart is still empty. What have you agreed on? One line is enough.
radar-remind-quiet = Nothing new on your chart for a while. Is there something to write down, or have you finished?
radar-remind-questions = There are open questions on your chart. Please answer one, or pass it on.
radar-say-unvisited = { $count ->
    [one] Nobody has been at chart { $charts } yet. Who is free, please go there and leave the first note.
   *[other] Nobody has been at charts { $charts } yet. Who is free, please go to one of them and leave the first note.
}
radar-message = From the facilitator
radar-message-all = From the facilitator, to everybody
radar-message-dismiss = Got it
radar-message-said = From the facilitator: { $text }

# Tabs of the console on a phone
radar-tabs = Parts of the console
radar-tab-now = Now
radar-tab-tables = Tables
radar-tab-visits = Visits
radar-tab-screen = Screen
radar-tab-notes = Notes
radar-tab-agenda = Agenda
radar-many = { $count }+
