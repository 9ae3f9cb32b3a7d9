"""The commands: open files, call one function, print. Only this package touches disk, clock and terminal.

`main` has the table of the commands and stops them with one sentence, `mistyped` those that are typed wrong; `guard` is
around it. A command each: `ageing` (log), `beginning` (init), `builds`, `carrying` (new), `changes` (diff, redline),
`checks` (check, rules), `compiling`, `completion`, `doctor`, `drafting` (list, reduce), `merging`, `previewing`,
`remaining` (todo), `schema`, `serving` (lsp).

What they share has rooms: `disk` (what is read and written), `terminal` (what is said), `steps` (of which commands are
made), `edits` (edited files on their way into a draft).
"""
