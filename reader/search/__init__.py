"""Full-text search over articles and claims; the only importer of whoosh."""
