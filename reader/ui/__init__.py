"""The window; the only importer of Qt. Contains no business logic."""
