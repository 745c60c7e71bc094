/** Where the files are downloaded. */
@NullMarked
package org.skillregister.download.web;

import org.jspecify.annotations.NullMarked;
