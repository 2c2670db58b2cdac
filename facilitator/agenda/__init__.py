"""Agendas: the day as a file. Reading and checking one, and making a session's first rows of it."""
