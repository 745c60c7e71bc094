/** Records who made an inquiry, when and why, for holders to see; never the facts given. */
@NullMarked
package org.skillregister.certificate.audit;

import org.jspecify.annotations.NullMarked;
