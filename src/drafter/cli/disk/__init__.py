"""What the commands read and write; nothing else touches the disk.

* Read: `reading` (the bytes of a file), `files` (a text by any of its names), `home` (the folder of a
  draft), `library` (`templates/`), `lineage` (the
  texts before one), `successors` (those after it), `configuration`.
* Written: `saving`, with `seals` (whose file it is) and `file_names`; `formats` (any output format), `built` (the text
  that `merge` compares with).
"""
