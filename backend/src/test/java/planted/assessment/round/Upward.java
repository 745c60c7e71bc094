package planted.assessment.round;

import planted.assessment.storage.Used;

/** A planted arrow against the others. */
record Upward(Used used) {}
