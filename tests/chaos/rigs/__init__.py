"""One module a rig. Each has a docstring, `options(parser)` and `run(chosen) -> Outcome`; its short form runs in CI."""
