"""A register of two servers on a database of three machines, and what happens to them."""
