"""The library on disk: what a person must never lose, and what can be recomputed, kept apart."""
