/** All plans and rounds as they stand on a day: found, filtered, and as tables to download. */
@NamedInterface("list")
@NullMarked
package org.skillregister.assessment.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
