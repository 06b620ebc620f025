"""Which species is it? What is measured of a crop, a model trained on pictures that were generated, and events."""
