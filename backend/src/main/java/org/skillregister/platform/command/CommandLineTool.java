package org.skillregister.platform.command;

/**
 * A bean that is a command; picocli's {@code @Command} names and describes it. It obtains beans that need the database through an {@code
 * ObjectProvider}, so that its help works without one.
 */
public interface CommandLineTool {}
