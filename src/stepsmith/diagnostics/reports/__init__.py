"""Findings as others read them: text for people, JSON, SARIF, JUnit XML, GitHub's annotations.

Each renderer is imported from its own module, so that showing text does not load XML.
"""
