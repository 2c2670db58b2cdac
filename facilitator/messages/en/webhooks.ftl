# Webhooks, and what programs ask for.

refusal-too-many-hooks = A session tells at most { $limit } addresses. Remove one first.
refusal-no-hook = That webhook is not there any more.
refusal-no-delivery = That delivery is not there any more.
refusal-no-row-kind = There is no such kind of row; /api/schema lists them.
refusal-no-row = There is no such row, or the console may not read it.
refusal-too-many-people = That is more than { $limit } people at once. Divide the list.
refusal-import-words = Person { $line }: the { $column } is too long, or holds letters that cannot be kept.
refusal-import-table = Person { $line }: there is no table { $table } in this session.
refusal-import-full = Person { $line }: table { $table } is full.
refusal-import-empty = Person { $line } has neither a name nor an affiliation.
done-hook-remove = removed a webhook
done-hook-pause = paused a webhook, or let it go on
done-hook-test = tried a webhook
hooks-title = Webhooks
hooks-says = Other programs can be told what happens: signed, tried again for nine hours, without names.
hooks-url = Address
hooks-events = It is told
hooks-event-stage = when a stage starts, pauses or ends
hooks-event-post = when a chart is posted
hooks-event-response = when a response is released
hooks-event-publication = when the report is published
hooks-event-test = a test
hooks-add = Add the address
hooks-paused = (paused)
hooks-secret = Deliveries are signed with this secret. It is shown only now:
hooks-test = Try it
hooks-pause = Pause
hooks-resume = Go on
hooks-remove = Remove
hooks-waiting = { $tries ->
    [0] { $when }, { $what }: on its way
   *[other] { $when }, { $what }: did not arrive ({ $why }); it is tried again
}
hooks-arrived = { $when }, { $what }: arrived
hooks-given_up = { $when }, { $what }: given up ({ $why })
hooks-why = { $problem ->
    [no-address] there is no such address
    [this-network] an address of this network: start the server with --hooks-private to allow it
    [slow] no answer within ten seconds
    [certificate] its certificate is not valid
    [refused] nothing listens there
    [closed] it hung up
    [unreachable] there is no way to it
    [no-http] what it answered is no HTTP
   *[other] it answered { $status }
}
