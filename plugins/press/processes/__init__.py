"""Work shared out over all cores, and in steps that keep to the processor's caches."""
