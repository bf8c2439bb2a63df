"""From all that speaks for a topic to one score, and which score is enough."""

from collections.abc import Collection, Mapping, Sequence
from math import hypot

from plugins.topics.evidence import Evidence

ENOUGH = 1.0
"""Score from which on a topic is given where no archive has taught a better one."""
YOUNG = 100
"""An archive with so many tags moves ``ENOUGH`` half the way to what they teach."""


def combine(evidence: Mapping[str, Evidence], learnt: Mapping[str, float]) -> dict[str, float]:
    """Combine what words of the register and earlier tags say of a story: topic → score."""
    return {
        topic: hypot(
            max(0.0, evidence[topic].score if topic in evidence else 0.0), learnt.get(topic, 0.0)
        )
        for topic in sorted({*evidence, *learnt})
    }


def find_enough(scores: Sequence[Mapping[str, float]], given: Sequence[Collection[str]]) -> float:
    """Find the score that is enough by what editors gave to the stories of an archive.

    ``ENOUGH`` stays where nothing they gave or left out speaks against it.

    Args:
        scores: of each story, as from a model that has not seen it.
        given: ids of the topics that its editors gave it.
    """
    import numpy as np  # noqa: PLC0415 - only where an archive teaches

    from plugins.topics.thresholds import find_thresholds  # noqa: PLC0415

    pairs = [
        (score, topic in topics)
        for found, topics in zip(scores, given, strict=True)
        for topic, score in found.items()
    ]
    tags = sum(len(set(topics)) for topics in given)
    if not pairs or not tags:
        return ENOUGH
    every, hits = np.array(pairs, np.float32).T
    least, most = find_thresholds(every, hits, tags)
    taught = ENOUGH if least < ENOUGH <= most else (least + most) / 2
    return round((YOUNG * ENOUGH + tags * taught) / (YOUNG + tags), 3)
