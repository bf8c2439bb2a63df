"""What every page was made from and how it came out."""
