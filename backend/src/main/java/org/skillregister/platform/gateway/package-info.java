/** GraphQL over HTTP: what may be asked, how it is answered, and what is rejected before any work is done. */
@NullMarked
package org.skillregister.platform.gateway;

import org.jspecify.annotations.NullMarked;
