"""Where on a picture is an animal? A picture, the background of its camera, what differs, and boxes with scores.

NumPy and SciPy, not OpenCV: a median, a few Gaussian filters, morphology and labelled components are all it takes,
``scipy.ndimage`` has each of them, and its filters let go of the interpreter, so that threads help. OpenCV's own
background models (MOG2, KNN) learn from a steady video; a camera trap gives a few frames an hour, in changing light.
"""
