"""THE CENTRE: the server the desks of an office talk to; not part of a desk installation."""
