/** Connections: pages of a list, and cursors that stay valid while the list changes. */
@NamedInterface("paging")
@NullMarked
package org.skillregister.platform.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
