/** Connections by what they are needed for, the PostgreSQL of our own, and migrations that no killed process holds up. */
@NamedInterface("database")
@NullMarked
package org.skillregister.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
