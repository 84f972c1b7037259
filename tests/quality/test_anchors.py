"""In the sample library, flags stay on their words while a fifth of the text is edited.

PARALLAX_SLOW=1 asks for 100,000 passages instead of 800.
"""

import os

import pytest

from tests.quality.anchors import Fate, articles, counted

ROUNDS = 500 if os.environ.get("PARALLAX_SLOW") else 4


@pytest.mark.parametrize("know_former", [True, False])
def test_flags_stay_on_their_words_or_say_that_they_cannot(know_former):
    counts = counted(articles(None), ROUNDS, know_former=know_former)
    print({fate.value: counts[fate] for fate in Fate}, "of", counts.total())

    assert counts[Fate.RIGHT] >= 0.95 * counts.total()
    assert counts[Fate.EDGE] == 0
    assert counts[Fate.WRONG] == 0
