/** Imports certificate files: parses and checks them, and writes them in one transaction. */
@NullMarked
package org.skillregister.certificate.intake;

import org.jspecify.annotations.NullMarked;
