"""A resolution that somebody has edited, brought back into the skeleton that it was made of, word by word."""
