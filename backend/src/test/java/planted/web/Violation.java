package planted.web;

/** What nobody outside of a web package may depend on. */
public record Violation() {}
