"""One measured figure beside the floor it must not fall below."""

from typing import NamedTuple


class Figure(NamedTuple):
    """A figure with its floor; `at_most` turns the floor into a ceiling."""

    name: str
    value: float
    floor: float
    at_most: bool = False

    @property
    def holds(self) -> bool:
        """Whether the figure is on the right side of its floor."""
        return self.value <= self.floor if self.at_most else self.value >= self.floor
