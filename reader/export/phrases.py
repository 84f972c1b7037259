"""What every report says in its own words, whatever its format."""

from reader.export.voice import Voice
from reader.model import Change, FlagStatus, Relation, Span
from reader.sentences import Sentence

FAIRNESS = Sentence(
    "“Contradicts” means that two sources disagree, never that one of them lies. "
    "Parallax finds and explains; a person decides."
)
STATUS = {
    "confirmed": Sentence("⚑ confirmed"),
    "dismissed": Sentence("✕ dismissed"),
    "unclear": Sentence("? unclear"),
    "open": Sentence("⚐ suggestion, not reviewed"),
}
NOTHING = Sentence("Nothing was flagged or found.")
ARTICLES = Sentence("Articles")
NOTE = Sentence("Note")
LOST = Sentence("no longer found in the text")
_NONE = Sentence("none")
_FIELDS = {
    "status": Sentence("status"),
    "relation": Sentence("relation"),
    "note": Sentence("note"),
    "tags": Sentence("tags"),
}


def related(relation: Relation) -> Sentence:
    """A relation in one word."""
    return Sentence("{relation}", relation=relation)


def made(when: str) -> Sentence:
    """When the report was made."""
    return Sentence("Made {when} with Parallax", when=when)


def flagged(when: str, who: str) -> Sentence:
    """When something was flagged, and by whom where that is known."""
    if who:
        return Sentence("Flagged {when} by {who}", when=when, who=who)
    return Sentence("Flagged {when}", when=when)


def by(who: str) -> Sentence:
    """Who did something."""
    return Sentence("by {who}", who=who)


def where(title: str, span: Span) -> Sentence:
    """Where in which article something stands."""
    return Sentence(
        "{title}, characters {start}–{end}", title=title, start=span.start, end=span.end
    )


def step(change: Change, voice: Voice) -> tuple[str, str, str]:
    """What a step in the history of a flag changed: the field, the old and the new value."""
    field = _FIELDS.get(change.field, change.field)
    old, new = (_value(change.field, value, voice) for value in (change.old, change.new))
    return voice.say(field), old, new


def _value(field: str, value: str, voice: Voice) -> str:
    """A value in words; what a person wrote stays as it is."""
    if not value:
        return voice.say(_NONE)
    if field == "status" and value in set(FlagStatus):
        return voice.say(Sentence("{status}", status=FlagStatus(value)))
    if field == "relation" and value in set(Relation):
        return voice.say(related(Relation(value)))
    return value
