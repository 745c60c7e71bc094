/** Rate limits per client: points per minute and attempts per hour, counted locally or by all servers together. */
@NullMarked
package org.skillregister.platform.gateway.rate;

import org.jspecify.annotations.NullMarked;
