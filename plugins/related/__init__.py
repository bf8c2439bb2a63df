"""related"""
