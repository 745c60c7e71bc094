/** The PostgreSQL of our own, and migrations that no killed process holds up. */
@NullMarked
package org.skillregister.platform.database;

import org.jspecify.annotations.NullMarked;
