"""What the views over a whole library share: the evidence they show, and their empty pages."""
