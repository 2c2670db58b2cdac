"""A disk that can be watched, cut off and made to fail: a library between the C library and SQLite, and its replay."""
