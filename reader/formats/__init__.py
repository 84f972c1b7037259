"""From bytes to articles: one small file per format behind a registry.

Imports nothing heavy by itself: a format's libraries are loaded when a file needs them.
"""

from reader.formats.reading import read, read_path

__all__ = ["read", "read_path"]
