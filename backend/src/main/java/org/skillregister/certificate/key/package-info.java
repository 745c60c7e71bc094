/** The secret keys that hash facts and sign receipts, and their rotation. */
@NullMarked
package org.skillregister.certificate.key;

import org.jspecify.annotations.NullMarked;
