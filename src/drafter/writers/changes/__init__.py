"""A comparison as a file: for the terminal, as a web page, as JSON."""
