"""Keeps one parsing process alive: started when needed, killed and replaced when it misbehaves.

It is killed, too, when nobody wants any more what it reads.
"""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import IO

from reader.app import intake_channel as channel
from reader.app.intake_worker import FLAG, more_seconds
from reader.errors import Cancelled, InputRefused
from reader.formats import Harvest, Source, harvest_all, is_plain, nothing_found
from reader.formats.sniff import is_pdf
from reader.model import Article
from reader.sentences import Sentence

WALL_SECONDS = 24.0
FIRST_TRY_SECONDS = 12.0
_JOBS = 500
_SMALL = 256 * 1024
_LOOK_SECONDS = 0.1
_log = logging.getLogger(__name__)
_TOO_LONG = Sentence("Reading it took too long; it is damaged or made to do harm.")
_TOO_MUCH = Sentence("Reading it took too much memory; it is damaged or made to do harm.")


@dataclass(slots=True)
class _Child:
    """A running process, how much it has done, and why it was killed if it was."""

    process: subprocess.Popen[bytes]
    jobs: int = 0
    late: bool = False
    unwanted: bool = False

    def watch(self, done: threading.Event, seconds: float, stopped: Callable[[], bool]) -> None:
        """Wait until it has answered; kill it where that takes too long or is to stop."""
        until = time.monotonic() + seconds
        while not done.wait(min(_LOOK_SECONDS, max(0.0, until - time.monotonic()))):
            self.unwanted, self.late = stopped(), time.monotonic() >= until
            if self.unwanted or self.late:
                self.process.kill()
                return


class ParsingProcess:
    """Parses sources in a process of its own; one at a time, from any thread."""

    def __init__(self) -> None:
        self._child: _Child | None = None
        self._turn = threading.Lock()

    @property
    def child_id(self) -> int | None:
        """The number of the running process, if one runs."""
        return self._child.process.pid if self._child else None

    def harvest(self, source: Source, stopped: Callable[[], bool] = lambda: False) -> Harvest:
        """Everything in a file; raises InputRefused with one sentence, whatever the file does.

        Raises Cancelled a moment after `stopped` says so.
        """
        if len(source.data) <= _SMALL and is_plain(source):
            return harvest_all(source)
        more = more_seconds(len(source.data))
        with self._turn:
            if not _is_pdf(source):
                return self._try(source, WALL_SECONDS + more, stopped)
            began = time.monotonic()
            try:
                return self._try(source, FIRST_TRY_SECONDS + more, stopped)
            except _Died as death:
                if death.sentence in (_TOO_LONG, _TOO_MUCH):
                    raise
            left = WALL_SECONDS + more - (time.monotonic() - began)
            return self._try(replace(source, careful=True), left, stopped)

    def _try(self, source: Source, seconds: float, stopped: Callable[[], bool]) -> Harvest:
        child, done = self._running(), threading.Event()
        watch = threading.Thread(target=child.watch, args=(done, seconds, stopped), daemon=True)
        watch.start()
        try:
            channel.send(_pipe(child.process.stdin), *channel.pack_source(source))
            message, blobs = channel.receive(_pipe(child.process.stdout))
            child.jobs += 1
            if "failed" in message:
                self._bury(child)
                _log.info("the parser failed at %s: %s", source.name, message["failed"])
                raise _Died(_TOO_MUCH if message["failed"] == "memory" else _damaged(source))
            return channel.unpack_harvest(message, blobs, source)
        except channel.Closed:
            why = self._why(child, source)
            raise Cancelled("Stopped.") if child.unwanted else _Died(why) from None
        finally:
            done.set()
            watch.join()
            if child.late or child.unwanted:
                self._bury(child)

    def _running(self) -> _Child:
        child = self._child
        if child and child.process.poll() is None and child.jobs < _JOBS:
            return child
        if child:
            self._bury(child)
        self._child = _Child(_start())
        return self._child

    def _why(self, child: _Child, source: Source) -> Sentence:
        """What a dead process died of, as a sentence; buries it."""
        code = self._bury(child)
        if child.late or code == -getattr(signal, "SIGXCPU", 0):
            return _TOO_LONG
        return _TOO_MUCH if code == -getattr(signal, "SIGKILL", 0) else _damaged(source)

    def _bury(self, child: _Child) -> int:
        for pipe in (child.process.stdin, child.process.stdout):
            if pipe:
                try:
                    pipe.close()
                except OSError:
                    _log.debug("a pipe to the parser was gone already")
        try:
            code = child.process.wait(1.0)
        except subprocess.TimeoutExpired:
            child.process.kill()
            code = child.process.wait()
        if self._child is child:
            self._child = None
        return code

    def close(self) -> None:
        """End the process."""
        with self._turn:
            if self._child:
                self._bury(self._child)

    def __enter__(self) -> "ParsingProcess":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def read_confined(data: bytes, name: str) -> list[Article]:
    """The articles in a file's bytes, read by a process of its own; raises InputRefused."""
    with ParsingProcess() as parser:
        harvest = parser.harvest(Source(data, name))
    if not harvest.found:
        raise InputRefused(nothing_found(harvest, name))
    return [found.article for found in harvest.found]


class _Died(InputRefused):
    """The process died or failed at a source."""


def _damaged(source: Source) -> Sentence:
    if _is_pdf(source):
        return Sentence("The PDF is damaged; download or save it again.")
    return Sentence("The file is damaged; download or save it again.")


def _is_pdf(source: Source) -> bool:
    return is_pdf(source.data)


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _start() -> subprocess.Popen[bytes]:
    frozen = getattr(sys, "frozen", False)
    command = (
        [sys.executable, FLAG] if frozen else [sys.executable, "-m", "reader.app.intake_worker"]
    )
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        creationflags=hidden,
    )
