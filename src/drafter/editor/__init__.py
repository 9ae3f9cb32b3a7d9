"""What a text editor asks of a draft while one types: what may stand here, what this means, where it is told."""
