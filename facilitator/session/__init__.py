"""The rules' own room: rows, state, commands, roles. Pure: no web, no clock, no database, no randomness."""
