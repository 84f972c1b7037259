"""From claims to findings: what is about the same thing, and where it disagrees, and why."""

from reader.comparison.compare import compare
from reader.comparison.judge import judge, judge_claims

__all__ = ["compare", "judge", "judge_claims"]
