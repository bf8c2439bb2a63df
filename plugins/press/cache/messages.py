"""What is told of the cache, in German and English: fact, then remedy."""

from plugins.problems.problem import Message

CACHE_DROPPED = Message(
    de="Der Zwischenspeicher {path} {why:de} und wird neu angelegt.",
    en="The cache {path} {why:en}; it is dropped and made anew.",
)
CACHE_DAMAGED = Message(de="ist beschädigt", en="is damaged")
CACHE_FOREIGN = Message(de="gehört einem anderen Programm", en="belongs to another program")
CACHE_OTHER = Message(
    de="stammt von einer anderen Fassung von Lageblatt",
    en="was written by another version of Lageblatt",
)
