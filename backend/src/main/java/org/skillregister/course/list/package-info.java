/** All courses as shown today: sorted, filtered, searched, and as tables to download. */
@NamedInterface("list")
@NullMarked
package org.skillregister.course.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
