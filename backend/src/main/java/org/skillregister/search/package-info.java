/** Text search: parses what people type and matches it with names, pinyin, alternative titles and codes. */
@ApplicationModule(allowedDependencies = {"platform :: error", "platform :: paging", "reference"})
@NullMarked
package org.skillregister.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
