"""A skeleton to the resolution that it stands for, and back: `render` and `reduce`, each the proof of the other."""
