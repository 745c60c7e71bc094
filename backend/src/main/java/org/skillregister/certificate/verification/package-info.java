/** Files of lookups: taken from partners, answered in the background, and given back as a file. */
@NullMarked
package org.skillregister.certificate.verification;

import org.jspecify.annotations.NullMarked;
