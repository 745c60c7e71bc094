/** What people write in the cells of spreadsheets, and what it means. */
@NamedInterface("cell")
@NullMarked
package org.skillregister.publication.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
