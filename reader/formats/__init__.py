"""From bytes to articles: one small file per format behind a registry."""
