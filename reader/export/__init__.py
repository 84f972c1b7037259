"""What a person takes away: reports, tables, annotations and dossiers.

Never writes to a library.
"""
