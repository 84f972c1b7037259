"""Who says what, in every form news uses."""

import pytest

from reader.model import SpeechKind
from tests.unit.claims.said import only, read, told

LAVROV = (
    "Russian Foreign Minister Sergey Lavrov said Wednesday that the issues of Crimea and Donbas, "
    "two contested regions in Ukraine in recent years, have been resolved. He added that the "
    'talks resulted in "significant progress."'
)
NIKOLENKO = (
    '"Lavrov demonstrates misunderstanding of the negotiation process," Ukrainian Foreign Ministry '
    'spokesperson Oleg Nikolenko responded. "The issues of Crimea and Donbas will be settled for '
    "good after Ukraine restores its sovereignty over them. During the talks, the delegation "
    'presented its proposals."'
)


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Anna Berg said that the bridge is open.", "Anna Berg", "the bridge is open"),
        ("Anna Berg said the bridge is open.", "Anna Berg", "the bridge is open"),
        ("The bridge is open, Anna Berg said.", "Anna Berg", "The bridge is open"),
        ("The bridge is open, said Anna Berg.", "Anna Berg", "The bridge is open"),
        ("“The bridge is open,” said Anna Berg.", "Anna Berg", "The bridge is open,"),
        ("“The bridge is open,” Anna Berg told reporters.", "Anna Berg", "The bridge is open,"),
        ("Anna Berg told The Post that the bridge is open.", "Anna Berg", "the bridge is open"),
        ("According to Anna Berg, the bridge is open.", "Anna Berg", "the bridge is open"),
        ("The bridge is open, according to Anna Berg.", "Anna Berg", "The bridge is open"),
        ("Anna Berg, a geologist, said the bridge is open.", "Anna Berg", "the bridge is open"),
        ("“The bridge,” said Anna Berg, “is open.”", "Anna Berg", "The bridge, … is open."),
        ("Anna Berg was quoted as saying the bridge is open.", "Anna Berg", "the bridge is open"),
        (
            "Anna Berg was quoted by Tass as saying the bridge is open.",
            "Anna Berg",
            "the bridge is open",
        ),
        (
            "Speaking on Monday, Anna Berg said the bridge is open.",
            "Anna Berg",
            "the bridge is open",
        ),
        ("Berlin police say it was an accident.", "Berlin police", "it was an accident"),
        ("The bridge is open, a court in Kyiv found.", "court in Kyiv", "The bridge is open"),
        ("The fire is out, police in Ohio said on Tuesday.", "police in Ohio", "The fire is out"),
    ],
)
def test_speaker_and_words(text: str, speaker: str, words: str) -> None:
    assert told(text)[0] == (speaker, words)


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "‘’"])
def test_every_quotation_mark(marks: str) -> None:
    text = f"{marks[0]}We will leave now,{marks[1]} said Anna Berg."
    assert told(text) == [("Anna Berg", "We will leave now,")]
    assert only(text).kind is SpeechKind.DIRECT


def test_doubled_single_marks_quote() -> None:
    assert told("''We leave now,'' said Anna Berg.") == [("Anna Berg", "We leave now,")]


def test_a_missing_opening_mark() -> None:
    text = 'Judging by the explosion, the brigade did it," the journalist wrote.'
    assert told(text) == [("journalist", "Judging by the explosion, the brigade did it,")]


def test_a_cue_glued_to_the_quotation() -> None:
    text = "“We are not seeing Russian forces in Chernigov.”the source noted."
    assert told(text) == [("source", "We are not seeing Russian forces in Chernigov.")]


def test_a_cue_glued_to_a_name() -> None:
    text = "An adviser, Oleksiy Arestovychassured that the enemy has been stopped."
    assert told(text) == [("Oleksiy Arestovych", "the enemy has been stopped")]


def test_a_quotation_that_goes_on_after_its_cue() -> None:
    spoken = told(NIKOLENKO)
    assert {who for who, _ in spoken} == {"Oleg Nikolenko"}
    assert spoken[1][1] == (
        "The issues of Crimea and Donbas will be settled for good after Ukraine restores its "
        "sovereignty over them."
    )
    assert len(spoken) == 3


def test_a_paragraph_of_quotation_without_cue_belongs_to_the_last_speaker() -> None:
    text = '"We leave," Anna Berg said.\n\n"Nobody stays behind. That is certain."'
    assert told(text)[1:] == [
        ("Anna Berg", "Nobody stays behind."),
        ("Anna Berg", "That is certain."),
    ]


def test_a_name_below_a_quotation_signs_it() -> None:
    assert told("“We can build a wall.”\n\n― Steve Quinlan")[0][0] == "Steve Quinlan"


def test_reported_speech_is_not_the_outlets() -> None:
    assert all(claim.kind is not SpeechKind.OWN for claim in read(LAVROV).claims)


