"""Which version of the program this is: that of `pyproject.toml`, which a frozen build does not carry."""

VERSION = "0.1.0"
