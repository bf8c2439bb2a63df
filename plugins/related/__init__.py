"""Related stories, threads and near-duplicates."""
