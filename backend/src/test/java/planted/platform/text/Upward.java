package planted.platform.text;

import planted.platform.error.Used;

/** A planted arrow against the others. */
record Upward(Used used) {}
