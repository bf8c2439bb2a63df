"""Feeds, sitemaps and metadata."""
