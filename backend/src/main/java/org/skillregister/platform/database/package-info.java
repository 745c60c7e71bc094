/** Connection pools by workload, the embedded PostgreSQL, and migrations that no killed process can block. */
@NamedInterface("database")
@NullMarked
package org.skillregister.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
