/** What organizations have published, in the database: read, written and put together as plans. */
@NullMarked
package org.skillregister.assessment.storage;

import org.jspecify.annotations.NullMarked;
