/** What holds for every route beside the endpoint: admission, methods, the schema as a file. */
@NullMarked
package org.skillregister.platform.gateway.route;

import org.jspecify.annotations.NullMarked;
