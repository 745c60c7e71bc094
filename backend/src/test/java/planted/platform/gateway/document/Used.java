package planted.platform.gateway.document;

/** What no folder below may depend on. */
public record Used() {}
