package org.skillregister.stock;

import org.springframework.data.annotation.Id;

/** An organization as it stands in an edition of the catalogue. */
record Organization(@Id String id, String name, String editionId, int number) {}
