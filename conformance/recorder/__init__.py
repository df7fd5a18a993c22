"""Executes generated pipeline files and writes down what they register.

Modules of our own stand in for Spark and for the platform's pipeline modules. Needs nothing but
Python.
"""
