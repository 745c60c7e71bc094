package planted.upstream;

import planted.downstream.Downstream;

/** A planted violation of the module rules. */
public record Upstream(Downstream downstream) {}
