"""facilitator: runs a whole group session live, on every phone, desk and wall screen in the room."""

__version__ = "0.1.0"
