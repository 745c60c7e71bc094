package planted.platform.gateway.request;

import planted.platform.gateway.document.Used;

/** A planted arrow against the others. */
record Upward(Used used) {}
