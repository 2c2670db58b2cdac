# The present stage: slides, materials, a break.
slide-page = Page { $page } of { $pages }
slide-words = The words on this page
slide-previous = Previous page
slide-next = Next page
slide-last = The last page is on the screen
slide-go-to = Show page { $page }
slide-pages = Pages of the deck
slide-upcoming = Next page
slide-deck = Slides
slide-none = No slides yet. Save them as a PDF and upload it here.
slide-no-such-deck = This stage asks for the deck “{ $deck }”, which is not uploaded yet.
slide-choose = Show this deck
slide-upload = Upload a PDF
slide-uploading = { $percent } % uploaded
slide-reading = Making images of the pages …
slide-remove = Remove this deck
slide-notes = Speaker’s notes
slide-loading = The page is on its way …
materials = Materials
material-open = Open
material-opened = opened
material-opened-by = { $count ->
    [0] nobody has opened it yet
    [one] opened by 1 person
   *[other] opened by { $count } people
}
material-title = Title
material-url = Link
material-add = Add the link
material-file = Upload a file
material-remove = Remove “{ $title }”
material-failed = It could not be fetched. Try again.
material-on-phones = Open them on your phone.
break-back = We go on at
break-left = in { $clock }
break-now = We go on now
break-extend = +{ $minutes } min
break-sooner = -{ $minutes } min
ask-label = A question, or something to come back to
ask-send = Send to the parking lot
ask-sent = It is in the parking lot. The facilitator comes back to it.
slide-ahead = Coming next: { $title }
