"""Topics and entities of stories, tagged by editors and by machine."""
