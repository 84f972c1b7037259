"""The hostile inputs by number, each with its required outcome."""
# ruff: noqa: E501 - a table, one input a line

from functools import partial

from tests.hostile.builders import (
    BODY,
    PROSE,
    SECRET,
    Hostile,
    cyclic_pages,
    docx,
    docx_bomb,
    embedded,
    epub,
    flate_bomb,
    form_laughs,
    gzip_bomb,
    laughs,
    many_pages,
    nested_mail,
    nested_zip,
    odt,
    odt_bomb,
    one_page,
    overlapping_zip,
    packed,
    page,
    pdf,
    png,
    random_bytes,
    rows,
    rss,
    stream,
    symlinked_zip,
    xxe,
)  # fmt: skip

_ARTICLE = "withdrawn from the town"
_MEBI = 1 << 20
_XML = '<?xml version="1.0"?>'
_CHAPTER = f"<html><body>{BODY}</body></html>"
_RUN = "<w:p><w:r><w:t>S&E;E</w:t></w:r></w:p>"
_LINKS = (
    '<img src="http://127.0.0.1:9/a.png"><img src="file:///tmp/parallax-secret.txt">'
    '<img src="\\\\host\\share\\a.png"><link rel="stylesheet" href="http://127.0.0.1:9/a.css">'
    '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><a href="javascript:x()">x</a>'
    '<iframe src="file:///tmp/parallax-secret.txt"></iframe><script src="http://127.0.0.1:9/a.js"></script>'
)

