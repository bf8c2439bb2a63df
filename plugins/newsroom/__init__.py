"""The domain: stories, front matter, registers, the archive, problems, reading."""
