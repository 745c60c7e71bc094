/** Signs answers as receipts, and checks receipts. */
@NullMarked
package org.skillregister.certificate.receipt;

import org.jspecify.annotations.NullMarked;
