# What a rehearsal with simulated people says: while it runs, and how it ended.

rehearsal-title = Rehearsal with simulated people
rehearsal-held = This machine and network hold { $people } people: 99 of 100 answers within { $s } s. Weakest: { $weakest }.
rehearsal-not-held = This machine and network did NOT hold { $people } people: { $why }. Weakest: { $weakest }.
rehearsal-too-slow = This computer is too slow to judge { $people } people: it was late by { $s } s itself. Let fewer come from here, or start it on a faster one.
rehearsal-nothing = Nothing can be said yet: { $joined ->
    [0] nobody got in.
   *[other] { $joined } people joined, and had next to nothing to do. Let it run longer, with a stage started on the console; or give the console’s link in place of the join link: then they are led through a session of their own.
}
rehearsal-weakest-server = the server’s machine
rehearsal-weakest-up = the way up (uplink)
rehearsal-weakest-down = the way down (downlink)
rehearsal-weakest-network = the network, either way
rehearsal-weakest-joining = the moment in which all come in
rehearsal-weakest-connections = the connections, which break
rehearsal-weakest-own = the computer on which this ran
rehearsal-why-lost = { $count } things that were written did not get there
rehearsal-why-refused = { $count } times the server was asked too much of
rehearsal-why-joined = { $count } of { $of } could not come in
rehearsal-why-connections = { $count } of { $of } connections broke
rehearsal-why-answers = an answer took up to { $s } s
rehearsal-why-deliveries = it took up to { $s } s until others saw what was written
rehearsal-why-joins = coming in took up to { $s } s
rehearsal-progress = { $here } of { $people } here, 99 of 100 answers within { $s } s
rehearsal-no-link = { $link } is neither a join link nor a console’s link. They look like http://HOST:PORT/j/CODE and http://HOST:PORT/s/CODE/console#key=...
rehearsal-not-possible = The rehearsal could not begin: { $why }
rehearsal-watch = Watch them here: { $link }
