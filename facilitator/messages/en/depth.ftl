# From how far the projector can be read: what the test of the room asks and says.
depth-title = Can it be read from the back row?
depth-distance = From the screen to the back row, in metres
depth-height = Height of the picture, in metres
depth-set = Fit the screen
depth-scale = Texts on the screen: { $percent } % of their usual size.
depth-too-far = Even so they are read from { $metres } m at most. Move the back rows forward, or use a larger picture or a second screen.
depth-code-ok = The QR code is scanned from the back row.
depth-code-short = The QR code on the screen is scanned from { $metres } m at most. Further back: table tents, or the address and the code, which can be read.
depth-keys = At the screen’s own machine: + and − make texts larger and smaller, 0 goes back to this.
