/** Where the feeds are. */
@NullMarked
package org.skillregister.feed.web;

import org.jspecify.annotations.NullMarked;
