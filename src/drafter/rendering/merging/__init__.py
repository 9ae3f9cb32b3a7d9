"""A resolution that somebody has edited, brought back into the skeleton that it was made of, word by word.

`merge` goes through these steps; CONTRIBUTING tells of them in a row.

* Both texts as entries without facts: `marked_words`, `ruled_words`, `numbered_notes`, `own_entries`,
  `printed_draft`; `kinship` refuses another text.
* Side by side: `matching`, `section_cuts`; where the draft has moved on `three_way`, `both_words`, `sponsor_lines`,
  `brought_up`, `conflict_authors`.
* The plan: `plan`, made by `part_plan`, `list_plan`, `paragraph_plan`, `table_plan`, `head_plan`, `sponsor_plan`,
  `phrase_plan`, `note_plan`.
* A text and its braces: `tokens`, `steps`, `texts`, `written_words`, `note_keys`; `moved_braces` go with their words.
* Facts: `fact_changes`, `inverses`, `fact_decisions`, `wishes`, `series_growth`.
* Into the file: `plan_edits`, `entry_lines`, `conflict_lines`, `comment_lines`, `label_lines`; at the end `proof`.
"""
