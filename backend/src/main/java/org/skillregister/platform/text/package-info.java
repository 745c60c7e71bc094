/** Checks of untrusted texts: patterns of bounded length, visible characters, JSON without double names. */
@NamedInterface("text")
@NullMarked
package org.skillregister.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
