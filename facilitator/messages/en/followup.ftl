# The follow-up page, and what the organisers write for it.

refusal-no-item = What this points to is not there (any more). Choose another.
refusal-too-many-sentences = That is more than { $limit }. Keep what matters most.
refusal-out-of-range = That number or date cannot be right. Please look at it again.
refusal-useful = Choose a number from 1 to 5, or leave it out.
refusal-feedback-empty = Write something, or choose a number.
refusal-feedback-over = Feedback for this session is closed. The contacts on this page are still there for you.
refusal-feedback-full = So much feedback has come in that no more can be taken. Please use the contacts on this page.
done-followup-write = wrote on the follow-up page
done-followup-publish = published the follow-up page
refusal-feedback-often = So much feedback has come from your network that it has to pause. Your words are still here: send them again in { $seconds } seconds.
refusal-wrong-own-codes = Too many wrong codes from here. Try again in { $seconds } seconds; what you typed is still here.
refusal-other-page = This was sent from another page, which is not let in.
done-followup-withdraw = took back what the follow-up page says
refusal-no-date = No next date has been announced yet. The follow-up page will say when.

phone-follow = What becomes of it
follow-page-title = What becomes of it: { $title }
follow-kicker = What becomes of what you said
follow-preparing = The organisers are reading what you wrote. What we heard, what we will do and what not will stand here, behind the same code as in the room.
follow-heard = What we heard
follow-used = What we will do
follow-partly = What we will do in part
follow-later = What has to wait, and why
follow-not-used = What we will not do, and why
follow-open = Still open
follow-waiting = { $n ->
    [0] Everything that waited for a response has one.
    [one] 1 of { $of } still waits for a response.
   *[other] { $n } of { $of } still wait for a response.
}
follow-next = What comes next, and when
follow-calendar = Put it into your calendar
follow-report = Read the report
follow-files = The report
follow-why = Why:
follow-kind-theme = Theme
follow-kind-challenge = Challenge
follow-kind-strategy = Strategy
follow-kind-note = Note
follow-kind-line = From a chart
follow-kind-parked = Parking lot
follow-kind-comment = Comment
follow-kind-question = Question
follow-kind-clarification = Clarification
follow-kind-experience = Experience
follow-mine = My notes
follow-mine-show = Show what became of mine
follow-mine-none = No answer yet.
follow-mine-empty = Nothing signed was found. What you wrote without a name is known to your own phone alone.
follow-mine-anonymous = What you wrote without a name cannot be shown here: only the phone that wrote it can prove that it is yours.
follow-mine-proved = What you wrote without a name stands here too: this browser can prove that it is yours, nobody else can.
follow-through = Under the theme “{ $theme }”, of which is said:
follow-under = { $count ->
    [one] 1 thing that was said about it
   *[other] { $count } things that were said about it
}
follow-until = You can write to us here until { $moment }.
follow-over = Feedback was taken until { $moment }. The contacts below are still there for you.
follow-on = on the chart of { $table }
follow-state-held = waits for the facilitator
follow-state-hidden = was taken out of sight
follow-state-parked = moved to the parking lot
follow-code = Your own code
follow-code-says = The 8 characters that your phone showed you when you joined, under More.
follow-code-show = Look up by my code
follow-back = Back to the page for everybody
follow-feedback = Tell us
follow-useful = How useful was it, from 1 (not at all) to 5 (very)?
follow-feedback-text = What should we know? What has changed since?
follow-feedback-says = Sent without your name. The organisers read it; nobody else does.
follow-feedback-send = Send
follow-thanked = Thank you. It has arrived.
