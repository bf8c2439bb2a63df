"""How the interface sorts."""

from plugins.newsroom.wording import sort_key


def test_letters_with_a_stroke_and_ligatures_are_sorted_as_plain_ones():
    names = {"Łódź", "Ørsted", "Öl", "Oslo", "Đoković", "Dorn", "Æthel", "Affe", "Lodz", "Œuvre"}
    assert sorted(names, key=sort_key) == [
        *("Æthel", "Affe", "Đoković", "Dorn", "Lodz", "Łódź", "Œuvre", "Öl", "Ørsted", "Oslo")
    ]
