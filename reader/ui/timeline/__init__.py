"""A quantity over time: who gave which number when."""
