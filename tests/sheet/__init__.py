"""The contact sheet: every page in every stage, size, theme and language, to be looked at."""
