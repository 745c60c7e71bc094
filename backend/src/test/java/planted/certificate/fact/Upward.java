package planted.certificate.fact;

import planted.certificate.key.Used;

/** A planted arrow against the others. */
record Upward(Used used) {}
