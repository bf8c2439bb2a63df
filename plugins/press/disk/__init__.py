"""Files on the disk: two trees that change places, what else lies there, and the lock."""
