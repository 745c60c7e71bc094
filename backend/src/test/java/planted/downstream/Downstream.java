package planted.downstream;

/** What the planted violation reaches for. */
public record Downstream() {}
