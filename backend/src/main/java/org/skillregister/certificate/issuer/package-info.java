/** Who issues certificates: the bodies in their numbers, and the organizations by the names they had. */
@NullMarked
package org.skillregister.certificate.issuer;

import org.jspecify.annotations.NullMarked;
