/** What certificates are found by: numbers, names and identity documents, in the one form in which they are compared. */
@NullMarked
package org.skillregister.certificate.fact;

import org.jspecify.annotations.NullMarked;
