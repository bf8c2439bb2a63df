"""Settings, and the full text of every message."""

from plugins.related import messages
from plugins.related.settings import Settings, parse_settings


def tell(settings, lang):
    return [problem.describe(lang) for problem in parse_settings(settings)[1]]


def test_settings_that_are_there_replace_the_defaults():
    parsed, problems = parse_settings({"RELATED_LIMIT": 3, "RELATED_THRESHOLD": 0.9, "OTHER": 1})
    assert parsed == Settings(limit=3, threshold=0.9)
    assert problems == ()


def test_a_negative_limit_is_told_with_the_remedy():
    assert tell({"RELATED_LIMIT": -1}, "en") == [
        "RELATED_LIMIT is -1; it must be 0 or more. Use 0 to show no related stories."
    ]
    assert tell({"RELATED_LIMIT": -1}, "de") == [
        "RELATED_LIMIT ist -1; es muss 0 oder mehr sein. "
        "Mit 0 werden keine verwandten Meldungen gezeigt."
    ]


def test_each_number_that_may_be_off_says_how():
    assert tell({"THREAD_LENGTH": -2, "DUPLICATE_DAYS": -3}, "en") == [
        "THREAD_LENGTH is -2; it must be 0 or more. Use 0 to suggest no dossiers.",
        "DUPLICATE_DAYS is -3; it must be 0 or more. Use 0 to switch the duplicate alarm off.",
    ]
    assert tell({"RELATED_THRESHOLD": -0.5}, "en") == [
        "RELATED_THRESHOLD is -0.5; it must be 0 or more."
    ]


def test_a_likeness_is_one_at_most():
    assert parse_settings({"DUPLICATE_ALARM": 1}) == (Settings(alarm=1), ())
    assert tell({"DUPLICATE_ALARM": 6}, "en") == [
        "DUPLICATE_ALARM is 6; it must be between 0 and 1."
    ]


def test_what_is_no_number_is_told_and_the_default_kept():
    parsed, _ = parse_settings({"RELATED_LIMIT": "five"})
    assert parsed == Settings()
    assert tell({"RELATED_LIMIT": "five"}, "en") == [
        "RELATED_LIMIT is 'five', which is no whole number. The default is 5."
    ]
    assert tell({"RELATED_THRESHOLD": True}, "de") == [
        "RELATED_THRESHOLD ist True, das ist keine Zahl. Vorgabe ist 0.75."
    ]


def test_warnings_say_fact_and_remedy_in_both_languages():
    values = {
        "slug": "gipfel",
        "other": "content/stories/a.md",
        "date": "2024-06-18",
        "since": "2024-06-10",
        "count": 9,
        "title": "Gipfel endet",
    }
    told = (messages.STALE_PIN, messages.STALE_EXCLUDE, messages.TOLD_TWICE, messages.LONG_THREAD)
    assert [message.in_language("en", values) for message in told] == [
        '"gipfel" in related.pin would be among the related stories anyway. Drop the entry.',
        '"gipfel" in related.exclude would not be shown anyway. Drop the entry.',
        "This story seems to tell what content/stories/a.md told on 2024-06-18. "
        "Add to that one under updates, or say in the summary what is new.",
        "A matter has run since 2024-06-10 through 9 stories, most recently "
        '"Gipfel endet". Make a dossier under content/dossiers/ and name it as dossier: in them.',
    ]
    assert [message.in_language("de", values) for message in told] == [
        "„gipfel“ in related.pin stünde auch ohne Anheften unter „Mehr dazu“. "
        "Der Eintrag kann entfallen.",
        "„gipfel“ in related.exclude wäre ohnehin nicht gezeigt worden. "
        "Der Eintrag kann entfallen.",
        "Diese Meldung scheint zu erzählen, was content/stories/a.md am 2024-06-18 schon erzählt "
        "hat. Ergänzen Sie jene unter updates, oder sagen Sie in der Zusammenfassung, was neu ist.",
        "Ein Thema läuft seit 2024-06-10 in 9 Meldungen, zuletzt „Gipfel endet“. "
        "Legen Sie unter content/dossiers/ ein Dossier an und tragen Sie es als dossier: ein.",
    ]
