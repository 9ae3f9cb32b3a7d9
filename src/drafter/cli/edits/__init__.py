"""Edited files on their way into a draft, for merge and compile: which they are, what is asked, what is told.

`edited_files` and `proposal_files` are what is read; `merge_turns` takes one after the other, `fact_choices` asks which
fact is meant. `merge_report` tells a person what became of each edit, with `number_runs`, `merge_account` a program.
"""
