"""Who says what: topics against speakers, sides or outlets."""
