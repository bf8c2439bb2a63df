"""Ledgers of sources and what outlets are cited for."""
