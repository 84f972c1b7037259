from dataclasses import replace

from reader.app.queue import Filter, Order, Queue, State, queue, reflagged
from reader.library.anchors import make_anchor
from reader.model import Flag, FlagStatus, Relation, Span
from tests.unit.overview.stories import Story, crowded


def flag(story: Story, number: int, status=FlagStatus.CONFIRMED, **more) -> Flag:
    finding = story.findings[number]
    ends = tuple(
        make_anchor(story.read[claim.article].article, claim.span)
        for claim in (finding.a, finding.b)
    )
    return Flag(f"f{number}", ends, finding.relation, status, changed=f"2022-04-0{number}", **more)


def everything() -> Filter:
    return Filter(relations=frozenset())


def test_a_flag_on_a_findings_quotes_is_the_findings_fate():
    story = crowded()
    made = queue(story.articles, story.findings, [flag(story, 0), flag(story, 1)])
    states = {entry.key: entry.state for entry in made.entries}
    assert states[story.findings[0].key] is State.CONFIRMED
    assert states[story.findings[2].key] is State.OPEN
    assert len(made.entries) == len(story.findings)


def test_the_surest_of_several_findings_with_the_same_quotes_stands_for_all():
    story = crowded()
    twin = replace(story.findings[0], score=0.99)
    made = queue(story.articles, [*story.findings, twin], [])
    assert len(made.entries) == len(story.findings)
    assert made.arranged(everything())[0].score == 0.99


def test_what_was_marked_by_hand_is_in_the_queue_too():
    story = crowded()
    text = story.read["tass"].article
    by_hand = Flag("h", (make_anchor(text, Span(0, 9)),), Relation.CONTRADICTS, FlagStatus.UNCLEAR)
    made = queue(story.articles, story.findings, [by_hand])
    entry = next(entry for entry in made.entries if entry.by_hand)
    assert entry.finding is None
    assert entry.ends[0].quote == text.text[:9]
    assert entry.state is State.UNCLEAR


def test_a_score_holds_back_only_what_nobody_decided():
    story = crowded()
    weak = min(range(len(story.findings)), key=lambda i: story.findings[i].score)
    kept = flag(story, weak, FlagStatus.DISMISSED)
    made = queue(story.articles, story.findings, [kept])
    shown = made.arranged(replace(everything(), least=0.95))
    assert [entry.key for entry in shown] == [story.findings[weak].key]


def test_progress_counts_the_decided_whatever_the_state_filter_shows():
    story = crowded()
    made = queue(story.articles, story.findings, [flag(story, 0)])
    wanted = replace(everything(), states=frozenset({State.OPEN}))
    assert made.progress(wanted).done == 1
    assert made.progress(wanted).total == len(story.findings)
    assert len(made.arranged(wanted)) == len(story.findings) - 1


def test_orders():
    story = crowded()
    made = queue(story.articles, story.findings, [])

    def days(order: Order) -> list[str]:
        arranged = made.arranged(replace(everything(), order=order))
        return [str(max(end.said for end in entry.ends)) for entry in arranged]

    assert days(Order.NEWEST) == sorted(days(Order.NEWEST), reverse=True)
    assert days(Order.OLDEST) == sorted(days(Order.OLDEST))
    scores = [entry.score for entry in made.arranged(everything())]
    assert scores == sorted(scores, reverse=True)


def test_filters_by_speaker_outlet_article_and_tag():
    story = crowded()
    made = queue(story.articles, story.findings, [flag(story, 0, tags=("crimea",))])
    assert made.choices.tags == ("crimea",)
    assert "Sergey Lavrov" in made.choices.speakers
    for wanted in (
        replace(everything(), speaker="Sergey Lavrov"),
        replace(everything(), outlet="Tass"),
        replace(everything(), article="tass"),
        replace(everything(), tag="crimea"),
    ):
        assert 0 < len(made.arranged(wanted)) < len(story.findings)


def test_after_flags_changed_the_queue_is_what_it_would_be_made_anew():
    story = crowded()
    text = story.read["tass"].article
    by_hand = Flag("h", (make_anchor(text, Span(0, 9)),), Relation.CONTRADICTS, FlagStatus.UNCLEAR)
    steps: list[list[Flag]] = [
        [flag(story, 0)],
        [flag(story, 0, FlagStatus.DISMISSED, tags=("a",)), flag(story, 2), by_hand],
        [flag(story, 2), replace(by_hand, status=FlagStatus.CONFIRMED)],
        [],
    ]
    known: Queue = queue(story.articles, story.findings, [])
    for flags in steps:
        known = reflagged(known, story.articles, flags)
        fresh = queue(story.articles, story.findings, flags)
        assert set(known.entries) == set(fresh.entries)
        assert known.choices == fresh.choices
        for order in Order:
            wanted = replace(everything(), order=order)
            assert known.arranged(wanted) == fresh.arranged(wanted)


def test_entries_that_stayed_as_they_were_are_kept():
    story = crowded()
    known = queue(story.articles, story.findings, [])
    after = reflagged(known, story.articles, [flag(story, 0)])
    changed = [a for a, b in zip(after.entries, known.entries, strict=True) if a is not b]
    assert [entry.key for entry in changed] == [story.findings[0].key]
