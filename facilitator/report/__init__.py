"""The report: one model of what a session brought, and one module for each format it is written in."""
