"""My day: who waits, what was begun, what is due."""
