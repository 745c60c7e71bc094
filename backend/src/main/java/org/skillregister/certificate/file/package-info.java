/** What stands in the files that certificates come in, and why some of it is not taken. */
@NullMarked
package org.skillregister.certificate.file;

import org.jspecify.annotations.NullMarked;
