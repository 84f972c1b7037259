"""Findings as a review queue that is worked through with C, X, U and N alone."""
