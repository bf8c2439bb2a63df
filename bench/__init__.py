"""Benchmarks and evaluations: corpora, peers, builds and the quality of what is derived."""
