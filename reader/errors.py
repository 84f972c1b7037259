"""Every error that Parallax raises on purpose, and how the kinds relate.

ParallaxError                 one sentence for a person: what happened and what to do
├── InputRefused              a file, address or text that cannot be taken
├── NotFound                  no article, flag or file of that name
├── LibraryError              the precious store cannot do what was asked
│   ├── LibraryBusy           another program is writing to it
│   ├── LibraryReadOnly       the folder or file cannot be written
│   ├── LibraryDamaged        stored rows no longer match their checksums
│   └── LibraryNewer          written by a later version of the program
├── SearchUnavailable         the index cannot answer and cannot be rebuilt
└── Cancelled                 the person stopped a long job

Anything else that escapes is a bug and must reach the log with its traceback.
"""

from reader.sentences import Sentence


class ParallaxError(Exception):
    """What happened, to what, and what to do, as one plain sentence.

    Raised with a template and its fields: `NotFound("There is no flag “{id}”.", id=id)`.
    """

    def __init__(self, template: str = "", /, **fields: object) -> None:
        told = template if isinstance(template, Sentence) else Sentence(template, **fields)
        super().__init__(told)
        self.sentence = told


def system_reason(error: Exception) -> Sentence:
    """Why the system refused, in its own words: “Permission denied”."""
    return Sentence(getattr(error, "strerror", None) or str(error))


class InputRefused(ParallaxError):
    """A file, address or text that cannot become an article."""


class NotFound(ParallaxError):
    """Nothing of that name or id."""


class LibraryError(ParallaxError):
    """The library cannot do what was asked."""


class LibraryBusy(LibraryError):
    """Another program holds the library's write lock."""


class LibraryReadOnly(LibraryError):
    """The library's folder or file cannot be written."""


class LibraryDamaged(LibraryError):
    """A stored row no longer matches its checksum, or the file is not a library."""


class LibraryNewer(LibraryError):
    """The library was written by a later version of Parallax."""


class SearchUnavailable(ParallaxError):
    """The search index can neither answer nor be rebuilt."""


class Cancelled(ParallaxError):
    """The person stopped this job."""
