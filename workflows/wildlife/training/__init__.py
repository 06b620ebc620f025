"""How the models of ``jobs`` came about, and how good they are. No part of the jobs' image."""
