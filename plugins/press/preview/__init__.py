"""The preview: ``python -m plugins.press.preview`` builds on every save."""
