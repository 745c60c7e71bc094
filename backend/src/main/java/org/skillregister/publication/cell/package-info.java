/** Reads and writes the cells of spreadsheets that people fill in. */
@NamedInterface("cell")
@NullMarked
package org.skillregister.publication.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
