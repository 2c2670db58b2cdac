"""What is on disk: one SQLite file a session. Knows rows, not rules."""
