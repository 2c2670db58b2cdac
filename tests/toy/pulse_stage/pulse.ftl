pulse-1 = Low
pulse-2 = Fine
pulse-3 = High
pulse-count = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
