"""Runs what was deployed as real processes: Lambda functions, Batch jobs.

A process runs on a leash: when the local cloud dies, in whatever way, the whole process group dies with it.
"""
