"""Output formats: a resolution to bytes, a format per file."""
