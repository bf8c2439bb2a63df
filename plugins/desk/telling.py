"""What the machine thought, in lines for a terminal."""

from plugins.desk import messages
from plugins.desk.examining import Tables
from plugins.newsroom.story import Story
from plugins.related.scores import load_scores
from plugins.topics.cues import read_cues
from plugins.topics.evidence import Matcher
from plugins.topics.register import Register
from plugins.topics.report import examine, tell_report, tell_topics


def tell_story(tables: Tables, slug: str, lang: str) -> list[str]:
    """Say which topics and relations a story has, with scores and reasons."""
    story = tables["archive"].by_slug[slug]
    nothing = ["    – " + messages.NONE.in_language(lang, {})]
    lines = [messages.TOPICS.in_language(lang, {"title": story.title})]
    lines += _tell_topics(tables, story, lang) or nothing
    lines.append(messages.RELATIONS.in_language(lang, {}))
    return lines + (_tell_relations(tables, slug, lang) or nothing)


def _tell_topics(tables: Tables, story: Story, lang: str) -> list[str]:
    """Say which topics a story has; its words are weighed again for what each of them added."""
    if "topics" not in tables:
        return []
    table = tables["topics"]
    cues = tables["press"].load_extracts("cues", [story.digest])[story.digest]
    evidence = Matcher(Register(dict(table.topics))).weigh(read_cues(cues))
    return tell_topics(table, story.slug, evidence, lang)


def _tell_relations(tables: Tables, slug: str, lang: str) -> list[str]:
    if "relations" not in tables:
        return []
    lines = []
    scores = load_scores(tables["press"].folder("related"))
    for relation in tables["relations"].find(slug):
        other = tables["archive"].by_slug[relation.slug]
        kind = messages.PINNED if relation.pinned else messages.KINDS[relation.kind]
        mark = kind.in_language(lang, {})
        why = ", ".join(relation.reasons)
        told = f"{relation.score:5.2f}  {mark:13}  {other.day}  {other.title} ({other.slug})"
        lines.append(f"{told}: {why}")
        if scores and (score := scores.find(slug, relation.slug)):
            values = {name: f"{part:.2f}" for name, part in score._asdict().items()}
            lines.append("       " + messages.SCORE.in_language(lang, values))
    return lines


def tell_archive(tables: Tables, lang: str) -> list[str]:
    """Say what the register of topics needs."""
    if "topics" not in tables:
        return [messages.NONE.in_language(lang, {})]
    report = examine(tables["topics"], tables["archive"].stories)
    return tell_report(report, tables["topics"], lang)
