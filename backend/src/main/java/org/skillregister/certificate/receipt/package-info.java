/** Signed statements of what was answered, and how they are checked. */
@NullMarked
package org.skillregister.certificate.receipt;

import org.jspecify.annotations.NullMarked;
