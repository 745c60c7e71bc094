/** Routes other than the endpoint: admission, methods, the schema file. */
@NullMarked
package org.skillregister.platform.gateway.route;

import org.jspecify.annotations.NullMarked;
