/** The issuers of certificates: the bodies in their numbers, and the organizations with their last known names. */
@NullMarked
package org.skillregister.certificate.issuer;

import org.jspecify.annotations.NullMarked;
