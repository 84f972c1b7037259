"""Parallax: put news articles side by side and see where their sources disagree."""

__version__ = "0.1.0"
