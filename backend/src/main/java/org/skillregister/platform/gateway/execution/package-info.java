/** Executes operations on a few threads, each within its deadline and on one state of the data. */
@NullMarked
package org.skillregister.platform.gateway.execution;

import org.jspecify.annotations.NullMarked;
