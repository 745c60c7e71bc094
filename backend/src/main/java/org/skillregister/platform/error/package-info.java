/** What callers are told when a request fails: the codes, the exceptions that carry them, and the shape of an error. */
@NamedInterface("error")
@NullMarked
package org.skillregister.platform.error;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
