"""Problems: place, fact and remedy, in German and English, of all rooms alike.

A room notes ``Problem`` values, or ``Finding`` values where the file's path is not known yet;
``reporting.py`` tells all of a run at once. Knows no other room.
"""
