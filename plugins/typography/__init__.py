"""German and English micro-typography, on text only."""
