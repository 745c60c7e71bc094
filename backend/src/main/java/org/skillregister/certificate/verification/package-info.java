/** Lookup files: uploaded by partners, processed in the background, and returned as a result file. */
@NullMarked
package org.skillregister.certificate.verification;

import org.jspecify.annotations.NullMarked;
