"""Daily editions in running order."""
