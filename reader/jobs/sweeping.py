"""When Python may look for garbage: not while very much is made that is none."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_holding = 0
_usual = True


@contextmanager
def unswept() -> Iterator[None]:
    """Without the garbage collector: much is made, none of it in circles that only it finds.

    It would walk through all there is again and again while more is made; whatever thread that
    happens on, the window stands still meanwhile.
    """
    _hold()
    try:
        yield
    finally:
        _let_go()


def _hold() -> None:
    global _holding, _usual  # noqa: PLW0603 - the collector is one for the whole program
    with _lock:
        if not _holding:
            _usual = gc.isenabled()
            gc.disable()
        _holding += 1


def _let_go() -> None:
    global _holding  # noqa: PLW0603 - see above
    with _lock:
        _holding -= 1
        if _holding or not _usual:
            return
        if not gc.get_freeze_count():
            # What was made counts as old now: nobody walks through all of it at once.
            gc.freeze()
            gc.unfreeze()
        gc.enable()
