"""Puts queries together so that Whoosh's quirks about NOT and about nothing cannot show."""

from typing import Any

from whoosh import query

from reader.search.queries import Anything, Either, Less


def is_null(node: Any) -> bool:
    """Whether a query finds nothing whatever is there."""
    return bool(node is query.NullQuery)


def distinct(nodes: list[Any]) -> list[Any]:
    """Each query once, those that find nothing left out."""
    kept: list[Any] = []
    for node in nodes:
        if not is_null(node) and node not in kept:
            kept.append(node)
    return kept


def all_of(nodes: list[Any]) -> Any:
    """What all find, less what stands under NOT."""
    kept = distinct(nodes)
    unwanted = [node.query for node in kept if isinstance(node, query.Not)]
    wanted = [node for node in kept if not isinstance(node, query.Not)]
    if len(wanted) > 1:
        wanted = [node for node in wanted if not isinstance(node, Anything)] or wanted[:1]
    unwanted = distinct(unwanted)
    if not wanted and not unwanted:
        return query.NullQuery
    whole = Anything() if not wanted else wanted[0] if len(wanted) == 1 else query.And(wanted)
    if not unwanted:
        return whole
    return Less(whole, unwanted[0] if len(unwanted) == 1 else Either(unwanted))


def any_of(nodes: list[Any]) -> Any:
    """What any of them finds."""
    kept = [all_of([node]) for node in distinct(nodes)]
    kept = distinct(kept)
    if not kept:
        return query.NullQuery
    return kept[0] if len(kept) == 1 else Either(kept)
