"""Scanners of the desk: drivers run in a child process, pages come back through a pipe."""
