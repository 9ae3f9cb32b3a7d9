"""What stands around the paragraphs: masthead, closing, sponsors and footnotes; `render` and `reduce` share it.

`document` is masthead and closing, with `sponsors`; `footnotes` are what the texts call, and `note_keys` the keys that
a reduction gives them; `asking_parts` are words of these in parts, which may ask for a fact.
"""
