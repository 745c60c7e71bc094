/** Finding certificates by two facts that belong together, and how often that may be tried. */
@NullMarked
package org.skillregister.certificate.lookup;

import org.jspecify.annotations.NullMarked;
