"""Benchmarks: what a user waits for, beside yardsticks of the same run."""
