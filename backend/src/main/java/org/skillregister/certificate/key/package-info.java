/** The secret keys: what facts are hashed with, what receipts are signed with, and how both are rotated. */
@NullMarked
package org.skillregister.certificate.key;

import org.jspecify.annotations.NullMarked;
