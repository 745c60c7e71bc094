/** What is done again and again while the server runs: each on a thread of its own, with an age that health and metrics show. */
@NamedInterface("job")
@NullMarked
package org.skillregister.platform.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
