package org.skillregister.platform.command;

/**
 * A bean that is a command of the command line; picocli's {@code @Command} names and describes it. It asks for what needs the
 * database through an {@code ObjectProvider}, so that its help can be read without one.
 */
public interface CommandLineTool {}
