"""The rooms of Lageblatt; each is a Pelican plugin or what plugins are made of."""
