"""Bringing templates to life: packages, images, change sets, events; status, outputs, destroying. The only floor
beside ``local`` that calls AWS.

A local profile cannot reach anything but its endpoint on this machine: see ``connection``.
"""
