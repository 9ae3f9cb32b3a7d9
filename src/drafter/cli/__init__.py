"""The commands: open files, call one function, print. Only this package touches disk, clock and terminal."""
