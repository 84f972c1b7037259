"""Sentences of the layers below in the language of the window; English where there is no other."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from reader.app.intake import Intake
from reader.app.intake_journal import IntakeJournal
from reader.app.intake_process import ParsingProcess
from reader.errors import InputRefused
from reader.formats import Source
from reader.model import FlagStatus, Relation
from reader.sentences import Sentence, unpack
from reader.ui.library.queue_model import WHY_ROLE
from reader.ui.shell.window import MainWindow
from reader.ui.speaking import spoken

Speak = Callable[[str], None]

MISSING = InputRefused("{path} is not there; check the name.", path="{name}.txt")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "{name}.txt is not there; check the name."),
        ("de", "{name}.txt ist nicht vorhanden; prüfen Sie den Namen."),
        ("uk", "{name}.txt: такого файлу немає; перевірте назву."),
    ],
)
def test_an_error_is_said_in_the_language(speak: Speak, code: str, words: str) -> None:
    speak(code)
    assert spoken(MISSING) == words
    assert str(MISSING) == "{name}.txt is not there; check the name."


def test_a_sentence_inside_a_sentence_is_said_too(speak: Speak) -> None:
    speak("de")
    inner = Sentence("It has more than {most:,} pages.", most=3000)
    assert spoken(Sentence("{name}: {why}", name="a.pdf", why=inner)) == (
        "a.pdf: Sie hat mehr als 3.000 Seiten."
    )


@pytest.mark.parametrize(
    ("code", "n", "words"),
    [
        ("en", 1, "1 entry of the history is missing."),
        ("de", 2, "2 Einträge des Verlaufs fehlen."),
        ("uk", 21, "В історії бракує 21 запису."),
    ],
)
def test_words_take_their_plural(speak: Speak, code: str, n: int, words: str) -> None:
    speak(code)
    assert spoken(Sentence("{n} entries of the history are missing.", n=n)) == words


def test_a_number_past_all_counting_from_outside_is_said_as_it_stands(speak: Speak) -> None:
    speak("uk")
    told = {"template": "{n} entries of the history are missing.", "fields": {"n": 10**20}}
    assert str(10**20) in spoken(unpack(told))


def test_days_relations_and_verdicts_are_worded(speak: Speak) -> None:
    speak("de")
    assert spoken(Sentence("as of {day}", day=date(2022, 5, 3))) == "Stand 3. Mai 2022"
    told = Sentence(
        "{status} {relation}, {n} steps in order of time",
        status=FlagStatus.CONFIRMED,
        relation=Relation.CONTRADICTS,
        n=2,
    )
    assert spoken(told) == "bestätigt: widerspricht, 2 Schritte in zeitlicher Folge"


@pytest.mark.parametrize("words", ["Something nobody translated.", "{odd} words", ""])
def test_what_has_no_translation_stays_english(speak: Speak, words: str) -> None:
    speak("de")
    assert spoken(Sentence(words)) == words
    assert spoken(words) == words


def test_a_refusal_of_the_parsing_process_is_said_in_german(speak: Speak) -> None:
    speak("de")
    broken = b"PK\x03\x04" + bytes(300_000)
    with ParsingProcess() as parser, pytest.raises(InputRefused) as refusal:
        parser.harvest(Source(broken, "war {1}.zip"))
    assert str(refusal.value) == "war {1}.zip: The zip file is damaged; download or save it again."
    assert spoken(refusal.value) == (
        "war {1}.zip: Die Zip-Datei ist beschädigt; laden oder speichern Sie sie noch einmal."
    )


def test_the_import_queue_says_in_german_why(
    window: MainWindow, speak: Speak, tmp_path: Path
) -> None:
    speak("de")
    empty = tmp_path / "empty.txt"
    empty.touch()
    workspace = window.session.workspace
    with Intake(workspace) as intake:
        batch = intake.start([empty])
        list(intake.run(batch))
    again = IntakeJournal(workspace.folders.precious).batch(batch.id)
    model = window.commands._importing.model
    for each in (batch, again):
        model.show(each)
        assert model.index(0).data(WHY_ROLE) == "Die Datei ist leer: Es gibt nichts zu importieren."
    model.show(None)
