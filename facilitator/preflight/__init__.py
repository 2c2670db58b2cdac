"""Before doors open: is this machine fit for the room, and does the room reach it? Told line by line."""
