/** Who asked, when and why, for the holders to see; never what was said. */
@NullMarked
package org.skillregister.certificate.audit;

import org.jspecify.annotations.NullMarked;
