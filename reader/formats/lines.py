"""What a line of plain text is by its look: list item, credit, dateline, something of the page."""

import functools
import re

from reader.assets import resource

_SENTENCE_END = tuple(".!?…:;,")
_CLOSING = "\"'”’»)]"
ITEM = re.compile(r"[ \t]*(?:[•‣◦▪●·∙*–—-]|\(?\d{1,2}[.)])[ \t]+(?=\S)")
TIGHT_ITEM = re.compile(r"[ \t]*[-–—•](?=[A-ZÀ-ÞА-Я])")
_PHOTO = re.compile(
    r"\(?(?:Photos?|Photograph|Picture|Image|Credit|Foto)(?: (?:by|credit))?\s*[:/]\s*\S.{1,80}$|"
    r"\((?:AP|AFP|Reuters|EPA|Getty)\s+(?:Photo|Images?)[^()]{0,80}\)\s*$"
)
_STAMP = re.compile(
    r"(?:(?:posted|updated|published|first published|last updated)(?: at| on)?:? )?"
    r"\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?|"
    r"\d{1,2}\s?(?:h|m|min|hours?|minutes?) ago",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:[A-ZÀ-Þ][\w.’'-]*(?: (?:d[eu]|al|el|[A-ZÀ-Þ][\w.’'-]*))*"
    r"(?:, [A-Z][\w.]*(?: [\w.]+){0,3})?\s)?"
    r"\((?:AP|AFP|Reuters|CNN|UPI|dpa|Xinhua|TASS|Interfax|BBC|Bloomberg|ANSA|EFE)\)\s?(?:-{1,2}|–|—)\s"
)
_PLACE_IN_CAPITALS = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,3}(?:, [A-Z][\w.]*(?: [A-Z][\w.]*)?)?"
    r"\s(?:-{1,2}|–|—)\s(?=[\"“‘'A-ZÀ-Þ\d])"
)
# Words that are written with a capital only where a sentence begins.
_OPENERS = (
    "A|After|All|Although|An|As|At|Before|Both|But|By|Despite|During|For|From|Hundreds|If|In|It|"
    "Its|More|Most|No|Of|On|One|Since|Some|Several|The|There|They|This|Thousands|Three|To|Two|"
    "When|While|With"
)
_GLUED_PLACE = re.compile(
    rf"(?!(?:{_OPENERS}|He|She|We|You|I|And|So|What|Who|How|Why|Not|Now|Then|That|These|Those)\b)"
    rf"([A-ZÀ-Þ][a-zà-ÿ]{{2,}}(?: [A-ZÀ-Þ][a-zà-ÿ]{{2,}})?) (?=(?:{_OPENERS}) [a-z])"
)


def _names(filename: str) -> frozenset[str]:
    lines = resource("formats", filename).read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line and not line.startswith("#"))


@functools.cache
def _credit() -> re.Pattern[str]:
    agencies = "|".join(re.escape(n) for n in sorted(_names("agencies.txt"), key=len, reverse=True))
    name = r"[\w’'@.-]+(?:[ ,&]{1,2}[\w’'@.-]+){0,6}[ ,&]{0,2}"
    return re.compile(rf"(?:^|(?<=[.!?…\"”’)]) +)({name}/(?:{agencies})\b[^.!?]{{0,60}}|"
                      rf"(?:{agencies})/(?:@?[\w .’'-]{{2,50}}))[.)]?\s*$")  # fmt: skip


def credit_at(line: str) -> int | None:
    """Where the photo credit at the end of a line begins, or None."""
    tail = max(0, len(line) - 160)
    if found := _credit().search(line, tail):
        return found.start(1)
    found = _PHOTO.search(line, tail)
    return found.start() if found else None


def dateline_end(line: str) -> int:
    """The length of a dateline, "KYIV, Ukraine (AP) - ", "PARIS — ", "Washington All …", or 0."""
    top = line[:120]
    found = _DATELINE.match(top) or _PLACE_IN_CAPITALS.match(top) or _GLUED_PLACE.match(top)
    return found.end() if found else 0


def ends_open(line: str) -> bool:
    """Whether a line lacks the stop that ends a sentence; headings and titles do."""
    return not line.rstrip().rstrip(_CLOSING).endswith(_SENTENCE_END) or line.rstrip().endswith("?")


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page: "Live Updates", "Updated at 15.45 GMT", "* * *"."""
    bare = line.strip()
    if len(bare) > 60:
        return False
    known = bare.rstrip(".:!…").casefold() in _furniture()
    return known or bool(_STAMP.fullmatch(bare)) or not any(map(str.isalnum, bare))


@functools.cache
def _furniture() -> frozenset[str]:
    return _names("furniture.txt")


def is_outlet(line: str, most_words: int = 4) -> bool:
    """Whether a line may name who published the text: few words, all with a capital."""
    words = line.split()
    return (
        0 < len(words) <= most_words
        and len(line.strip()) <= 40
        and ends_open(line)
        and not line.strip().endswith("?")
        and all(word[0].isupper() for word in words if word not in ("of", "the", "and", "&"))
        and any(sign.islower() for sign in line)
        and not any(sign.isdigit() or sign in ":|/" for sign in line)
    )
