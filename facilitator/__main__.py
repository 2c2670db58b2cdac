"""Lets `python -m facilitator` stand for the `facilitator` command."""

from facilitator.cli import main

if __name__ == "__main__":
    main()
