/** Reads and writes what organizations have published in the database, and assembles plans from it. */
@NullMarked
package org.skillregister.assessment.storage;

import org.jspecify.annotations.NullMarked;
