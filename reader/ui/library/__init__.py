"""The library: what there is, narrowed by facets, and what can be done with it."""
