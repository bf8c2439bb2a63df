"""Long-running subjects, kept by editors."""
