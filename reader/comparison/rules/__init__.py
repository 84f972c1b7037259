"""The numbered rules of disagreement, one file per kind; RULES.md lists them."""
