"""What a resolution is, what is wrong in one, and why a command cannot go on. Imports nothing of the package."""
