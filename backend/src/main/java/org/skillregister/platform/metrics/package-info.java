/** What is counted while the server runs, for those who watch it. */
@NullMarked
package org.skillregister.platform.metrics;

import org.jspecify.annotations.NullMarked;
