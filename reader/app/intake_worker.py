"""The process that parses: reads sources from its standard input, answers on its output.

It may not connect, write, or start anything, and has only so much memory and time. Windows gives
a process no such limits; there the time on the clock, kept by the program, is the only one.
"""

import os
import sys
from contextlib import suppress

from reader.app import intake_channel as channel
from reader.errors import InputRefused
from reader.formats import Source, harvest_all
from reader.sentences import pack

MEMORY = 1024 * 1024 * 1024
CPU_SECONDS = 20
# A zip of 1,000 saved pages has 6 MB and takes a minute; of a bomb of any size one is rid in five.
_SECONDS_A_MEGABYTE, _MOST_MORE = 8.0, 300.0
FLAG = "--intake-worker"
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
_FORBIDDEN = (
    "socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname",
    "socket.sendto", "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.forkpty",
    "os.posix_spawn", "os.spawn", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link",
    "os.symlink", "os.truncate", "os.chmod", "shutil.rmtree",
)  # fmt: skip


def main() -> int:
    """Answer until the other side is gone."""
    source_pipe, answer_pipe = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    _confine()
    with suppress(channel.Closed):
        while True:
            source = channel.unpack_source(*channel.receive(source_pipe))
            _allow_time(len(source.data))
            message, blobs, sound = _answer(source)
            channel.send(answer_pipe, message, blobs)
            if not sound:
                return 1
    return 0


def _answer(source: Source) -> tuple[dict[str, object], list[bytes], bool]:
    """The answer, and whether this process is fit for more."""
    try:
        message, blobs = channel.pack_harvest(harvest_all(source), source)
    except InputRefused as refusal:
        return {"refused": pack(refusal.sentence)}, [], True
    except MemoryError:
        return {"failed": "memory"}, [], False
    except Exception as error:
        return {"failed": f"{type(error).__name__}: {error}"[:500]}, [], False
    return message, blobs, True


def _confine() -> None:
    """Take away what parsing does not need."""
    with suppress(ImportError):
        import resource  # noqa: PLC0415 - not on Windows

        limits = (
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
        )
        for kind, limit in limits:
            with suppress(ValueError, OSError):
                resource.setrlimit(kind, (limit, limit))
    sys.setrecursionlimit(3000)
    sys.addaudithook(_refuse)


def more_seconds(size: int) -> float:
    """What a source of so many bytes may take beyond the seconds that any may."""
    return min(_MOST_MORE, _SECONDS_A_MEGABYTE * size / 2**20)


def _allow_time(size: int) -> None:
    """Seconds of CPU for the next source, counted from what is used."""
    with suppress(ImportError):
        import resource  # noqa: PLC0415 - not on Windows

        usage = resource.getrusage(resource.RUSAGE_SELF)
        until = int(usage.ru_utime + usage.ru_stime + more_seconds(size)) + CPU_SECONDS
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (until, resource.RLIM_INFINITY))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    writes = event == "open" and isinstance(arguments[2], int) and bool(arguments[2] & _WRITES)
    if (writes and arguments[0] != os.devnull) or event in _FORBIDDEN:
        raise PermissionError(f"{event} is not for the process that parses")


if __name__ == "__main__":
    sys.exit(main())
