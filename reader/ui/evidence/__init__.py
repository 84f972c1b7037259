"""What was taken away, looked at again: a dossier verified, two people's flags compared."""
