from dataclasses import replace


def test_copies_of_one_story_count_as_one_origin(window, story, qtbot):
    read = story.read["nova"]
    copied = replace(read.article, id="copy", outlet="Echo", address="https://echo.example/1")
    claims = tuple(replace(claim, article="copy") for claim in read.claims)
    story.read["copy"] = replace(read, article=copied, claims=claims)
    window.session.workspace.library.add([copied], copied.text.encode())
    label = window.inspector.origins
    window.opening.compare(["nova", "copy"])
    qtbot.waitUntil(lambda: bool(label.text()), timeout=10_000)
    assert label.text().startswith("⧉ 2 article")
    assert "1 origin" in label.text()
    window.opening.compare(["nova", "daily"])
    qtbot.waitUntil(lambda: window.session.comparison.ids == ("nova", "daily"), timeout=10_000)
    qtbot.waitUntil(lambda: not window.session.jobs.running, timeout=10_000)
    assert label.isHidden()