def test_the_outlets_own_sentence() -> None:
    found = read("The talks continued in Turkey this week.").claims
    assert [(claim.kind, claim.speaker) for claim in found] == [(SpeechKind.OWN, None)]


def test_words_in_quotation_marks_are_not_always_speech() -> None:
    found = read('They will celebrate a "Day of Unity" on Saturday.').claims
    assert [claim.kind for claim in found] == [SpeechKind.OWN]


def test_two_statements_in_one_sentence() -> None:
    text = "“We leave,” Anna Berg said, adding that the bridge is closed."
    assert told(text) == [("Anna Berg", "We leave,"), ("Anna Berg", "the bridge is closed")]


def test_this_was_announced_points_back() -> None:
    text = "Russia withdrew its troops.\n\nThis was announced by the General Staff."
    assert told(text) == [("General Staff", "Russia withdrew its troops.")]


def test_a_headline_with_a_verb() -> None:
    text = "Russia Says Issues of Crimea, Donbass Have Been Resolved"
    assert told(text) == [("Russian government", "Issues of Crimea, Donbass Have Been Resolved")]


def test_a_headline_with_a_colon() -> None:
    assert told("Kremlin: No breakthrough in talks") == [("Kremlin", "No breakthrough in talks")]


def test_a_label_before_a_colon_is_no_speaker() -> None:
    assert told("Live Updates: Troops leave the city") == []


def test_kinds_of_speech() -> None:
    kinds = [claim.kind for claim in read(LAVROV).claims]
    assert kinds == [SpeechKind.INDIRECT, SpeechKind.MIXED]


def test_spans_of_source_and_cue() -> None:
    claim = only(LAVROV)
    assert claim.speaker_span is not None
    assert claim.cue is not None
    assert claim.speaker_span.of(LAVROV) == "Russian Foreign Minister Sergey Lavrov"
    assert claim.cue.of(LAVROV) == "said"


def test_a_noun_that_looks_like_a_cue_is_none() -> None:
    assert told("The Treaty's notes and state reports filled two shelves.") == []


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("''I was never edited,'' Mr. Ode, 82, told me.", "Ode", "I was never edited,"),
        (
            "“This is in our institutions,” Malka Cyril, the director of a center, "
            "told The Huffington Post.",
            "Malka Cyril",
            "This is in our institutions,",
        ),
        (
            "“It is responsible,” Leonard E. Burman, director of a center, "
            "said of Mrs. Clinton's plan.",
            "Leonard E. Burman",
            "It is responsible,",
        ),
        ("“They are wrong,” said 9/11 widow Terry Strada.", "Terry Strada", "They are wrong,"),
        (
            "“We are in a critical situation,” Chancellor Angela Merkel told reporters after the "
            "meeting that was held on a boat.",
            "Angela Merkel",
            "We are in a critical situation,",
        ),
    ],
)
def test_a_quotation_belongs_to_who_told_it(text: str, speaker: str, words: str) -> None:
    assert told(text) == [(speaker, words)]


def test_two_speakers_in_one_sentence_keep_their_words() -> None:
    text = "Asked about Paul Orr's claim that it was a bomb, Anna Berg said, “We know nothing.”"
    assert told(text) == [("Paul Orr", "it was a bomb"), ("Anna Berg", "We know nothing.")]


def test_a_time_in_front_is_not_the_source() -> None:
    assert told("In June, the Ohio senator called on Republicans to stop.")[0][0] == "Ohio senator"


def test_a_hearing_about_somebody_keeps_saying_to_the_subject() -> None:
    text = (
        "Mark Orr was defensive about an architect who said he was stiffed, saying, "
        "“He did no good job.”"
    )
    assert ("Mark Orr", "He did no good job.") in told(text)


def test_saying_after_a_time_in_front_belongs_to_the_clause() -> None:
    text = 'In August, several groups granted him more time, saying his "capital was short."'
    assert told(text) == [("several groups", 'his "capital was short."')]


def test_whom_something_leads_to_fear_is_the_source() -> None:
    assert told("All this has led the poet Dain Ivans to fear a “Pact.”") == [
        ("Dain Ivans", "a “Pact.")
    ]


def test_a_statement_goes_on_after_a_time_and_its_cue() -> None:
    text = "During his years in office, Anna Berg said, a majority has changed its mind."
    assert told(text) == [
        ("Anna Berg", "During his years in office … a majority has changed its mind")
    ]


