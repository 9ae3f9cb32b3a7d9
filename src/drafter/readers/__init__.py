"""Source formats: bytes to paragraphs, a format per file."""
