# Moderation: on the console, and what a phone is told.
moderation-held = Held back
moderation-why-facilitator = by you
moderation-why-words = word list: { $reason }
moderation-why-reports = reported by readers
moderation-why-block = paused phone
moderation-reports = { $count ->
    [one] One reader reports it
   *[other] { $count } readers report it
  }
moderation-more = More
moderation-reason = Reason, for the record
moderation-hold = Hold back
moderation-hide = Hide
moderation-block = Pause this phone
moderation-unblock = Let this phone write again
moderation-paused = phone paused
moderation-words = Word list ({ $count })
moderation-words-label = Words that hold a note back, one a line; * stands for any ending
moderation-words-save = Save the list
moderation-words-saved = The list is saved.
console-notes-held = Held { $n }
console-no-notes-held = No note waits for you. Those that need your eye come here.

## On a phone
moderation-own-held = Held back: the facilitator reads it first. You can write it anew.
moderation-own-hidden = The facilitator does not show this note.
moderation-told = What you write is read by the facilitator before others see it. Nothing of it is lost.
moderation-told-close = I understand
moderation-report = Report
moderation-report-sure = Does this note not belong here? The facilitator will look at it. Your name is not told.
moderation-reported = Reported. The facilitator will look at it.
moderation-identifies = This may tell who somebody is ({ $found }). Leave it in?
moderation-identifies-send = Send it as it is
moderation-identifies-edit = Change it first
