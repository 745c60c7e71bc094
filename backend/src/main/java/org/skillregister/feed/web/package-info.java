/** The routes of the feeds. */
@NullMarked
package org.skillregister.feed.web;

import org.jspecify.annotations.NullMarked;
