"""The door: signing in, and the lock that keeps the work of the clerk who went away."""
