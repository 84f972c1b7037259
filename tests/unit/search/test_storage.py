"""The folder of the index: what is not ours never runs, what breaks is noticed."""

import json
import pickle
import random
from pathlib import Path

import pytest

from reader.errors import SearchUnavailable
from reader.search import Index
from reader.search.layout import ARTICLES
from reader.search.storage import Entry, Folder
from tests.helpers import searching

_FOUND = searching.articles(60)
_TEXTS = {article.id: article.text for article in _FOUND}


def _index(folder: Path) -> Index:
    return Index.open(folder, _TEXTS.get)


def _made(folder: Path) -> Index:
    index = _index(folder)
    index.add(_FOUND[:40])
    index.add(_FOUND[40:])
    return index


class _Planted:
    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return exec, (f"open({str(self.trace)!r}, 'w')", "")


def test_a_planted_pickle_never_runs(tmp_path: Path) -> None:
    folder, trace = tmp_path / "index", tmp_path / "it-ran"
    _made(folder)
    planted = pickle.dumps(_Planted(trace))
    for path in list(folder.iterdir()):
        path.write_bytes(planted)
    for name in ("_MAIN_1.toc", "MAIN_a.seg", "contents.json", "x.segment", "stamp.json"):
        (folder / name).write_bytes(planted)
    assert _index(folder).search("Kyiv").total == 0
    assert not trace.exists()
    assert not (folder / "_MAIN_1.toc").exists()


def test_a_planted_pickle_beside_a_true_stamp_never_runs(tmp_path: Path) -> None:
    folder, trace = tmp_path / "index", tmp_path / "it-ran"
    _made(folder)
    for path in folder.iterdir():
        if path.name != "stamp.json":
            path.write_bytes(pickle.dumps(_Planted(trace)))
    index = _index(folder)
    assert index.search("Kyiv").total == 0
    assert index.store.damaged
    assert not trace.exists()


def test_a_folder_without_our_stamp_is_emptied_and_nothing_around_it(tmp_path: Path) -> None:
    folder, beside = tmp_path / "index", tmp_path / "precious.txt"
    beside.write_text("keep me", encoding="utf-8")
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "foreign.toc").write_text("x", encoding="utf-8")
    index = _index(folder)
    assert index.store.damaged
    assert [path.name for path in folder.iterdir()] == ["stamp.json"]
    assert beside.read_text(encoding="utf-8") == "keep me"


def test_a_link_to_elsewhere_is_cut_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "index").symlink_to(elsewhere)
    _index(tmp_path / "index").add(_FOUND[:1])
    assert [path.name for path in elsewhere.iterdir()] == ["letter.txt"]


def test_a_file_where_the_folder_should_be_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "index").write_text("not an index")
    assert _made(tmp_path / "index").search("Kyiv").total


def test_an_older_format_is_built_anew(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    _made(folder)
    stamp = folder / "stamp.json"
    old = json.loads(stamp.read_text(encoding="utf-8")) | {"format": 0}
    stamp.write_text(json.dumps(old), encoding="utf-8")
    assert len(_index(folder)) == 0


def test_without_its_contents_the_one_before_answers(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    _made(folder)
    (folder / "contents.json").write_bytes(b"")
    index = _index(folder)
    assert len(index) == 40
    assert index.search("Kyiv").total > 0


def test_without_any_contents_the_index_says_so_and_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    _made(folder)
    for name in ("contents.json", "contents.previous.json"):
        (folder / name).write_bytes(b"{")
    with pytest.raises(SearchUnavailable):
        Folder(folder).contents()
    index = _index(folder)
    assert index.search("Kyiv").total == 0
    assert index.store.damaged


def test_random_damage_never_raises_and_is_found_when_verified(tmp_path: Path) -> None:
    rnd = random.Random(5)
    for number in range(25):
        folder = tmp_path / str(number)
        _made(folder)
        path = rnd.choice(sorted(folder.glob("*.segment")))
        data = bytearray(path.read_bytes())
        at = rnd.randrange(len(data) - 8)
        before = bytes(data[at : at + 8])
        data[at : at + 8] = rnd.randbytes(8)
        if bytes(data[at : at + 8]) == before:
            continue
        path.write_bytes(data)
        index = _index(folder)
        for said in ("Kyiv", '"heavy losses"', "go*", "date:2022", "trops~", "Kyiv outlet:BBC"):
            index.search(said)
        index.store.verify()
        changed = data[at : at + 8] != before
        assert index.store.damaged or not changed or _only_padding(path, before, at)


def _only_padding(path: Path, before: bytes, at: int) -> bool:
    """Whether the bytes changed belong to no array: the gaps that align arrays."""
    data = bytearray(path.read_bytes())
    return not any(before) or not any(data[at : at + 8])


def test_a_cut_off_segment_is_left_out_and_the_rest_answers(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    _made(folder)
    entry = Folder(folder).contents().of(ARTICLES.name)[0]
    path = folder / entry.file
    path.write_bytes(path.read_bytes()[:-100])
    index = _index(folder)
    assert len(index) == 20
    assert index.store.damaged


def test_two_programs_on_one_index_see_each_other(tmp_path: Path) -> None:
    one, other = _made(tmp_path / "index"), _index(tmp_path / "index")
    total = other.search("*").total
    one.remove([_FOUND[0].id])
    assert other.search("*").total == total - 1
    other.add([_FOUND[0]])
    assert one.search("*").total == total


def test_files_that_are_no_longer_needed_are_deleted(tmp_path: Path) -> None:
    index = _made(tmp_path / "index")
    for article in _FOUND:
        index.add([article])
    names = {path.name for path in (tmp_path / "index").iterdir() if path.suffix == ".segment"}
    contents = Folder(tmp_path / "index").contents()
    assert contents.files() <= names | {entry.dead for entry in contents.of(ARTICLES.name)}
    assert len(names) < 24
    assert isinstance(contents.of(ARTICLES.name)[0], Entry)
    assert index.search("*").total == 60
