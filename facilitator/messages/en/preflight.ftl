# Before doors open: the test of the room.

preflight-title = Test of the room
preflight-before = Before doors open
preflight-offer = Is this machine fit for the room, and do phones reach it?
preflight-open = Test this room
preflight-says = Takes up to a minute. Simulated phones join by the address in the QR code, in a session of their own that is gone afterwards; nothing is left in yours.
preflight-people = Simulated phones
preflight-run = Test now
preflight-running = Testing. This takes up to a minute.
preflight-elsewhere = These phones come from the server’s own machine. To try the room’s Wi-Fi, run this on another laptop that has facilitator, with the link of your console:
preflight-state-ok = ok
preflight-state-look = look at this
preflight-state-unknown = not known
preflight-verdict = { $wrong ->
    [0] { $unknown ->
        [0] Ready: open the doors.
        [one] Ready, as far as can be seen from here. One line is not known: see to it yourself.
       *[other] Ready, as far as can be seen from here. { $unknown } lines are not known: see to them yourself.
    }
    [one] One thing to look at before doors open.
   *[other] { $wrong } things to look at before doors open.
}

preflight-disk-ok = Disk: { $gb } GB are free.
preflight-disk-look = Disk: only { $gb } GB are free. Make room: at least 1 GB.
preflight-sync-ok = Writing: 99 of 100 writes are on the disk within { $ms } ms.
preflight-sync-look = Writing: it takes up to { $ms } ms until something is on the disk. Close what else writes (updates, cloud folders), or put the sessions on an internal disk.
preflight-commit-ok = Storing: 99 of 100 changes are stored within { $ms } ms.
preflight-commit-look = Storing: it takes up to { $ms } ms to store a change. Close what else writes to this disk.
preflight-clock-ok = Clock: goes evenly.
preflight-clock-look = Clock: it was moved by { $seconds } s during the test. Timers do not mind; set the machine’s time now rather than during the day.
preflight-files-ok = Connections: room for { $people } people.
preflight-files-look = Connections: this machine lets the server hold { $limit } only, for { $people } people. Raise the limit of open files (ulimit -n) and start the server again.
preflight-address-ok = Address: { $address } is this machine.
preflight-address-loopback = Address: { $address } works on this machine alone. Start the server with --host 0.0.0.0, or give --public-url.
preflight-address-elsewhere = Address: { $address } is not an address of this machine{ $own ->
    [0] .
   *[other] , which is { $own } here.
} Where a proxy stands in front that is right; else start the server again, and print the QR codes again.
preflight-address-nowhere = Address: nothing is found under { $address }. Give --public-url with an address that phones reach.
preflight-power-ok = Power: plugged in.
preflight-power-look = Power: on battery ({ $percent } %). Plug it in.
preflight-power-unknown = Power: not known here. See that it is plugged in.
preflight-sleep-unknown = Sleep: not known here. See that the machine does not fall asleep, also when its lid is closed.
preflight-copies-ok = Second copy: made in { $folder }, read back and whole, in { $ms } ms.
preflight-copies-same = Second copy: made and whole, but { $folder } is on the same disk as the sessions. Choose a stick or another disk.
preflight-copies-none = Second copy: none is made. Start the server with --copies and a folder on a stick or another disk.
preflight-copies-failed = Second copy: none could be made in { $folder } ({ $why }). Is the disk there, and has it room?
preflight-phones-ok = Phones: all { $people } joined, 99 of 100 within { $s } s.
preflight-phones-slow = Phones: all { $people } joined, but it took up to { $s } s. Is the Wi-Fi crowded, or the machine busy?
preflight-phones-look = Phones: { $joined } of { $people } joined ({ $why }). Is the Wi-Fi made for so many?
preflight-phones-none = Phones: none of { $people } got through ({ $why }). Can another device open the address in the QR code? A firewall, or a Wi-Fi that keeps its guests apart, is the usual reason.
preflight-answers-ok = Answers: what they wrote was stored within { $ms } ms, 99 of 100 times.
preflight-answers-slow = Answers: it took up to { $ms } ms until what they wrote was stored. Is the Wi-Fi crowded, or the machine busy?
preflight-answers-look = Answers: not all that they wrote arrived ({ $why }); { $late } phones were not through in time.

preflight-measured-ok = Measured on { $day }: held { $people } people, 99 of 100 answers within { $s } s. Weakest: { $weakest }.
preflight-measured-here = Measured on { $day } from this machine itself, not over the Wi-Fi: held { $people } people, 99 of 100 answers within { $s } s. Weakest: { $weakest }.
preflight-measured-fewer = Measured on { $day }: held { $people } people, 99 of 100 answers within { $s } s. There may come { $expected }: rehearse with as many.
preflight-measured-broke = Measured on { $day }: did not hold { $people } people. Weakest: { $weakest }.
preflight-measured-unknown = Not measured yet: how many people this machine and network hold. A rehearsal on another laptop in the room’s Wi-Fi tells.
preflight-no-console-link = { $link } is not a console’s link: it ends in /console#key=...
preflight-no-host-key = There is no server’s key in { $folder }: is that the folder of the running server? Name it with --sessions.
preflight-not-possible = The room could not be tested over { $base }: { $why }
preflight-unreached = nothing answers there ({ $why }). Is that the address that phones are to use, and can another device open it?
refusal-preflight-runs = The room is being tested, or rehearsed in, already. Try again when that is through.
refusal-preflight = { $why ->
    [none] The test did not come to an end. Try again in two minutes.
   *[other] { $why }
}
