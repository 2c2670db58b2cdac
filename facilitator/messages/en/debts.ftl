# Questions are debts; the parking lot; help; a table that has finished.
debts-too = { $count ->
    [0] Me too
    [one] Me too (1)
   *[other] Me too ({ $count })
  }
debts-answered = { $count ->
    [one] Your question has an answer
   *[other] { $count } of your questions have answers
  }
debts-seen = I have read it
debts-answer-for = Answer for the table
debts-asked-too = { $count ->
    [one] one other asks this
   *[other] { $count } others ask this
  }
debts-park = Move to the parking lot
debts-end-text = In words: the answer, who follows up, why not
debts-end-answered = Answered
debts-end-follow_up = To follow up
debts-end-dropped = Dropped
debts-reopen = Open again
debts-put-back = Back on its chart
debts-parked-left = { $count ->
    [one] One item of the parking lot has no end yet. You can go on without.
   *[other] { $count } items of the parking lot have no end yet. You can go on without.
  }
debts-questions-left = { $count ->
    [one] One question is still open.
   *[other] { $count } questions are still open.
  }
help-take = I’m on my way
help-taken = Someone is on the way
console-help-taken = taken
done-say = We have finished
done-said = You have finished. Not yet?
done-count = { $done } of { $tables } tables have finished.
done-propose = Most are through:
done-shorten = One minute more, then on
sounds-on = Quiet sounds in this session
sounds-mute = None on this machine
refusal-not-asked = Only questions and requests to clarify can be asked by others too.
refusal-own-question = This is your own question.
refusal-parked-alone = This was written for the parking lot: it has no chart to go back to.
