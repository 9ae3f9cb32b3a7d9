"""A text of the skeleton with braces, written anew in other words: the braces stay where their words stay.

`tokens` know what prints them, `steps` lead from the old ones to the new, `texts` writes what comes of them and
`written_words` single words; `note_keys` are the keys of notes that come in.
"""
