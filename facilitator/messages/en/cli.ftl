# What the command line says.

cli-serving = facilitator runs on { $url }
cli-start-page = Start a session here: { $url }
cli-plain-http = Connections are not encrypted. In a room you do not trust, put a TLS proxy in front (see README).
cli-worker = One of several workers, at { $address }, for { $url }
cli-workers = The workers, for nginx (deploy/nginx/workers.conf):
cli-worker-died = The worker at { $address } has ended ({ $code }). It is started anew.
cli-demo-title = Demo: from first engagement to lasting partnership
cli-demo-next = Open the console, then press Start. { $people } simulated people are joining. Ctrl+C ends the demo.
cli-link-console = Console
cli-link-screen = Screen
cli-link-join = Join
cli-link-table = Table { $number } { $group }
cli-no-agenda = There is no built-in agenda { $name }. There are: { $names }.
cli-agenda-ok = Good: { $stages } stages, { $minutes } minutes.
cli-file-exists = { $file } exists already. Choose another name.
cli-check-failed = { $code }: { $problem } ({ $count ->
    [one] one problem
   *[other] { $count } problems
}). Stop the server, then save all that can be read: facilitator sessions salvage { $code }
cli-check-ok = { $code }: the file is whole, and its rows equal the journal.
cli-backed-up = { $code } copied to { $file } and checked.
cli-session-exists = Session { $code } is still here. Erase it first, or restore into another folder with --sessions.
cli-not-a-session = { $file } is not a session's file.
cli-restored = { $code } is back.
cli-erase-sure = Erase session { $code } for good, with every word in it?
cli-session-locked = Session { $code } is open in a running server. Stop it first.
cli-copy-out-of-reach = A copy of it could not be reached; remove it yourself: { $copy }
cli-erased = { $code } is erased.
cli-not-erased = { $code } could not be erased: { $why }. Try again once that is mended.
cli-no-session = There is no session { $code } in { $folder }. List them with: facilitator sessions
cli-cannot-listen = Cannot listen on { $host }:{ $port }: { $why }. Choose another port with --port.
cli-no-folder = The folder of sessions { $folder } cannot be used: { $why }. Choose another with --sessions.
cli-no-format = There is no format { $format }. Choose one of: { $formats }.
cli-report-written = Report written: { $file }
cli-not-published = The report of { $code } is not published yet: publish it on the console under “Report” first.
cli-published = { $count } files written to { $folder }. Open index.html there, or put the folder on a web space.
cli-found-where = { $table ->
    [0] { $kind }
   *[other] { $kind }, table { $table }
}
cli-exported = { $code } exported to { $file }.
cli-not-an-export = { $file } cannot be brought in. { $why }
cli-not-written = { $file } cannot be written: { $why }.
import-no-json = It is no export of a session: { $why }
import-format = It is of the format “{ $format }”; this version reads { $known }.
import-sessions = It holds { $count } sessions instead of one.
import-blob = The file { $id } in it is not base64.
import-row-kind = It holds rows of the kind “{ $kind }”, which this version does not know. Install the version, or the package, that it was made with.
import-row = In { $kind } { $id }{ $field ->
    [none] { "" }
   *[other] , { $field }
}: { $why }
import-why-twice = there is another of the same id
import-why-id = that is no id
import-why-type = { $words }
import-why-number = a number too large to be kept
import-why-long = longer than { $limit } letters
import-why-letters = letters that are no text
import-why-link = a link begins with https:// or http://
import-why-missing = “{ $ref }” is not in the file
import-why-table = a table’s id is its number, from 1
import-why-stage = there is no kind of stage “{ $ref }” here
import-why-alone = something it belongs to is not in the file
cli-people-fit = { $count ->
    [one] 1 person can be taken in. Nothing was changed.
   *[other] { $count } people can be taken in. Nothing was changed.
}
cli-people-taken-in = { $count ->
    [one] 1 person was taken in. The code to come in with stands in { $file }.
   *[other] { $count } people were taken in. Their codes to come in with stand in { $file }.
}
import-not-utf8 = The file is not in UTF-8. In a spreadsheet, choose “CSV UTF-8” when you save it.
import-broken = Line { $line }: a quotation mark is not closed, or stands in the middle of a cell, or the cell is too long.
import-too-many-cells = Line { $line } has more cells than there are columns. Put a name that holds a comma in quotation marks.
import-column-twice = There are two columns “{ $column }”. Rename one.
import-line = Line { $line }. { $why }
import-no-columns = The first line must name the columns. At least name or affiliation is needed, of: { $columns }.
import-nobody = There is nobody in the file: only its first line.
import-table = Line { $line }: “{ $table }” is no table’s number. Leave the column empty for whoever has no table yet.
