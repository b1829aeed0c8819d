"""Messages between the desk and the centre."""
