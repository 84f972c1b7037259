"""Any flags whatever, for laws that must hold for all of them."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from reader.model import Anchor, Article, Change, Flag, FlagStatus, Relation, Span

HOSTILE = (
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x.example","y")',
    "+1+1",
    "@SUM(A1)",
    "\t=1+1",
    "\u202eevil\u202c \u2067right to left\u2069",
    "`code` [link](javascript:alert(1)) | cell | **bold**",
    "]]></style></script><!--",
    "line\r\nline\u2028line",
    "Мариуполь 🙂 日本",
)

texts = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec="utf-8"), max_size=40))
moments = st.datetimes(min_value=datetime(2000, 1, 1), timezones=st.just(UTC)).map(
    lambda at: at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
)
spans = st.tuples(st.integers(0, 5000), st.integers(0, 500)).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)
anchors = st.builds(
    Anchor,
    article=texts.filter(bool),
    span=spans,
    exact=texts,
    prefix=texts,
    suffix=texts,
    text_sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    orphan=st.booleans(),
)
changes = st.builds(Change, at=moments, who=texts, field=texts, old=texts, new=texts)
flags = st.builds(
    Flag,
    id=st.one_of(st.uuids().map(str), texts.filter(bool)),
    ends=st.lists(anchors, min_size=1, max_size=2).map(tuple),
    relation=st.sampled_from(Relation),
    status=st.sampled_from(FlagStatus),
    note=texts,
    tags=st.lists(texts, max_size=3, unique=True).map(tuple),
    who=texts,
    created=moments,
    changed=moments,
    score=st.none() | st.floats(0, 1),
    history=st.lists(changes, max_size=3).map(tuple),
)


def article(text: str, id: str = "a", **facts: object) -> Article:
    """An article of which only the text matters."""
    return Article(id, text, str(facts.pop("title", "A title")), **facts)  # type: ignore[arg-type]
