"""Steps from one shape of the desk's database to the next. A step imports nothing of the program."""
