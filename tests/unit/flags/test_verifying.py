"""A dossier can be checked years later, alone, against a library or against the files."""

import io
import zipfile

import pytest

from reader.app import flagging, importing, verifying
from reader.app.verifying import Verdict
from reader.app.workspace import Workspace
from reader.errors import InputRefused
from reader.model import text_hash
from tests.unit.flags.conftest import LAVROV, span_of


@pytest.fixture
def dossier(desk, tmp_path):
    id = flagging.confirm(desk.ws, desk.finding(), "Ada").flag.id
    flagging.set_note(desk.ws, id, "Ask both")
    path = tmp_path / "crimea.dossier"
    path.write_bytes(verifying.make_dossier(desk.ws))
    return path


def rewritten(path, change):
    """The dossier with its members changed, as somebody tampering would."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    path.write_bytes(file.getvalue())
    return path


def failures(checks):
    return [f"{check.subject}: {check.text}" for check in checks if check.verdict is Verdict.FAILS]


def test_everything_holds_in_the_library_it_was_made_in(desk, dossier):
    checks = verifying.check(dossier, desk.ws)

    assert {check.verdict for check in checks} == {Verdict.HOLDS}
    assert any("stands at characters 12–51 of" in c.text or "12–51" in c.text for c in checks)


def test_it_can_be_checked_alone_and_against_files_by_their_content(dossier, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "renamed.txt").write_text(LAVROV)

    checks = verifying.check(dossier, None, [folder])

    assert failures(checks) == []
    told = [check.text for check in checks if "imported" in check.text]
    assert any("renamed.txt is the imported file" in text for text in told)
    assert any("none of the files" in text for text in told)


def test_a_folder_with_a_file_too_large_to_be_an_import_is_searched_all_the_same(
    dossier, tmp_path, monkeypatch
):
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "film.mp4").write_bytes(b"x" * 10_000)
    (folder / "renamed.txt").write_text(LAVROV)
    monkeypatch.setattr(importing, "_LARGEST", 5_000)

    told = [check.text for check in verifying.check(dossier, None, [folder])]

    assert any("renamed.txt is the imported file" in text for text in told)
    with pytest.raises(InputRefused, match="larger than"):
        verifying.check(dossier, None, [folder / "film.mp4"])


def test_an_empty_library_is_said_to_hold_nothing_of_it(dossier, tmp_path):
    with Workspace.open(tmp_path / "other") as empty:
        checks = verifying.check(dossier, empty)

    assert failures(checks) == []
    assert [c.text for c in checks if c.verdict is Verdict.ABSENT].count(
        "this library does not hold it"
    ) == 2


def test_a_changed_text_is_found_by_its_hash_and_by_its_quote(dossier):
    def change(members):
        name = f"texts/{text_hash(LAVROV)}.txt"
        members[name] = members[name].replace(b"resolved", b"reopened")

    told = failures(verifying.check(rewritten(dossier, change), None))

    assert any("was changed since the dossier was made" in line for line in told)
    assert any("does not have the stated SHA-256" in line for line in told)
    assert any("have been resolved”: does not stand" in line for line in told)


def test_a_changed_note_is_found_by_the_list_of_hashes(dossier):
    def change(members):
        members["dossier.json"] = members["dossier.json"].replace(b"Ask both", b"Ask none")

    assert failures(verifying.check(rewritten(dossier, change), None)) == [
        "dossier.json: was changed since the dossier was made"
    ]


def test_a_missing_and_a_foreign_member_are_named(dossier):
    def change(members):
        del members["README.txt"]
        members["extra.exe"] = b"MZ"

    told = failures(verifying.check(rewritten(dossier, change), None))
    assert told == [
        "README.txt: is listed but missing from the dossier",
        "extra.exe: is in the dossier but not in its list",
    ]


def test_turned_times_in_a_history_are_found(dossier):
    def change(members):
        members["dossier.json"] = members["dossier.json"].replace(
            b'"changed": "20', b'"changed": "19'
        )

    told = failures(verifying.check(rewritten(dossier, change), None))
    assert "flag 1: the times of its history are out of order" in told


def test_a_corrected_page_in_the_library_is_told_and_its_words_are_found(tmp_path, desk):
    page = desk.add(LAVROV + " More.", address="https://news.example/a")
    flagging.flag_passage(desk.ws, page.id, span_of(page, "He praised the talks"))
    file = tmp_path / "one.dossier"
    file.write_bytes(verifying.make_dossier(desk.ws))
    with Workspace.open(tmp_path / "other") as other:
        desk.__class__(other, page, page).add("Preface. " + LAVROV, address=page.address)
        checks = verifying.check(file, other)

    assert [check.text for check in checks][-2:] == [
        "stands at characters 53–73 with the stated context",
        "is in this library at characters 62–82",
    ]
    assert [line.partition(": ")[2] for line in failures(checks)] == [
        "this library holds another text of its address"
    ]


NO_DOSSIERS = [b"", b"PK\x03\x04 cut short", b"plain words", b"PK\x05\x06" + bytes(18)]


@pytest.mark.parametrize("data", NO_DOSSIERS)
def test_a_file_that_is_no_dossier_is_refused_in_a_sentence(tmp_path, data):
    file = tmp_path / "x.dossier"
    file.write_bytes(data)
    with pytest.raises(InputRefused, match="dossier"):
        verifying.check(file, None)


def test_a_dossier_cut_short_anywhere_is_refused_or_told(dossier):
    whole = dossier.read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        dossier.write_bytes(whole[:length])
        with pytest.raises(InputRefused):
            verifying.check(dossier, None)


def test_any_byte_changed_inside_is_noticed(dossier):
    whole = dossier.read_bytes()
    intact = [(c.subject, c.text) for c in verifying.check(dossier, None)]
    with zipfile.ZipFile(dossier) as archive:
        places = [info.header_offset + 30 + len(info.filename) + 5 for info in archive.infolist()]
    for place in places:
        dossier.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            told = [(c.subject, c.text) for c in verifying.check(dossier, None)]
        except InputRefused:
            continue
        assert told != intact


def test_a_dossier_that_would_unpack_to_gigabytes_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.export.dossier.LARGEST", 1000)
    file = tmp_path / "bomb.dossier"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("dossier.json", b" " * 5000)
    with pytest.raises(InputRefused, match="unpacks to more than"):
        verifying.check(file, None)
