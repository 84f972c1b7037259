"""From claims to findings: what is about the same thing, and where it disagrees, and why."""
