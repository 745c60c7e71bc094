/** Finds and filters all plans and rounds with their status on a day, and offers them as tables to download. */
@NamedInterface("list")
@NullMarked
package org.skillregister.assessment.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
