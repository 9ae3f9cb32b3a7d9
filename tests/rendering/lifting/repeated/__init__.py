"""Tests of repeated wording."""
