"""The name of the program, which is a name: the same in every language of the window."""

NAME = "\u049a\u0430\u0431\u044b\u043b\u0434\u0430\u0443"
