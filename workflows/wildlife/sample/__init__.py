"""Generated camera-trap images: what the workflow runs on when nobody has a camera at hand."""
