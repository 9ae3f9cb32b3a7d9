"""What python-docx lacks: runs, links, footnotes, style names, the check of a file, the same bytes each time."""
