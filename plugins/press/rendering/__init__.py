"""How pages are rendered: templates, texts, static files, fonts."""
