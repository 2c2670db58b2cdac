"""A simulated crowd: joins a session like everybody else and works through it, to rehearse with or to show."""
