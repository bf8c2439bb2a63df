"""Stems, compounds, stop words and rarity of German and English words."""
