"""Where a claim speaks of, and the heading it stands under."""

from reader import claims
from reader.model import Article, Block, BlockKind, Span


def sectioned() -> Article:
    parts = [
        (BlockKind.PARAGRAPH, "Officials met in Irpin and in Ukraine's south."),
        (BlockKind.HEADING, "Half of Irpin Destroyed"),
        (BlockKind.PARAGRAPH, "The mayor said 200 people were killed."),
        (BlockKind.PARAGRAPH, "In Mariupol, 2,000 people were killed."),
        (BlockKind.HEADING, "Ukraine Says Talks Failed"),
        (BlockKind.PARAGRAPH, "Nobody was hurt."),
    ]
    text = "\n".join(words for _, words in parts)
    blocks, at = [], 0
    for kind, words in parts:
        blocks.append(Block(kind, Span(at, at + len(words))))
        at += len(words) + 1
    return Article("a", text, "", blocks=tuple(blocks))


def test_a_claim_knows_its_heading_and_its_place() -> None:
    article = sectioned()
    found = {
        claim.sentence.of(article.text): (
            claim.place,
            claim.heading.of(article.text) if claim.heading else None,
        )
        for claim in claims.extract(article).claims
    }
    assert found["The mayor said 200 people were killed."] == ("irpin", "Half of Irpin Destroyed")
    assert found["In Mariupol, 2,000 people were killed."][0] == "mariupol"
    assert found["Nobody was hurt."] == ("", "Ukraine Says Talks Failed")
    assert found["Officials met in Irpin and in Ukraine's south."] == ("irpin", None)


def test_a_person_after_in_is_no_place() -> None:
    text = "Anna Berg spoke. Trust in Berg fell in Oslo."
    (_, claim) = claims.extract(Article("a", text, "")).claims
    assert claim.place == "oslo"


def test_an_article_without_headings_has_the_place_of_its_title() -> None:
    text = "The mayor said 200 people were killed. Shells fell in Irpin all night."
    found = claims.extract(Article("a", text, "Half of the houses in Irpin destroyed")).claims
    assert {claim.place for claim in found} == {"irpin"}
