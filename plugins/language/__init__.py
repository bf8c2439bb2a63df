"""Words and what they are made of: tokens, stems, compound parts, rarity in the language.

Pure functions, shared by the rooms that compare or classify stories (``related``, ``topics``)
and by ``typography``, which hyphenates at the joints of compounds. No settings, no state
beyond caches of pure functions; the only files read are those of the package wordfreq.
"""
