"""Frozen dataclasses as JSON and back, by their type hints; never pickles.

A field the stored form lacks takes its default, so a cache may be older than the model.
"""

import dataclasses
import enum
import functools
import json
import types
import typing
from collections.abc import Callable, Hashable
from datetime import date
from typing import Any, TypeVar

from reader.sentences import Sentence, pack, unpack

T = TypeVar("T")
Decoder = Callable[[Any], Any]


def dump(value: object) -> str:
    """A dataclass, or a list of them, as compact JSON."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def load(kind: type[T], stored: str) -> T:
    """The dataclass that `dump` wrote; raises ValueError, KeyError or TypeError on other text."""
    found: T = _decoder(typing.cast(Hashable, kind))(json.loads(stored))
    return found


def load_list(kind: type[T], stored: str) -> list[T]:
    """The list of dataclasses that `dump` wrote."""
    decode = _decoder(typing.cast(Hashable, kind))
    return [decode(each) for each in json.loads(stored)]


def _plain(value: object) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, str):
        return pack(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): _plain(each) for key, each in value.items()}
    return {name: _plain(getattr(value, name)) for name in _fields(typing.cast(Any, type(value)))}


@functools.cache
def _fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@functools.cache
def _decoder(kind: Hashable) -> Decoder:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _optional(_decoder(next(one for one in arguments if one is not types.NoneType)))
    if origin is tuple:
        return _sequence(_decoder(arguments[0]))
    if dataclasses.is_dataclass(kind):
        return _dataclass(typing.cast("type", kind))
    if isinstance(kind, type) and issubclass(kind, tuple):
        return lambda stored: kind(*stored)
    if kind is Sentence:
        return unpack
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind
    return lambda stored: stored


def _optional(decode: Decoder) -> Decoder:
    return lambda stored: None if stored is None else decode(stored)


def _sequence(decode: Decoder) -> Decoder:
    return lambda stored: tuple([decode(each) for each in stored])


def _dataclass(kind: type) -> Decoder:
    hints = typing.get_type_hints(kind)
    decoders = {name: _decoder(hints[name]) for name in _fields(kind)}

    def decode(stored: dict[str, Any]) -> Any:
        return kind(**{name: decoders[name](stored[name]) for name in decoders if name in stored})

    return decode
