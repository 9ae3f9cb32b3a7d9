"""Hostile input: every kind is answered in a sentence, within 10 seconds and 500 MB, by a process of its own."""
