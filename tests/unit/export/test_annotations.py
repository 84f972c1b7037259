"""The annotation file is what the W3C's Web Annotation model says it must be."""

import hashlib
import json

import pytest
from hypothesis import given, settings
from pyld import jsonld

from reader import assets
from reader.errors import InputRefused
from reader.export.annotations import CONTEXT, read_annotations, write_annotations
from reader.model import Anchor, Flag, FlagStatus, Relation, Span
from tests.helpers.flagged import article, flags

OA = "http://www.w3.org/ns/oa#"
PUBLISHED = json.loads(assets.resource("export", "annotation_context.json").read_bytes())
OF_THE_W3C = "6bcb4fbcf45cc1f5f84aa1f984096f7c90eeb8d2dc40d4469ee3b9fc9e7ebe61"
"""SHA-256 of the terms in http://www.w3.org/ns/anno.jsonld, keys sorted and no white space."""

LAVROV = Anchor("news", Span(4, 30), "the issues are resolved", "say ", ", he said", "ab" * 32)
NIKOLENKO = Anchor("news", Span(90, 120), "will be settled", "“", "”", "ab" * 32)
PAIR = Flag(
    "8f14e45f-ceea-467f-a5b2-1c4c5d8a7b10",
    (LAVROV, NIKOLENKO),
    Relation.CONTRADICTS,
    FlagStatus.CONFIRMED,
    note="Resolved, or not yet?",
    tags=("Crimea",),
    who="Ada",
    created="2026-01-02T03:04:05.678Z",
    changed="2026-01-03T03:04:05.678Z",
)


def published_context(url, _options):
    """The loader for JSON-LD: knows the one context that is used, and no network."""
    assert url == CONTEXT
    return {"contextUrl": None, "documentUrl": url, "document": PUBLISHED}


def expanded(data: bytes) -> list[dict]:
    (collection,) = jsonld.expand(json.loads(data), {"documentLoader": published_context})
    pages = collection.get("https://www.w3.org/ns/activitystreams#first") or collection.get(
        "http://www.w3.org/ns/activitystreams#first", []
    )
    (page,) = pages
    return page["http://www.w3.org/ns/activitystreams#items"][0]["@list"]


def test_the_context_checked_against_is_the_one_the_w3c_published():
    """Term for term; a context means the same in any layout."""
    terms = json.dumps(PUBLISHED["@context"], sort_keys=True, separators=(",", ":"))

    assert hashlib.sha256(terms.encode()).hexdigest() == OF_THE_W3C


def test_a_pair_links_two_quotes_by_position_and_by_words():
    (found,) = expanded(write_annotations([PAIR]))

    assert found["@type"] == [OA + "Annotation"]
    assert found["@id"] == "urn:uuid:8f14e45f-ceea-467f-a5b2-1c4c5d8a7b10"
    assert found[OA + "motivatedBy"] == [{"@id": OA + "linking"}]
    quotes = []
    for target in found[OA + "hasTarget"]:
        place, words = target[OA + "hasSelector"]
        assert place["@type"] == [OA + "TextPositionSelector"]
        assert words["@type"] == [OA + "TextQuoteSelector"]
        assert {"http://www.w3.org/2001/XMLSchema#nonNegativeInteger"} == {
            place[OA + name][0]["@type"] for name in ("start", "end")
        }
        quotes.append(words[OA + "exact"][0]["@value"])
    assert quotes == ["the issues are resolved", "will be settled"]


def test_each_target_carries_the_hash_of_the_article_s_text():
    (found,) = expanded(write_annotations([PAIR]))

    for target in found[OA + "hasTarget"]:
        (source,) = target[OA + "hasSource"]
        (stated,) = source["https://parallax-reader.example/ns#textSha256"]
        assert stated["@value"] == "ab" * 32


@settings(max_examples=40)
@given(flags)
def test_every_flag_keeps_the_model_s_musts(flag):
    """Web Annotation Data Model, sections 3.1, 3.2.5, 3.3.4, 4.1, 4.2.4, 4.2.5 and 5."""
    collection = json.loads(write_annotations([flag]))
    assert collection["@context"][0] == CONTEXT
    assert collection["type"] == "AnnotationCollection"
    assert absolute(collection["id"])
    assert absolute(collection["first"]["id"])
    (found,) = expanded(write_annotations([flag]))
    assert absolute(found["@id"])
    assert OA + "Annotation" in found["@type"]
    assert 1 <= len(found[OA + "hasTarget"]) <= 2
    for target in found[OA + "hasTarget"]:
        (source,) = target[OA + "hasSource"]
        assert absolute(source["@id"])
        assert all(len(selector["@type"]) == 1 for selector in target[OA + "hasSelector"])
        place, words = target[OA + "hasSelector"]
        for selector, names in ((place, ("start", "end")), (words, ("exact", "prefix", "suffix"))):
            assert all(len(selector.get(OA + name, [])) == 1 for name in names)
    for body in found.get(OA + "hasBody", []):
        assert body["@type"] == [OA + "TextualBody"]
        assert len(body["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"]) == 1
        assert len(body[OA + "hasPurpose"]) == 1


@settings(max_examples=25)
@given(flags)
def test_every_flag_becomes_triples_and_loses_none_of_its_terms(flag):
    """A term that the context does not define, or an IRI that is none, is dropped in silence."""
    data = json.loads(write_annotations([flag]))
    compacted = jsonld.compact(
        jsonld.expand(data, {"documentLoader": published_context}),
        data["@context"],
        {"documentLoader": published_context},
    )
    kept = names_in({name: compacted[name] for name in compacted if name != "@context"})
    assert kept >= names_in({name: data[name] for name in data if name != "@context"})
    assert jsonld.to_rdf(data, {"documentLoader": published_context})["@default"]


def test_an_address_that_is_no_web_address_is_left_out():
    hostile = article("x", "news", address="javascript:alert(1)")
    plain = article("x", "news", address="https://news.example/a?b=c")

    assert b"javascript" not in write_annotations([PAIR], [hostile])
    assert b'"via": "https://news.example/a?b=c"' in write_annotations([PAIR], [plain])


def test_an_annotation_of_another_program_comes_in_undecided():
    foreign = {
        "@context": CONTEXT,
        "id": "https://notes.example/7",
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "Really?"},
        "target": {
            "source": "https://news.example/a",
            "selector": {"type": "TextQuoteSelector", "exact": "all troops left"},
        },
    }

    (flag,) = read_annotations(json.dumps(foreign).encode())

    assert (flag.id, flag.note, flag.status) == (
        "https://notes.example/7",
        "Really?",
        FlagStatus.UNCLEAR,
    )
    assert flag.ends[0].exact == "all troops left"


@pytest.mark.parametrize(
    "broken",
    [
        b"\xff\xfe",
        b"[",
        b"7",
        b"[7]",
        b'{"type": "Annotation", "id": "urn:x:1"}',
        b'{"type": "Annotation", "target": {}}',
        b'[{"type": "Annotation", "id": "urn:x:1", "target": {"source": "urn:a"}}]',
        b"[" * 100_000,
    ],
)
def test_a_broken_file_is_refused_in_a_sentence(broken):
    with pytest.raises(InputRefused, match=r"\.$"):
        read_annotations(broken)


def absolute(iri: str) -> bool:
    scheme, _, rest = iri.partition(":")
    return scheme.isalpha() and bool(rest) and not any(char in iri for char in ' <>"{}|\\^`')


def names_in(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*(names_in(each) for each in value.values()))
    if isinstance(value, list):
        return set().union(*(names_in(each) for each in value))
    return set()
