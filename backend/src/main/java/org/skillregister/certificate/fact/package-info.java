/** The facts that certificates are found by: numbers, names and identity documents, normalized for comparison. */
@NullMarked
package org.skillregister.certificate.fact;

import org.jspecify.annotations.NullMarked;
