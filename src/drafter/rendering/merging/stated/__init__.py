"""Both texts, the printed draft and the edited form, stated as entries without facts, so that they can be compared.

`own_entries` states either, with `numbered_notes`; `marked_words` are its words with their marks, `ruled_words` those
that rules give, in which a difference is no edit.
"""
