package org.skillregister.assessment.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.assessment.list.AssessmentPlans;
import org.skillregister.assessment.statement.PlanJson;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.skillregister.platform.snapshot.Snapshot;
import org.skillregister.reference.ReferenceData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** Reports whether the built site is older than the data. */
@Component
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        description = "Tells whether the built site is older than the data.",
        synopsisSubcommandLabel = "status")
public class SiteCommand extends ConsoleCommand implements CommandLineTool {

    private static final String BUILD = "build.json";

    private final ObjectProvider<AssessmentPlans> plans;
    private final ObjectProvider<Snapshot<ReferenceData>> reference;
    private final Resource served;

    SiteCommand(
            ObjectProvider<AssessmentPlans> plans,
            ObjectProvider<Snapshot<ReferenceData>> reference,
            ResourceLoader resources,
            @Value("${register.site.location:classpath:/site/}") String location) {
        this.plans = plans;
        this.reference = reference;
        this.served = resources.getResource(location + BUILD);
    }

    @Command(
            name = "status",
            description = {
                "Says what the site lacks, and then ends with 1: it is built anew by",
                "REGISTER_API=https://register.example npm run build."
            },
            mixinStandardHelpOptions = true)
    int status(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FOLDER",
                            description = "Where the built site is. Left out: the one that this server has.")
                    @Nullable
                    Path folder)
            throws IOException {
        byte[] build = folder == null ? served() : read(folder.resolve(BUILD));
        List<String> lacking = built(build)
                .lacks(
                        reference.getObject().get().version().id(),
                        plans.getObject().list());
        lacking.forEach(out()::println);
        if (lacking.isEmpty()) {
            out().println("The site is as new as the data.");
        }
        return exitCode(lacking);
    }

    private byte[] served() throws IOException {
        require(served.exists(), "This server has no site");
        try (InputStream content = served.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private byte[] read(Path file) throws IOException {
        require(Files.isReadable(file), "FOLDER has no " + BUILD);
        return Files.readAllBytes(file);
    }

    private SiteBuild built(byte[] json) {
        try {
            return PlanJson.read(new String(json, UTF_8), SiteBuild.class);
        } catch (JacksonException malformed) {
            require(false, BUILD + " cannot be read");
            throw malformed;
        }
    }
}
