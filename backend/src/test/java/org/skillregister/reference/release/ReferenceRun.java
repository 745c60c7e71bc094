package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** The command {@code reference} as an operator runs it, in the program of a test. */
public final class ReferenceRun {

    private ReferenceRun() {}

    /**
     * Fails with what it prints unless it succeeds.
     *
     * @return what it prints
     */
    public static String run(ApplicationContext application, String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(application.getBean(ReferenceCommand.class));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        int exit = line.execute(arguments);
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }
}
