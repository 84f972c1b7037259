"""What a person can choose about the window, and the list of keys."""
