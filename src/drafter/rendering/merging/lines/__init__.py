"""A plan as changes of the lines of a file.

`plan_edits` makes them, `entry_lines` writes paragraphs, `conflict_lines` a choice between two wordings;
`comment_lines` and `label_lines` are what stands beside the words.
"""
