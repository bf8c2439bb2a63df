"""What a site is made from: sources, code and settings, and whether they changed."""
