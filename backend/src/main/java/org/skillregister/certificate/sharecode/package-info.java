/** Codes that holders share instead of their facts. */
@NullMarked
package org.skillregister.certificate.sharecode;

import org.jspecify.annotations.NullMarked;
