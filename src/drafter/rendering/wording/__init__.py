"""Agreed wording: a fact printed in the phrase of its kind, and found in a text by the same phrase.

`phrases` are the phrases, `phrasing` prints them and `reading` reads them back. Those that a skeleton brings itself are
`own_phrases`, read back by `own_reading`; `own_phrase_problems` tells what is wrong with one. `plain` are facts that
need no phrase.
"""
