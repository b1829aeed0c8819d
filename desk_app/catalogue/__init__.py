"""Reads and checks `resources/catalogue`."""
