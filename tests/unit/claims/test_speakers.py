"""Sources worked out to people and bodies, with role and side."""

import pytest

from tests.unit.claims.said import read, told


def speaker(text: str, name: str):  # type: ignore[no-untyped-def]
    return next(known for known in read(text).speakers if known.name == name)


def names(text: str) -> list[str]:
    return [who for who, _ in told(text)]


def test_title_and_name_are_kept_apart() -> None:
    found = speaker("Russian Foreign Minister Sergey Lavrov said he left.", "Sergey Lavrov")
    assert (found.role, found.side) == ("Russian Foreign Minister", "Russia")


def test_a_role_set_beside_the_name() -> None:
    text = "“No,” Steve Goose, the arms director of Human Rights Watch, said."
    assert speaker(text, "Steve Goose").role == "arms director of Human Rights Watch"


def test_a_last_name_means_the_full_name() -> None:
    text = "Press Secretary John Kirby said it is over.\nKirby added that troops left."
    assert names(text) == ["John Kirby", "John Kirby"]


def test_the_full_name_may_come_later() -> None:
    text = "Zelensky said he is ready.\nPresident Volodymyr Zelensky added that he waits."
    assert names(text) == ["Volodymyr Zelensky"] * 2


def test_pronouns_mean_the_last_fitting_speaker() -> None:
    text = (
        "White House aide Kate Bedingfield said it failed. “They struggle,” she said.\n"
        "Spokesman Dmitry Peskov said talks go on. He added that much remains."
    )
    assert names(text) == ["Kate Bedingfield"] * 2 + ["Dmitry Peskov"] * 2


def test_she_is_not_the_man_named_last() -> None:
    text = (
        "Spokeswoman Maria Zakharova said it goes to plan. Sergey Lavrov said it is over.\n"
        "“We hope so,” she said."
    )
    assert names(text) == ["Maria Zakharova", "Sergey Lavrov", "Maria Zakharova"]


@pytest.mark.parametrize("again", ["The spokesperson", "The official", "The spokesman"])
def test_role_nouns_mean_somebody_named(again: str) -> None:
    text = f"Kremlin spokesman Dmitry Peskov said talks go on. {again} said much remains."
    assert names(text) == ["Dmitry Peskov"] * 2


def test_somebody_without_a_name_keeps_the_description() -> None:
    text = (
        "Troops have left, a senior US defense official said.\n"
        "“None remain,” the source noted. “None at all,” said the US official."
    )
    assert names(text) == ["senior US defense official"] * 3
    assert speaker(text, "senior US defense official").side == "US"


def test_spellings_of_one_person_are_merged() -> None:
    text = (
        "Irpin Mayor Oleksandr Makrushin said half the city is gone.\n"
        "Markushyn said Ukraine had retaken Irpin."
    )
    assert names(text) == ["Oleksandr Makrushin"] * 2


def test_variants_of_a_name_are_merged() -> None:
    text = "President Volodmyr Zelensky said no. Volodymyr Zelenskyy said it again."
    assert len(set(names(text))) == 1


def test_the_figures_of_a_body_are_its_own() -> None:
    assert names("U.N. data shows at least 1,189 civilians died.") == ["United Nations"]


def test_a_courtesy_title_is_no_part_of_the_name() -> None:
    assert names("Mr Johnson said it is over.") == ["Johnson"]


def test_a_title_before_a_last_name_is_its_role() -> None:
    assert speaker("President Erdogan said it is over.", "Erdogan").role == "President"


def test_two_people_of_one_family_stay_two() -> None:
    text = "Former President Bill Clinton said no. Candidate Hillary Clinton said yes."
    assert names(text) == ["Bill Clinton", "Hillary Clinton"]


@pytest.mark.parametrize(("capital", "government"), [("Kyiv", "Ukrainian"), ("Moscow", "Russian")])
def test_a_capital_that_speaks_is_its_government(capital: str, government: str) -> None:
    found = speaker(f"{capital} says talks go on.", f"{government} government")
    assert found.side == {"Kyiv": "Ukraine", "Moscow": "Russia"}[capital]


def test_a_body_is_known_by_its_short_name() -> None:
    text = (
        "The Office of the U.N. High Commissioner for Human Rights (OHCHR) reports 1,189 deaths "
        "have been counted.\n“Most were shelled,” OHCHR said."
    )
    assert names(text) == ["OHCHR", "OHCHR"]


def test_the_data_of_a_body_speak_for_it() -> None:
    text = "Some 1,480 died, according to the latest data from the UN refugee agency."
    assert names(text) == ["UNHCR"]


def test_who_speaks_for_somebody_is_not_that_person() -> None:
    text = "Anna Berg left. A spokesman for Anna Berg said she was ill."
    assert [claim.speaker for claim in read(text).claims][-1] == "spokesman for Anna Berg"


@pytest.mark.parametrize(
    "text",
    [
        "A viral video shared on social media this week showed that tanks were burning.",
        "The alert said Americans should leave.",
        "Footage on social media has sparked speculation over a second strike.",
        "A video from Kess shows that the bridge still stands.",
        "Some 68 percent of the French oppose the reform.",
        "A third of voters said they want a new vote.",
        "Eight of 10 voters say they are tired of it.",
    ],
)
def test_a_thing_or_a_share_of_the_asked_is_nobody(text: str) -> None:
    (claim,) = (claim for claim in read(text).claims if claim.cue)
    assert claim.speaker is None
    assert claim.speaker_span is not None
    assert not read(text).speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The report says that prices rose.", "report"),
        ("The spokesman's statement said that prices rose.", "spokesman's statement"),
        ("Officials in Kyiv said that prices rose.", "Officials in Kyiv"),
        ("Two officials said that prices rose.", "Two officials"),
        ("One of the survivors said that prices rose.", "One of the survivors"),
    ],
)
def test_what_somebody_wrote_and_who_is_not_named_may_speak(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wells Fargo this month announced that it would pay.", "Wells Fargo"),
        ("The Security Council on Friday said that it had met.", "Security Council"),
        ("Rep. Elijah Cummings of Maryland said that it was over.", "Elijah Cummings"),
        ("Mr. Morgan of the Sierra Club said that it was over.", "Morgan"),
        ("Secretary of State John F. Kerry said that it was over.", "John F. Kerry"),
        ("A report released last week said that it was over.", "report"),
        ("Several cast members said that it was over.", "Several cast members"),
    ],
)
def test_when_and_where_are_no_part_of_a_name(text: str, name: str) -> None:
    assert names(text) == [name]


def test_a_sentences_first_word_is_no_part_of_the_name_after_it() -> None:
    text = "They sailed to Spain. But Anna Berg stayed. Berg said that it was over."
    assert names(text) == ["Anna Berg"]


def test_his_spokeswoman_is_told_by_whose_she_is() -> None:
    text = "President John Dubois said he was ill. His spokeswoman said he would return."
    assert names(text) == ["John Dubois", "John Dubois's spokeswoman"]


def test_a_short_form_means_the_body_of_that_name() -> None:
    text = (
        "The police prefecture said it was calm. The Times said it was not. "
        "The prefecture said nobody was hurt."
    )
    assert names(text) == ["police prefecture", "Times", "police prefecture"]


def test_who_is_only_spoken_of_is_no_speaker() -> None:
    text = "Anna Berg met Carl Stein. Berg left early. Stein said that it was over."
    assert [known.name for known in read(text).speakers] == ["Carl Stein"]
