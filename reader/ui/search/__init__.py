"""What is found while one types: passages, facets, recent and saved searches."""
