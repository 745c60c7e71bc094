package org.skillregister.platform;

/** An argument outside its bounds. The caller gets the message and the argument's name; nothing else is revealed. */
public final class BadRequest extends RuntimeException {

    private final String argument;

    /**
     * @param argument name of the argument as the schema has it, with a path where it is nested: {@code filter.text}
     * @param message what is wrong and what would be right, for a client developer
     */
    public BadRequest(String argument, String message) {
        super(message);
        this.argument = argument;
    }

    public String argument() {
        return argument;
    }
}
