"""Images, as far as their names tell."""

IMAGES = (
    *(".apng", ".avif", ".bmp", ".gif", ".jfif"),
    *(".jpeg", ".jpg", ".png", ".svg", ".webp"),
)
"""Endings of images that browsers show, in small letters."""
