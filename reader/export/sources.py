"""What every report says of an article: where it came from, and the hashes that identify it."""

from reader.export.plain import day, moment
from reader.model import Article


def file_name(article: Article) -> str:
    """The name of the imported file, or its address; never the folder it lay in."""
    source = article.provenance.source if article.provenance else ""
    if "://" in source:
        return source
    return source.replace("\\", "/").rstrip("/").rpartition("/")[2]


def article_facts(article: Article) -> list[tuple[str, str]]:
    """Name and value of everything known of an article, as people write it."""
    provenance = article.provenance
    inferred = " (read from the text)" if article.date_inferred else ""
    facts = (
        ("Outlet", article.outlet),
        ("Authors", ", ".join(article.authors)),
        ("Date", day(article.published) + inferred if article.published else ""),
        ("Address", article.address),
        ("File", file_name(article)),
        ("Imported", moment(provenance.imported_at) if provenance else ""),
        ("Text SHA-256", article.text_sha256),
        ("File SHA-256", provenance.sha256 if provenance else ""),
        ("Id", article.id),
    )
    return [(name, value) for name, value in facts if value]
