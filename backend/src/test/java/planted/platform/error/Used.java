package planted.platform.error;

/** What no folder below may depend on. */
public record Used() {}
