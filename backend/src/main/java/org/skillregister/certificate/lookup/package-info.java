/** Looks up certificates by two matching facts, and limits the attempts. */
@NullMarked
package org.skillregister.certificate.lookup;

import org.jspecify.annotations.NullMarked;
