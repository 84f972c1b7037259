"""From an article to its claims: who says what, how much, when. Never touches storage."""
