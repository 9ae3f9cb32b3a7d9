"""What is to change in the skeleton, part by part; `plan` is what a plan consists of.

`printed_draft` is the draft that a plan begins from. `part_plan` plans sections and annexes, `list_plan` a list of
paragraphs, `paragraph_plan` one of them; `table_plan`, `head_plan`, `sponsor_plan`, `phrase_plan` and `note_plan` plan
the rest, and `moved_braces` what goes with words that stand elsewhere.
"""
