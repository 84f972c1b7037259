"""The command line: thin commands over `app`. Never loads Qt."""
