"""Batch programs of the wildlife workflow: ``python -m jobs.stage0 …``, the same in a container and as a process."""