INPUTS = (
    Hostile("01", "laughs.opml", (_XML + laughs("opml") + "<opml>&a9;</opml>").encode, refused="entities"),
    Hostile("02", "quadratic.opml", (
        _XML + f'<!DOCTYPE opml [<!ENTITY x "{"x" * 100_000}">]><opml>{"&x;" * 20_000}</opml>'
    ).encode, refused="entities"),
    Hostile("03", "xxe.opml", (_XML + xxe("opml") + "<opml>&E;</opml>").encode, refused="entities"),
    Hostile("04", "laughs.rss", lambda: rss("<item><title>&a9;</title><description>&a9;</description>"
            "<link>http://a.example/</link></item>", laughs("rss")), kept=_ARTICLE, problem="entities"),
    Hostile("05", "xxe.rss", lambda: rss("<item><title>T&E;</title><description>" + PROSE * 2 + "&E;</description></item>",
            xxe("rss")), kept=_ARTICLE, problem="altered"),
    Hostile("06", "feed-path.rss", lambda: b"/tmp/parallax-secret.txt", refused="no items"),
    Hostile("07", "laughs.docx", lambda: docx("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", laughs("w:document")), refused="entities"),
    Hostile("08", "xxe.docx", lambda: docx(_RUN, xxe("w:document")), refused="entities"),
    Hostile("09", "deep.docx", lambda: docx("<w:r>" * 200_000 + "</w:r>" * 200_000), refused="nested too deeply"),
    Hostile("10", "bomb-text.docx", lambda: docx_bomb(b"<w:p><w:r><w:t>" + b"a" * _MEBI + b"</w:t></w:r></w:p>", 2048), refused="bomb|larger", slow=True),
    Hostile("11", "bomb-paragraphs.docx", lambda: docx_bomb(b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 9000, 1000), refused="bomb|larger", slow=True),
    Hostile("12", "bomb.epub", lambda: epub({}, spine=["a.xhtml"], extra={"OEBPS/a.xhtml": "<p>" + "a" * (300 * _MEBI)}), refused="bomb|larger", slow=True),
    Hostile("13a", "laughs.epub", lambda: epub({"a.xhtml": _CHAPTER}, prolog=laughs("package"), title="&a9;"), refused="entities"),
    Hostile("13b", "xxe.epub", lambda: epub({"a.xhtml": _CHAPTER}, prolog=xxe("package"), title="B&E;"), refused="entities"),
    Hostile("14", "traversal.epub", lambda: epub({"a.xhtml": _CHAPTER}, spine=["a.xhtml", "../../../tmp/parallax-secret.txt", "/tmp/parallax-secret.txt"],
            extra={"../../evil.txt": SECRET, "/abs.txt": SECRET}), kept=_ARTICLE, problem="not in the book"),
    Hostile("15", "members.epub", lambda: epub({"a.xhtml": _CHAPTER}, extra={f"x/{i}": "" for i in range(60_000)}), refused="20,000", slow=True),
    Hostile("16", "repeated.epub", lambda: epub({"a.xhtml": _CHAPTER}, spine=["a.xhtml"] * 20_000), kept=_ARTICLE),
    Hostile("17", "bomb.odt", odt_bomb, refused="bomb|larger", slow=True),
    Hostile("18", "spaces.odt", lambda: odt(f'<text:p>{PROSE}<text:s text:c="2000000000"/>{PROSE}</text:p>'), kept=_ARTICLE),
    Hostile("19", "nested-div.html", lambda: page("<div>" * 200_000 + BODY), kept=_ARTICLE, refused="no text"),
    Hostile("20a", "bold.html", lambda: page("<b>" * 100_000 + BODY), kept=_ARTICLE),
    Hostile("20b", "tables.html", lambda: page("<table><tr><td>" * 20_000 + BODY), kept=_ARTICLE),
    Hostile("20c", "lists.html", lambda: page("<ul><li>" * 20_000 + BODY), kept=_ARTICLE),
    Hostile("21", "one-line.txt", (PROSE * (50 * _MEBI // len(PROSE))).encode, refused="too large"),
    Hostile("21b", "one-line.html", lambda: page(PROSE * (50 * _MEBI // len(PROSE))), refused="larger", slow=True),
    Hostile("22", "no-spaces.txt", lambda: b"a" * (50 * _MEBI), refused="too large"),
    Hostile("22b", "no-spaces-2.txt", lambda: b"a" * (2 * _MEBI), refused="without a space"),
    Hostile("23", "singlefile.html", lambda: page(f'<p>{PROSE * 3}</p><img src="{embedded(15 * _MEBI)}"><p>And the tail of it is here, after the picture, said the mayor of the town.</p>'), kept="tail of it is here"),
    Hostile("24", "attributes.html", lambda: page("<p " + " ".join(f"a{i}=1" for i in range(300_000)) + ">" + BODY), kept=_ARTICLE),
    Hostile("25", "less-than.html", lambda: b"<html><body>" + b"<" * 5_000_000, refused="."),
    Hostile("26", "anchors.html", lambda: page("<a>" * 200_000 + BODY), kept=_ARTICLE),
    Hostile("27", "paragraphs.html", lambda: page("<p>The mayor of the town said he would not leave.</p>" * 200_000), kept="mayor of the town", refused="longer than", slow=True),
    Hostile("28a", "nul.html", lambda: page(f"<p>{PROSE}\0{PROSE * 3}</p>"), kept=_ARTICLE),
    Hostile("28b", "bad-utf8.txt", lambda: ("Кириллица и текст. " * 40).encode() + b"\xff" + PROSE.encode(), kept=_ARTICLE),
    Hostile("28c", "surrogate.json", lambda: rows('{"title": "a\\udc80b", "text": "' + PROSE * 2 + '\\udc80"}'), kept=_ARTICLE),
    Hostile("29", "utf16.txt", lambda: (PROSE * 3).encode("utf-16-le"), kept=_ARTICLE),
    Hostile("29b", "utf16.html", lambda: page(BODY).decode().encode("utf-16-be"), kept=_ARTICLE, refused="."),
    Hostile("30", "charset.html", lambda: page(BODY, '<meta charset="klingon-9">'), kept=_ARTICLE),
    Hostile("31", "comments.html", lambda: b"<html><body>" + b"<!--" * 1_000_000, refused="no text"),
    Hostile("32", "digits.html", lambda: page(f'<time datetime="{"1" * 2_000_000}">{"1" * 100}</time>{BODY}', f'<meta property="article:published_time" content="{"2" * 60_000}">'), kept=_ARTICLE),
    Hostile("33", "json-ld.html", lambda: page(BODY, '<script type="application/ld+json">' + "[" * 200_000 + "</script>"), kept=_ARTICLE),
    Hostile("34", "noise.html", lambda: random_bytes(3 * _MEBI), refused="binary"),
    Hostile("35", "empty.html", lambda: b"", refused="empty"),
    Hostile("36a", "deep.json", lambda: rows('{"text": ' + "[" * 200_000 + "]" * 200_000 + "}"), kept=_ARTICLE, problem="deeply"),
    Hostile("36b", "digits.json", lambda: rows('{"text": ' + "9" * 1_000_000 + "}"), kept=_ARTICLE, problem="number is too long"),
    Hostile("36c", "nan.json", lambda: rows('{"text": NaN}', '{"text": "a", "text": "b"}'), kept=_ARTICLE, problem="no number"),
    Hostile("37", "field.csv", f'title,text\nLong,"{PROSE * 2500}"\n'.encode, kept=_ARTICLE),
    Hostile("38a", "braces.rtf", lambda: b"{\\rtf1 " + PROSE.encode() + b"{" * 300_000 + b"}" * 300_000 + b"}", kept=_ARTICLE, refused="."),
    Hostile("38b", "huge.rtf", lambda: b"{\\rtf1 " + PROSE.encode() * (44 * _MEBI // len(PROSE)) + b"}", refused="too large"),
    Hostile("38c", "picture.rtf", lambda: b"{\\rtf1 " + PROSE.encode() + b"{\\pict\\pngblip " + b"0f" * (9 * _MEBI) + b"}}", kept=_ARTICLE),
    Hostile("39a", "nested.eml", lambda: nested_mail(3000), refused="deeply"),
    Hostile("39b", "header.eml", lambda: b"From: a@b.example\nDate: x\nSubject: " + b"=?utf-8?b?YWFh?= " * 420_000 + b"\n\nhello\n", refused="head"),
    Hostile("39c", "charset.eml", lambda: b"From: a@b.example\nSubject: s\nDate: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=klingon\n\n" + PROSE.encode() * 2, kept=_ARTICLE),
    Hostile("40a", "flate.pdf", partial(flate_bomb, False), refused="PDF is damaged|too much|too long", slow=True),
    Hostile("40b", "flate-twice.pdf", partial(flate_bomb, True), refused="PDF is damaged|too much|too long", slow=True),
    Hostile("41", "operators.pdf", lambda: one_page(stream(b"BT /F 9 Tf " + b"(a) Tj " * 1_000_000 + b"ET")), refused=".", kept="a", slow=True),
    Hostile("42", "forms.pdf", form_laughs, refused="PDF is damaged|too much|too long", slow=True),
    Hostile("43a", "cycle.pdf", cyclic_pages, refused="."),
    Hostile("43b", "pages.pdf", many_pages, refused="pages|damaged"),
    Hostile("43c", "arrays.pdf", lambda: pdf([b"<</Type/Catalog/Pages 2 0 R/X " + b"[" * 100_000 + b"]" * 100_000 + b">>", b"<</Type/Pages/Kids[]/Count 0>>"]), refused="."),
    Hostile("43d", "truncated.pdf", lambda: one_page(stream(b"BT /F 9 Tf (hello) Tj ET"))[:300], refused="."),
    Hostile("43e", "noise.pdf", lambda: b"%PDF-1.7\n" + random_bytes(100_000), refused="damaged"),
    Hostile("43f", "scan.pdf", lambda: one_page(stream(b"0 0 600 800 re f")), refused="no text layer"),
    Hostile("44", "image.png", lambda: png(20_000), refused="picture"),
    Hostile("45", "remote.html", lambda: page(BODY + _LINKS, _LINKS), kept=_ARTICLE),
    Hostile("50a", "overlap.zip", overlapping_zip, refused="overlap|bomb|damaged"),
    Hostile("50b", "symlink.zip", symlinked_zip, kept=_ARTICLE),
    Hostile("50c", "warc-bomb.warc.gz", gzip_bomb, refused=".", slow=True),
    Hostile("50d", "nested.zip", lambda: nested_zip(6), refused="nested"),
    Hostile("50e", "traversal.zip", lambda: packed({"../../evil.txt": PROSE * 3, "/etc/abs.txt": PROSE * 3}), kept=_ARTICLE),
)  # fmt: skip
