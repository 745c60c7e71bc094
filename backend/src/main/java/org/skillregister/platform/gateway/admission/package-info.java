/** Admits requests: identifies clients by key or address, and charges their budget. */
@NullMarked
package org.skillregister.platform.gateway.admission;

import org.jspecify.annotations.NullMarked;
