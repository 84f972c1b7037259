"""In the sample library, flags stay on their words while a fifth of the text is edited."""

import pytest

from tests.quality.anchors import Fate, articles, counted


@pytest.mark.parametrize(("know_former", "most_wrong"), [(True, 0), (False, 2)])
def test_flags_stay_on_their_words_or_say_that_they_cannot(know_former, most_wrong):
    counts = counted(articles(None), 4, know_former=know_former)
    print({fate.value: counts[fate] for fate in Fate}, "of", counts.total())

    assert counts[Fate.RIGHT] >= 0.95 * counts.total()
    assert counts[Fate.EDGE] <= 0.01 * counts.total()
    assert counts[Fate.WRONG] <= most_wrong
