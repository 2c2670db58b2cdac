# How somebody else comes in, shown by whoever is in; and what a phone does beside.

share-title = Is somebody beside you not in yet?
share-says = They scan this, or go to { $address } and type the code.
share-alt = QR code that opens this session
share-closed = Nobody new can come in just now. Ask the facilitator.
share-scan = Just now they have to scan a QR code on a table or on the projector: this one and the code let nobody new in.
phone-vibrate = Vibrate when the bell rings
phone-home-screen = To keep this page at hand, choose “Add to home screen” in your browser’s menu. If it does not know you there, come back by the code above.
phone-note-go-on = Go on with your note: { $table }
phone-note-elsewhere = You have half written another note, on this chart: { $table }. Do its words belong here instead?
phone-note-here = Put them here
phone-note-there = Go on with it there
way-in-code = Another code? Type it here: it stands on the screen and on the table, below the address { $address }.
refusal-no-code = That is no code. A code has six letters and digits, as on the screen. Nothing was lost: type it again.
way-in-other = Join another session
