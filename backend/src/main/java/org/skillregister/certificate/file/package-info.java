/** The columns of certificate files, and the reasons why lines are rejected. */
@NullMarked
package org.skillregister.certificate.file;

import org.jspecify.annotations.NullMarked;
