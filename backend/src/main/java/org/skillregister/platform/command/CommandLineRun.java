package org.skillregister.platform.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;

/** Runs a command with only those beans of the application that it needs. */
public final class CommandLineRun {

    /** The command shares the embedded database of a running server, or starts one. */
    private static final String[] SETTINGS = {
        "--register.embedded-postgres.join=true",
        "--spring.main.lazy-initialization=true",
        // Only servers report health.
        "--management.endpoint.health.validate-group-membership=false",
        "--logging.level.root=ERROR",
        "--logging.level.org.skillregister=ERROR"
    };

    @Command(
            name = "skill-register",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Without a command: the server.")
    private static final class Root {}

    private static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            @Nullable String version = CommandLineRun.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "unpackaged" : version};
        }
    }

    private CommandLineRun() {}

    /** Whether the arguments call a command rather than configure the server. */
    public static boolean isCommand(String[] arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-") || arguments[0].equals("--help") || arguments[0].equals("--version"));
    }

    /** Commands are beans, created when called. */
    private static IFactory commands(ApplicationContext context) {
        IFactory others = CommandLine.defaultFactory();
        return new IFactory() {

            @Override
            public <T> T create(Class<T> type) throws Exception {
                @Nullable T bean = context.getBeanProvider(type).getIfAvailable();
                return bean == null ? others.create(type) : bean;
            }
        };
    }

    /** @return the exit code: 0 done, 1 failed or refused, 2 wrong usage */
    public static int run(Class<?> application, String[] arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(SETTINGS)) {
            CommandLine line = new CommandLine(new Root(), commands(context));
            for (String tool : context.getBeanNamesForType(CommandLineTool.class, true, false)) {
                line.addSubcommand(context.getType(tool));
            }
            line.setOut(writer(FileDescriptor.out, "stdout.encoding"));
            line.setErr(writer(FileDescriptor.err, "stderr.encoding"));
            line.getSubcommands().values().forEach(tool -> tool.setCaseInsensitiveEnumValuesAllowed(true));
            line.setExecutionExceptionHandler((failure, failed, _) -> {
                failed.getErr()
                        .println("Failed: "
                                + NestedExceptionUtils.getMostSpecificCause(failure)
                                        .getMessage());
                return 1;
            });
            return line.execute(arguments);
        }
    }

    /**
     * Prints why nothing is done.
     *
     * @return the exit code
     */
    public static int refuse(String problem) {
        writer(FileDescriptor.err, "stderr.encoding").println(problem);
        return CommandLine.ExitCode.USAGE;
    }

    /** A writer in the terminal's encoding, or in UTF-8 if that does not support Chinese; the JVM's own writer would print question marks. */
    private static PrintWriter writer(FileDescriptor target, String encoding) {
        Charset terminal = Charset.forName(System.getProperty(encoding, "UTF-8"), StandardCharsets.UTF_8);
        Charset charset = ShellText.hasChinese(terminal) ? terminal : StandardCharsets.UTF_8;
        return new PrintWriter(new FileOutputStream(target), true, charset);
    }
}
