/** How much each client may ask: points a minute, and attempts an hour, counted here or by all servers together. */
@NullMarked
package org.skillregister.platform.gateway.rate;

import org.jspecify.annotations.NullMarked;
