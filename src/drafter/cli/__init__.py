"""The commands: open files, call one function, print. Only this package touches disk, clock and terminal.

`main` has the table of the commands and stops them with one sentence, `mistyped` those that are typed wrong; `guard` is
around it.

* A command each: `ageing` (log), `beginning` (init), `builds`, `carrying` (new), `changes` (diff, redline), `checks`
  (check, rules), `compiling`, `completion`, `doctor`, `drafting` (list, reduce), `merging`, `previewing`, `remaining`
  (todo), `schema`, `serving` (lsp).
* What is read: `reading` (bytes), `files` (a text by any of its names), `library` (`templates/`), `lineage` (earlier
  texts), `successors` (later ones), `configuration`.
* What is written: `saving`, with `seals` (whose file it is) and `file_names`; `formats` (any output format), `built`
  (the text that `merge` compares with).
* What is said: `talk`; of findings `report`, `interchange` (for programs) and `manual`; of what is left `left`;
  `programs` (JSON).
* Steps of build: `building`, `many`, `watching`; of check: `checking`, `correcting`, `submitting`; of redline:
  `redlining`; of preview: `looking`.
* Steps of merge: `edited_files`, `merge_turns`, `fact_choices`, `merge_report`, `number_runs`, `merge_account`;
  of compile: `proposal_files`.
"""
