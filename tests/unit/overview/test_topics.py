from reader.assets import sample_articles
from reader.claims import extract
from reader.comparison import compare
from reader.comparison.topics import Topic, topics
from reader.comparison.utterances import Voices, utterances
from reader.formats import read_path
from reader.model import Relation
from tests.unit.overview.stories import Story, told


def found(story: Story, names: dict[str, str] | None = None) -> list[Topic]:
    return topics(utterances(story.articles, Voices()), story.findings, names)


def about(all_topics: list[Topic], word: str) -> Topic:
    return next(topic for topic in all_topics if word in topic.name)


def test_a_topic_is_named_by_its_rarest_shared_words():
    topic = about(found(told()), "Crimea")
    assert "Donbas" in topic.name
    assert {u.source for u in topic.utterances} == {"Sergey Lavrov", "Oleg Nikolenko"}


def test_a_statement_that_meets_nobody_joins_by_the_words_it_shares():
    topic = about(found(told()), "troops")
    assert "John Kirby" in {u.source for u in topic.utterances}


def test_what_nobody_else_speaks_of_is_no_topic():
    said = {u.quote for topic in found(told()) for u in topic.utterances}
    assert "The weather was mild in Lisbon" not in said


def test_disputed_topics_come_first():
    disputes = [topic.count(Relation.CONTRADICTS) for topic in found(told())]
    assert disputes == sorted(disputes, reverse=True)
    assert disputes[0] == 1


def test_every_utterance_is_in_one_topic_at_most():
    places = [u.place for topic in found(told()) for u in topic.utterances]
    assert len(places) == len(set(places))


def test_a_given_name_is_shown_and_survives_a_new_article():
    story = told()
    key = about(found(story), "Crimea").key
    story.tell(
        "more",
        "Putin said Crimea and Donbas matter to everybody.",
        "Tass",
        story.read["daily"].article.published,
    )
    story.says("more", "Vladimir Putin", "Crimea and Donbas matter to everybody")
    again = found(story, {key: "The occupied regions"})
    named = about(again, "occupied")
    assert "Sergey Lavrov" in {u.source for u in named.utterances}


def test_a_name_is_not_given_to_a_topic_about_something_else():
    names = {"bridge harbour ship storm": "The storm"}
    assert "The storm" not in {topic.name for topic in found(told(), names)}


def test_chained_findings_do_not_run_into_one_topic():
    story = told()
    claims = {c.span.of(r.article.text): c for r in story.articles for c in r.claims}
    crimea = next(c for q, c in claims.items() if "resolved" in q)
    losses = next(c for q, c in claims.items() if "heavy losses" in q)
    story.meets(crimea, losses, Relation.CONTRADICTS, alignment=0.1)
    assert "General Staff" not in {u.source for u in about(found(story), "Crimea").utterances}


def test_no_two_topics_are_called_alike():
    articles = [article for path in sample_articles() for article in read_path(path)]
    read = [extract(article) for article in articles]
    gathered = topics(utterances(read, Voices()), compare(read))
    called = [topic.name.casefold() for topic in gathered]
    assert len(called) == len(set(called)) > 20
