package org.skillregister.certificate.key;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.skillregister.platform.command.ConsoleCommand;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The secret keys of the certificates, on the command line. */
@Component
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Makes and rotates the secret keys of the certificates.",
        synopsisSubcommandLabel = "(new | add | rotate | add-signing)")
public class CertificateKeysCommand extends ConsoleCommand {

    private final ObjectProvider<KeyDirectory> directory;
    private final ObjectProvider<CertificateKeys> keys;
    private final ObjectProvider<KeyRotation> rotation;
    private final Clock clock;

    CertificateKeysCommand(
            ObjectProvider<KeyDirectory> directory,
            ObjectProvider<CertificateKeys> keys,
            ObjectProvider<KeyRotation> rotation,
            Clock clock) {
        this.directory = directory;
        this.keys = keys;
        this.rotation = rotation;
        this.clock = clock;
    }

    @Command(
            name = "new",
            description = "Makes the keys of a new register. Keep a copy apart from the database's backups.",
            mixinStandardHelpOptions = true)
    int make(@Parameters(paramLabel = "DIRECTORY", description = "Created if missing.") Path path) throws IOException {
        KeyDirectory made = new KeyDirectory(path);
        require(!made.isComplete(), "DIRECTORY already holds keys");
        made.create();
        return printed("Created in %s. Set REGISTER_CERTIFICATES_KEYS to this directory for the server"
                .formatted(made.path()));
    }

    @Command(
            name = "add",
            description = "Adds a lookup key. Give the file to every server, then rotate.",
            mixinStandardHelpOptions = true)
    int add() throws IOException {
        CertificateKeys now = keys.getObject();
        require(now.get().newest() == now.stored(), "The key added last is not in use yet: rotate first");
        int version = directory.getObject().addLookupKey();
        return printed("Added version %d. When every server has it, run: certificates keys rotate".formatted(version));
    }

    @Command(
            name = "rotate",
            description =
                    "Hashes the stored certificates with the key that was added. Older keys are still needed, but do"
                            + " not suffice any more. From then on names come in in their newest form.",
            mixinStandardHelpOptions = true)
    int rotate() throws SQLException {
        long count = rotation.getObject().run();
        return printed(
                count == 0
                        ? "All certificates have the newest key already"
                        : "Rehashed %,d certificates".formatted(count));
    }

    @Command(
            name = "add-signing",
            description = "Adds a key that is published now and signs receipts two hours later, when nobody keeps the"
                    + " published keys from before any more. What older ones signed can still be checked.",
            mixinStandardHelpOptions = true)
    int addSigning() throws IOException {
        Instant signsFrom = clock.instant().plus(SigningKeys.OVERLAP);
        directory.getObject().addSigningKey(signsFrom);
        return printed("Added. Give the file to every server now; the key signs from %s"
                .formatted(OffsetDateTime.ofInstant(signsFrom, clock.getZone()).truncatedTo(ChronoUnit.SECONDS)));
    }

    private int printed(String message) {
        err().println(message);
        err().flush();
        return 0;
    }
}
