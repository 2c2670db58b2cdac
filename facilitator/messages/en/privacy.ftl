# What is stored, shown before anybody writes; and erasing it.

privacy-removed = (removed by its author)
privacy-stored = What you write is kept on the organisers’ computer with your table and the time; your name or affiliation is kept only where you give it; where you choose to be anonymous, nothing is kept that names you.
privacy-until = The room and the organisers read it, and all of it is erased on { $date }; what you wrote you can take along or erase yourself at any time, under More.
privacy-kept = The room and the organisers read it, and it is kept until the organisers erase it; what you wrote you can take along or erase yourself at any time, under More.
privacy-days = The room and the organisers read it, and all of it is erased { $days } days after the session; what you wrote you can take along or erase yourself at any time, under More.
privacy-understood = Understood
privacy-title = Your data
privacy-take = Take my notes along
privacy-take-data = As a file for programs (JSON)
privacy-erase = Erase what I wrote
privacy-erase-sure = Erase what you wrote here, for good? Your name and affiliation go, and so do your notes, lines and answers. So do parked items, votes and taps. They go from the session’s history too. What your table’s chart says stays, also where you typed it: it is the table’s word, without your name. Answers of others stay beside “(removed by its author)”. Some things cannot be reached from here: notes without your name, lines and parked items that came from another device; and what was printed or downloaded before.
privacy-erased = What you wrote is erased.
privacy-erased-but = What you wrote is erased here. { $copies ->
    [one] A copy of this session could not be reached, and yours is still in it.
   *[other] { $copies } copies of this session could not be reached, and yours is still in them.
} Ask the organisers to erase it there too.
privacy-erasing = Erasing …
privacy-not-erased = It could not be erased: { $why }
start-keep = Erase the session
start-keep-hint = Counted from the day it is held. Participants are told before they write; once they have joined, the time can only be shortened.
keep-1 = after a day
keep-30 = after 30 days
keep-90 = after 90 days
keep-365 = after a year
keep-0 = never by itself
privacy-console-title = How long it is kept
privacy-console-until = It is erased on { $date }.
privacy-console-open = Counted from the day the first person joins. After that, it can only be shortened.
privacy-console-erase = Erase this session
privacy-console-erase-says = Everything is overwritten and removed: charts, notes, people, photographs, copies made with this program. It cannot be taken back, and every page of it closes.
privacy-console-code = Type { $code } to confirm
privacy-console-erase-button = Erase it for good
privacy-console-copies = These copies could not be reached; remove them yourself: { $copies }
done-session-keep = changed how long the session is kept
