/** Files of certificates on their way in: parsed, checked, and written in one transaction. */
@NullMarked
package org.skillregister.certificate.intake;

import org.jspecify.annotations.NullMarked;
