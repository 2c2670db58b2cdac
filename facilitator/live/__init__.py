"""The live session: the desk that writes, the gateway that lets people in, the fan-out. Knows the async library."""
