"""The help pages that come with the program."""
