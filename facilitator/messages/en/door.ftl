# Who is let in: the door, the links, the PIN.

refusal-not-json-type = This was not sent as JSON. Programs set Content-Type: application/json.
refusal-door-closed = The door is closed to newcomers. Ask the facilitator. If you were here before, come back with your own code.
refusal-door-closed-again = The door is closed to newcomers. Ask the facilitator to open it for a moment, then try again.
refusal-door-scan = A code alone lets nobody in now. Scan the QR code on your table or on the screen.
refusal-code-renewed = This code is no longer used. Ask for the new one, or scan the QR code again.
refusal-newcomers = Very many people are joining from here. Try again in { $seconds } seconds.
refusal-just-now = Choose up to { $limit } minutes.
refusal-no-link = There is no such link. Nothing was changed. Look at the list again.
refusal-pin = This console asks for a PIN on a new device.
refusal-pin-digits = A PIN has six digits.
refusal-pin-wrong = That is not the PIN. Nothing was changed. Try again, or ask who set it.
refusal-pin-wait = Too many wrong PINs. Try again in { $seconds } seconds.
bye-renewed = This link was renewed. What was saved is kept. Ask the facilitator for the new one.
bye-pin = Consoles now ask for a PIN on each device. What was saved is kept. Type the PIN to go on.

error-typed = What you typed:
wait-again = { $message } ({ $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
} to go; what you typed stays.)
bar-slowed = A moment, that was fast: { $count ->
    [one] 1 is
   *[other] { $count } are
} still being sent, and kept here

door-open = Door and links
door-who = Who may join
door-now = now:
door-everybody = Everybody with the code
door-open-says = Whoever has the code or scans a QR code comes in.
door-scan = Only by QR code
door-scan-says = The code alone lets nobody new in: they scan the QR code on a table or on the screen.
door-closed = Nobody new
door-closed-says = The door is closed to newcomers.
door-come-back = Whoever was in before comes back, with their device or their own code.
door-code = Code { $code }
door-code-says = If the code got out, renew it: from then on newcomers need the new code and the new QR codes. Nobody who is in notices. Cards that are printed let nobody new in: print them again. The address of the pages stays as it is.
door-code-renew = Renew code and QR codes
door-code-sure = Press again: the printed cards will be void
door-code-done = There is a new code. Print the table tents again.
door-recent-title = Strangers?
door-recent-says = Sends out everybody who came in within the last two minutes. What they wrote stays and can be hidden. Undo lets them in again.
door-recent = { $count ->
    [one] Remove the one who just joined
   *[other] Remove the { $count } who just joined
}
door-recent-done = They are out. Undo lets them in again.
door-recent-none = Nobody joined within the last two minutes.

door-links = Links
door-links-say = A link lets in whoever has it. If one got out, renew it: pages that are open by the old one close within two seconds, and it never opens anything again. Everybody else stays in.
door-link-screen = Screen
door-link-preview = Preview of the agenda
door-link-report = Report for leaders
door-devices = { $count ->
    [0] on no device
    [one] on 1 device
   *[other] on { $count } devices
}
door-renew-link = New link
door-renew = New link: { $link }
door-renewed = Renewed. Hand out the new link.
door-own = This console
door-own-says = Renews this console's link. This page goes on; other devices that use the same link are out, until you let them in again under “QR code”.
door-own-renew = Renew this console's link
door-every-says = If a stranger has had this console open, they may have copied every link. This renews all of them: tables, screen, preview and report; colleagues are to be invited again.
door-every-renew = Renew every link
door-sure = Press again to renew

pin-title = This console asks for a PIN
pin-label = PIN (six digits)
pin-open = Open the console
pin-forgotten = Forgotten? On the machine that serves the session: facilitator sessions pin CODE --forget
pin-heading = PIN for consoles
pin-says = With a PIN, a console's link alone opens nothing on a new device: who opens it has to know six digits too. Colleagues need them as well; consoles that are open elsewhere are asked at once.
pin-is-set = A console's link asks for the PIN on each new device. After five wrong ones it waits a minute.
pin-new = New PIN (six digits)
pin-set = Set PIN
pin-change = Change PIN
pin-remove = Ask for no PIN any more

cli-no-network = --trust-proxy names no address or network: { $why }
cli-proxy-needs-url = Behind a proxy, say by --public-url at which address people reach the proxy.
cli-pin-forgotten = { $code }: consoles ask for no PIN any more. Set a new one on the console, under “Door and links”.
cli-pin-none = Say --forget: consoles of { $code } are then asked for no PIN any more.
cli-pin-not-reached = Session { $code } is open in a server that does not answer at { $url } ({ $why }). Say where it is by --url.

done-door-set = who may join
done-participant-remove = people sent out
