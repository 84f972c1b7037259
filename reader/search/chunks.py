"""Cuts texts into chunks, whole batches at once, and gives each chunk a number for a key.

Cuts at ASCII characters that stand in no word; what is left may hold several words or none.
"""

import string
from hashlib import blake2b
from typing import NamedTuple

import numpy as np

from reader.search.sections import Array

GAP = b"\0"
_KEPT = (string.ascii_letters + string.digits + "_-'.,").encode() + GAP
_IS_KEPT = bytes(byte >= 128 or byte in _KEPT for byte in range(256))
_EIGHT = 8
_LONG = 8 * _EIGHT
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_HALF, _REST = np.uint64(32), np.uint64(29)
_FIRST_BYTES = np.array([(1 << 8 * count) - 1 for count in range(_EIGHT + 1)], dtype=np.uint64)
_KEY_BITS = 64


class Chunks(NamedTuple):
    """Where the chunks of a text start and end, in bytes, and for each its key.

    Equal chunks have equal keys, others do not: were keys drawn by lot, two of a million
    chunks would share one in one of forty million libraries. That of GAP is 0.
    """

    starts: Array
    ends: Array
    keys: Array


def plain(text: str) -> bytes:
    """A text as it can be cut, with white space after it and no GAP inside."""
    return text.encode("utf-8", "replace").replace(GAP, b" ") + b" "


def cut(text: bytes) -> Chunks:
    """The chunks of a text in UTF-8 that begins and ends with white space."""
    kept = np.frombuffer(text.translate(_IS_KEPT), dtype=np.uint8)
    edges = np.flatnonzero(kept[1:] != kept[:-1]) + 1
    starts, ends = edges[0::2], edges[1::2]
    sizes = ends - starts
    eight_from = np.ndarray((len(text),), "<u8", text + bytes(_EIGHT), strides=(1,))
    keys = _mixed(eight_from[starts] & _FIRST_BYTES[np.minimum(sizes, _EIGHT)])
    longer, done = np.flatnonzero(sizes > _EIGHT), _EIGHT
    while longer.size and done < _LONG:
        next_ones = eight_from[starts[longer] + done]
        left = np.minimum(sizes[longer] - done, _EIGHT)
        keys[longer] = _mixed(keys[longer] ^ (next_ones & _FIRST_BYTES[left]))
        done += _EIGHT
        longer = longer[sizes[longer] > done]
    for i in longer.tolist():
        digest = blake2b(text[starts[i] : ends[i]], digest_size=_EIGHT).digest()
        keys[i] = int.from_bytes(digest, "little")
    return Chunks(starts, ends, keys)


def _mixed(keys: Array) -> Array:
    """The keys changed in place so that each bit tells in all others; two never become one."""
    for shift in (_HALF, _REST):
        keys *= _FACTOR
        keys ^= keys >> shift
    return keys


class Shelf:
    """Numbers of keys, each at the one place its key names: what was put first stays there.

    Empty places answer 0 for the key 0.
    """

    def __init__(self, size: int) -> None:
        """`size` is a power of two."""
        self.size = size
        self._keys = np.zeros(size, dtype=np.uint64)
        self._numbers = np.zeros(size, dtype=np.uint32)
        self._shift = np.uint64(_KEY_BITS - size.bit_length() + 1)

    def find(self, keys: Array) -> tuple[Array, Array]:
        """The numbers of keys, and where among these stand those that are not on the shelf."""
        places = keys >> self._shift
        return self._numbers[places], np.flatnonzero(self._keys[places] != keys)

    def put(self, keys: Array, numbers: Array) -> None:
        """Put numbers where their places are free; `keys` are not on the shelf, each given once."""
        places = keys >> self._shift
        free = self._keys[places] == 0
        keys, numbers, places = keys[free], numbers[free], places[free]
        self._keys[places] = keys
        held = self._keys[places] == keys
        self._numbers[places[held]] = numbers[held]
