"""Which paragraph of an edited form answers to which of the draft; where the draft has moved on, of three texts.

`kinship` refuses another text; `matching` pairs paragraphs, list by list, and `section_cuts` finds where a section
was cut. Three texts are put together by `three_way`, with `both_words`, `sponsor_lines`, `brought_up` and
`conflict_authors`.
"""
