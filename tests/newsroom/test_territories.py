"""The list of countries."""

from plugins.newsroom.territories import TERRITORIES, list_territories


def test_the_names_of_countries_are_those_of_cldr():
    kept = [tuple(line.split("|")) for line in TERRITORIES.strip().splitlines()]
    assert kept == list_territories()
