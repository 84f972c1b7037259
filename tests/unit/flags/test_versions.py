"""When a page is imported again with another text, its flags go along."""

from hypothesis import given

from reader.app import flagging, versions
from reader.library import Version
from reader.model import FlagStatus, Span
from tests.helpers.flagged import article, texts
from tests.unit.flags.conftest import span_of

PAGE = "https://news.example/story"
FIRST = "The mayor said the road was open. Forty buses left the city by noon on Monday."


def imported(desk, text):
    new = article(text, "", address=PAGE)
    (taken,) = desk.ws.library.add([new], text.encode())
    if isinstance(taken, Version):
        versions.carry_over(desk.ws, taken.previous, taken.article)
    return desk.ws.library.article(taken.article)


def flagged(desk, where, words):
    return flagging.flag_passage(desk.ws, where.id, span_of(where, words)).flag


def test_a_flag_follows_its_words_into_the_corrected_page(desk):
    flag = flagged(desk, imported(desk, FIRST), "Forty buses left the city")
    page = imported(desk, "Corrected. " + FIRST.replace("Forty", "Fifty"))

    (moved,) = flagging.flags(desk.ws, article=page.id)

    assert moved.id == flag.id
    assert moved.ends[0].exact == "Fifty buses left the city"
    assert moved.ends[0].text_sha256 == page.text_sha256
    assert ("end 1", "Forty buses left the city") in [(s.field, s.old) for s in moved.history]


def test_a_flag_whose_words_are_gone_is_listed_as_an_orphan_and_can_be_put_back(desk):
    flag = flagged(desk, imported(desk, FIRST), "Forty buses left the city")
    page = imported(desk, "The mayor said the road was open. Nothing else is known.")

    (orphan,) = flagging.flags(desk.ws, orphans=True)
    assert orphan.id == flag.id
    assert orphan.ends[0].exact == "Forty buses left the city"

    back = flagging.reattach(desk.ws, flag.id, 0, page.id, span_of(page, "Nothing else")).flag
    assert not back.ends[0].orphan
    assert flagging.flags(desk.ws, orphans=True) == []


def test_a_dismissed_pair_stays_dismissed_in_the_new_version(desk):
    first = imported(desk, FIRST)
    edit = flagging.flag_pair(
        desk.ws,
        (first.id, span_of(first, "the road was open")),
        (desk.lavrov.id, Span(0, 6)),
        status=FlagStatus.DISMISSED,
    )
    imported(desk, "Lead. " + FIRST)

    assert flagging.keys_of(edit.flag)[0] in desk.ws.library.dismissed()


def test_what_was_changed_in_a_page_is_told_word_by_word(desk):
    first = imported(desk, FIRST)
    second = imported(desk, "Corrected. " + FIRST.replace("Forty", "Fifty").replace(" by noon", ""))

    told = versions.rewordings(first.text, second.text)

    assert [(each.before, each.after) for each in told] == [
        ("", "Corrected."),
        ("Forty", "Fifty"),
        ("by noon", ""),
    ]
    assert all(each.span_after.of(second.text) == each.after for each in told)
    assert versions.former_version(desk.ws, second.id) == first.id
    assert versions.former_version(desk.ws, first.id) is None


@given(texts, texts)
def test_the_changes_of_a_text_are_all_that_differs(former, text):
    kept_before, kept_after = former, text
    for each in reversed(versions.rewordings(former, text)):
        kept_before = kept_before[: each.span_before.start] + kept_before[each.span_before.end :]
        kept_after = kept_after[: each.span_after.start] + kept_after[each.span_after.end :]

    assert "".join(kept_before.casefold().split()) == "".join(kept_after.casefold().split())
