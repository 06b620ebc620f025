"""Camera-trap images to a dataset: machine (workflow), needs (resources), code (functions, jobs)."""
