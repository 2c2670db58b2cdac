"""Looking back: rows as they were at any moment, an item's whole history, the day played again. Pure."""
