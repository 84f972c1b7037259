"""What every report says of an article: where it came from, and the hashes that identify it."""

from reader.export.voice import Voice
from reader.model import Article
from reader.sentences import Sentence


def file_name(article: Article) -> str:
    """The name of the imported file, or its address; never the folder it lay in."""
    source = article.provenance.source if article.provenance else ""
    if "://" in source:
        return source
    return source.replace("\\", "/").rstrip("/").rpartition("/")[2]


def article_facts(article: Article, voice: Voice) -> list[tuple[Sentence, str]]:
    """Name and value of everything known of an article, the values as people write them."""
    provenance = article.provenance
    published = voice.day(article.published)
    if published and article.date_inferred:
        published = voice.say(Sentence("{day} (read from the text)", day=published))
    facts = (
        (Sentence("Outlet"), article.outlet),
        (Sentence("Authors"), ", ".join(article.authors)),
        (Sentence("Date"), published),
        (Sentence("Address"), article.address),
        (Sentence("File"), file_name(article)),
        (Sentence("Imported"), voice.moment(provenance.imported_at) if provenance else ""),
        (Sentence("Text SHA-256"), article.text_sha256),
        (Sentence("File SHA-256"), provenance.sha256 if provenance else ""),
        (Sentence("Id"), article.id),
    )
    return [(name, value) for name, value in facts if value]
