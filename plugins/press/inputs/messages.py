"""What is told of sources and folders, in German and English: fact, then remedy."""

from plugins.problems.problem import Message

FOLDER_ENTANGLED = Message(
    de="{name} ist {path}; das {how:de} {other} ({source}). Wählen Sie einen eigenen Ordner "
    "daneben, etwa {example}.",
    en="{name} is {path}; it {how:en} {other} ({source}). Choose a folder of its own beside "
    "that, such as {example}.",
)
LIES_ON = Message(de="ist derselbe Ordner wie", en="is the same folder as")
LIES_IN = Message(de="liegt in", en="lies in")
LIES_AROUND = Message(de="enthält", en="contains")
NAME_WITH_CONTROL = Message(
    de="Der Name enthält ein Steuerzeichen. Benennen Sie die Datei um.",
    en="The name has a control character. Rename the file.",
)
NAME_UNREADABLE = Message(
    de="Der Name ist nicht in UTF-8. Benennen Sie die Datei um.",
    en="The name is not in UTF-8. Rename the file.",
)
