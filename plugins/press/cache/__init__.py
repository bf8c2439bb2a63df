"""What is kept from build to build, checked before it is believed."""
