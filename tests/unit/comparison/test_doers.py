"""Who did it, in whichever voice it is told."""

import pytest

from reader.comparison import judge


def kinds(a: str, b: str) -> set[str]:
    return {reason.kind for reason in judge(a, b).reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bomb was planted by separatists.", "The army planted the bomb."),
        ("The fire was started by a tenant.", "The landlord started the fire."),
        ("Rebels shelled the village.", "The village was shelled by government troops on Monday."),
        ("The song was written by Lennon.", "McCartney wrote the song."),
        ("The video was recorded by a neighbour.", "A police officer recorded the video."),
    ],
)
def test_another_who_did_it_contradicts(a: str, b: str) -> None:
    assert judge(a, b).relation == "contradicts"
    assert "doer" in kinds(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The fire was started by two boys.", "Two boys started the fire."),
        ("The village was shelled by Russian troops.", "The Russian army shelled the village."),
        ("The suspect was arrested by police.", "Officers arrested the suspect."),
    ],
)
def test_the_same_one_agrees_in_the_other_voice(a: str, b: str) -> None:
    assert judge(a, b).relation == "agrees"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The minister was shot by a gunman.", "A student shot the minister."),
        ("The fire was started by an arsonist.", "A soldier started the fire."),
        ("The tower was designed by an architect.", "A student designed the tower."),
        ("The bridge was built by a Swiss company.", "Workers built the bridge."),
        ("The school was hit by a drone.", "The army hit the school."),
        ("The film was praised by critics.", "The audience praised the film."),
        ("The letter was written by his lawyer.", "Smith wrote the letter."),
        ("The village was shelled by government troops.", "Rebels shelled the town."),
    ],
)
def test_who_may_be_the_same_or_do_it_as_well_does_not(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"