def test_a_headline_and_a_quotation_name_the_speaker() -> None:
    text = "Elisa Warner Hammers Wells Bank CEO: ‘You Should Resign.’"
    assert told(text) == [("Elisa Warner", "You Should Resign.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anna Berg said the city will pay, but would not say if it has the money.",
            ("Anna Berg", "the city will pay"),
        ),
        (
            "The official indicated that, according to his data, all the soldiers have left.",
            ("official", "according to his data, all the soldiers have left"),
        ),
        (
            "Carl Orr estimates 200 civilians have been killed, Reuters reports.",
            ("Carl Orr", "200 civilians have been killed"),
        ),
        (
            "The union was formed, saying in a post online “only a concrete result is worth it.”",
            ("union", "only a concrete result is worth it."),
        ),
        (
            "The war has seen Norland accused of crimes by Kess and Western governments.",
            ("Kess and Western governments", "Norland accused of crimes"),
        ),
        (
            "The moves came while Norland military and Western intelligence say talks failed.",
            ("Norland military and Western intelligence", "talks failed"),
        ),
        (
            "Moscow said this would help the talks.",
            ("Russian government", "this would help the talks"),
        ),
    ],
)
def test_a_statement_ends_where_somebody_elses_begins(text: str, expected: tuple[str, str]) -> None:
    assert expected in told(text)


def test_his_means_who_the_sentence_is_about() -> None:
    text = "Anna Berg left early. Karl Orr was adamant in his willingness to stay."
    assert {speaker for speaker, _ in told(text)} == {"Karl Orr"}


def test_a_statement_with_its_verb_is_not_told_twice() -> None:
    assert len(read("President Anna Berg condemned the blockade.").claims) == 1


def test_what_somebody_did_not_say_stays_the_outlets_too() -> None:
    kinds = {claim.kind for claim in read("Anna Berg has not commented on the strike.").claims}
    assert SpeechKind.OWN in kinds


def test_what_nobody_confirmed_has_no_source() -> None:
    assert told("This information has not been confirmed by another source.") == []


def test_an_owners_apostrophe_closes_no_quotation() -> None:
    assert told("‘It’s the dogs’ dinner,’ said Karl Orr.") == [
        ("Karl Orr", "It’s the dogs’ dinner,")
    ]


def test_a_sentence_in_another_language_gives_no_word_of_it_as_speaker() -> None:
    assert told("Der Kanzler sagte am Mittwoch: „Wir helfen der Ukraine.“") == []


def test_rates_on_gains_are_no_verb() -> None:
    assert told("High tax rates on gains hurt the economy.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“It is a plain stone,” says the geologist Karl Orr, by email.",
            ("Karl Orr", "It is a plain stone,"),
        ),
        (
            "The bridge was hit twice, said Karl Orr, a warden who lives in the town.",
            ("Karl Orr", "The bridge was hit twice"),
        ),
        (
            "The agency quoted the governor Karl Orr as saying the dam was hit.",
            ("Karl Orr", "the dam was hit"),
        ),
        (
            "“Two boats are missing,” one official was quoted as saying by the Harbour Post.",
            ("official", "Two boats are missing,"),
        ),
        (
            "Karl Orr wrote a series of letters on Friday saying that the dam was safe.",
            ("Karl Orr", "the dam was safe"),
        ),
        (
            "A clerk told harbour24.example.org that the tale was made up.",
            ("clerk", "the tale was made up"),
        ),
        ("Her family said the boy was asleep.", ("Her family", "the boy was asleep")),
        ("‘What a night’, the singer captioned the picture.", ("singer", "What a night")),
    ],
)
def test_who_said_it_in_other_orders(text: str, expected: tuple[str, str]) -> None:
    assert expected in told(text)


def test_a_quotation_is_whose_the_relative_clause_describes() -> None:
    text = "They met the coast guards, who said the boat had sunk."
    assert told(text) == [("coast guards", "the boat had sunk")]


@pytest.mark.parametrize(
    "text",
    [
        "The clubs gave no further details of the sale.",
        "Anna Berg held a meeting to answer questions about the dam.",
        "The group often posts pictures and gives interviews to local papers.",
        "It mixes these genuine reports with jokes.",
        "The tale comes from a website called Daily Duck.",
        "The welcome has been mixed, to say the least.",
    ],
)
def test_a_noun_or_a_name_given_is_no_saying(text: str) -> None:
    assert told(text) == []


def test_what_is_told_in_the_passive_keeps_its_verb() -> None:
    text = "Harbour Farm has been ordered by the ministry to close."
    assert only(text).span.of(text) == "Harbour Farm has been ordered by the ministry"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The army said the envoy had not yet spoken to the rebels.",
            "the envoy had not yet spoken to the rebels",
        ),
        ("He learned it when she found out it was a boy.", "it was a boy"),
    ],
)
def test_a_clause_is_not_cut_in_its_middle(text: str, words: str) -> None:
    assert words in [part.of(text) for claim in read(text).claims for part in claim.content]
