"""Rules: plain Python, no Qt, no files, no clock, no database."""
