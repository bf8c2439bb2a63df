"""Manuscripts: how the files of editors are written, whatever they mean.

Pure functions from text to values and findings: front matter as YAML or in Pelican's form, with
the place of every value; Markdown to sanitised HTML, with what its writer can't have meant; what
a text attributes to whom. What the keys stand for knows the newsroom.
"""
