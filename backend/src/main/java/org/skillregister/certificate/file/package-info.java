/** Files that come over the network or the command line: kept until whole, and read as text and columns. */
@NullMarked
package org.skillregister.certificate.file;

import org.jspecify.annotations.NullMarked;
