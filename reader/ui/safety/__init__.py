"""Keeping the library safe: checked, backed up, restored, repaired, rebuilt."""
