"""The page that is shown after a mistake of the program itself."""
