package org.skillregister.reference.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.skillregister.reference.release.RunningRegister.Run;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** The command {@code reference} as an operator runs it, inside the test's JVM. */
public final class ReferenceRun {

    private ReferenceRun() {}

    /**
     * Fails with what it prints unless it succeeds.
     *
     * @return what it prints
     */
    public static String run(ApplicationContext application, String... arguments) {
        Run run = execute(application, arguments);
        assertThat(run.exit()).as(run.out()).isZero();
        return run.out();
    }

    static Run execute(ApplicationContext application, String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(application.getBean(ReferenceCommand.class));
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(out, true));
        return new Run(line.execute(arguments), out.toString());
    }
}
