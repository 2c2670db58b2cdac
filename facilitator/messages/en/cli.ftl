# What the command line says.

cli-serving = facilitator runs on { $url }
cli-start-page = Start a session here: { $url }
cli-plain-http = Connections are not encrypted. In a room you do not trust, put a TLS proxy in front (see README).
cli-demo-title = Demo: from first engagement to lasting partnership
cli-demo-next = Open the console, then press Start. { $people } simulated people are joining. Ctrl+C ends the demo.
cli-link-console = Console
cli-link-screen = Screen
cli-link-join = Join
cli-link-table = Table { $number } { $group }
cli-not-a-join-link = { $url } is not a join link. It looks like http://HOST:PORT/j/CODE, as printed when the session was made.
cli-no-agenda = There is no built-in agenda { $name }. There are: { $names }.
cli-agenda-ok = Good: { $stages } stages, { $minutes } minutes.
cli-file-exists = { $file } exists already. Choose another name.
cli-check-failed = { $code }: { $problem } ({ $count ->
    [one] one problem
   *[other] { $count } problems
}). Restore a backup with: facilitator sessions restore FILE
cli-check-ok = { $code }: the file is whole, and its rows equal the journal.
cli-backed-up = { $code } copied to { $file } and checked.
cli-session-exists = Session { $code } is still here. Erase it first, or restore into another folder with --sessions.
cli-not-a-session = { $file } is not a session's file.
cli-restored = { $code } is back.
cli-erase-sure = Erase session { $code } for good, with every word in it?
cli-session-locked = Session { $code } is open in a running server. Stop it first.
cli-erased = { $code } is erased.
cli-no-session = There is no session { $code } in { $folder }. List them with: facilitator sessions
cli-cannot-listen = Cannot listen on { $host }:{ $port }: { $why }. Choose another port with --port.
