package planted.course.storage;

import planted.course.publishing.Used;

/** A planted arrow against the others. */
record Upward(Used used) {}
