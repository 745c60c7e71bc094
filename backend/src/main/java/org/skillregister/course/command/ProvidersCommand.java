package org.skillregister.course.command;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skillregister.course.TrainingProvider;
import org.skillregister.course.storage.ProviderTable;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.skillregister.platform.text.BoundedPattern;
import org.skillregister.platform.text.FreeText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The training providers that publish here, on the command line. */
@Component
@Command(
        name = "providers",
        mixinStandardHelpOptions = true,
        description = "Adds and lists the training providers that publish courses here.",
        synopsisSubcommandLabel = "(add | list)")
class ProvidersCommand extends ConsoleCommand implements CommandLineTool {

    private static final BoundedPattern ID = new BoundedPattern(42, "p-[a-z0-9-]{1,40}");
    private static final int LONGEST_NAME = 100;

    private final ObjectProvider<ProviderTable> table;

    ProvidersCommand(ObjectProvider<ProviderTable> table) {
        this.table = table;
    }

    @Command(
            name = "add",
            description = "Adds a training provider. Its key is issued with: keys issue --provider ID.",
            mixinStandardHelpOptions = true)
    int add(
            @Option(
                            names = "--id",
                            required = true,
                            description = "Its id for ever: p- and at most 40 of a to z, 0 to 9 and hyphens.")
                    String id,
            @Option(names = "--name", required = true, description = "Its name, at most 100 characters.") String name,
            @Option(names = "--website", description = "Its own site, https.") @Nullable URI website) {
        require(ID.fits(id), "--id must be p- and at most 40 of a to z, 0 to 9 and hyphens");
        require(!name.isBlank() && name.length() <= LONGEST_NAME, "--name must have 1 to 100 characters");
        require(FreeText.isLine(name), "--name must be plain text in one line");
        require(website == null || "https".equals(website.getScheme()), "--website must begin with https://");
        try {
            table.getObject().insert(id, name.strip(), website);
        } catch (DuplicateKeyException known) {
            require(false, "There is a training provider with this id or name already; see: providers list");
        }
        err().println("Added " + id);
        return 0;
    }

    @Command(name = "list", description = "Lists them by id.", mixinStandardHelpOptions = true)
    int list() {
        List<TrainingProvider> providers = table.getObject().list();
        providers.forEach(provider -> out().println("%s  %s%s"
                .formatted(
                        provider.id(), provider.name(), provider.website() == null ? "" : "  " + provider.website())));
        return 0;
    }
}
