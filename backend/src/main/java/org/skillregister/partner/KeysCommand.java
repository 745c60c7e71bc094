package org.skillregister.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.platform.command.CommandLineTool;
import org.skillregister.platform.command.ConsoleCommand;
import org.skillregister.platform.text.FreeText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Partner keys on the command line. Changes take effect on every running server within seconds. */
@Component
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Issues, lists and revokes the keys of partners.",
        synopsisSubcommandLabel = "(issue | list | revoke)")
class KeysCommand extends ConsoleCommand implements CommandLineTool {

    /** Parses the written form of a scope. */
    static final class ScopeText implements ITypeConverter<Scope> {

        @Override
        public Scope convert(String text) {
            return Scope.find(text).orElseThrow(() -> new TypeConversionException("there is no scope " + text));
        }
    }

    private static final int LONGEST_DAYS = 730;

    private final ObjectProvider<KeyTable> table;
    private final Clock clock;

    KeysCommand(ObjectProvider<KeyTable> table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Command(
            name = "issue",
            description = "Issues a key and prints it once: only its SHA-256 is stored.",
            mixinStandardHelpOptions = true)
    int issue(
            @ArgGroup @Nullable KeyHolder given,
            @Option(
                            names = "--scope",
                            required = true,
                            converter = ScopeText.class,
                            description =
                                    "courses:write, plans:write, certificates:verify or certificates:write; may be"
                                            + " repeated.")
                    Set<Scope> scopes,
            @Option(
                            names = "--name",
                            required = true,
                            description = "Who the key is issued to, for the list and the history.")
                    String name,
            @Option(
                            names = "--days",
                            defaultValue = "365",
                            description = "Validity in days, at most 730 (default: ${DEFAULT-VALUE}).")
                    int days) {
        require(days >= 1 && days <= LONGEST_DAYS, "--days must be from 1 to " + LONGEST_DAYS);
        require(!name.isBlank() && name.length() <= 100, "--name must have 1 to 100 characters");
        require(FreeText.isLine(name), "--name must be plain text in one line");
        KeyHolder holder = Objects.requireNonNullElseGet(given, KeyHolder::new);
        holder.problem(scopes, table.getObject()).ifPresent(problem -> require(false, problem));
        KeySecret secret = KeySecret.random();
        Instant now = clock.instant();
        Instant expires = now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days));
        Partner partner = new Partner(secret.id(), name, scopes, holder.provider, holder.organization, expires);
        table.getObject().save(PartnerKey.of(secret, partner, now));
        err().println("Key %s, valid until %s. It will not be shown again:".formatted(secret.id(), local(expires)));
        out().println(secret.text());
        return 0;
    }

    @Command(name = "list", description = "Lists all keys, newest first.", mixinStandardHelpOptions = true)
    int list() {
        List<PartnerKey> keys = table.getObject().findAllByOrderByIssuedAtDescIdAsc();
        for (PartnerKey key : keys) {
            Partner partner = key.partner();
            out().println("%s  %-8s  %s  %s  issued %s, expires %s, last used %s  %s"
                    .formatted(
                            partner.key(),
                            state(key),
                            holder(partner),
                            String.join(
                                    " ",
                                    partner.scopes().stream()
                                            .map(Scope::toString)
                                            .sorted()
                                            .toList()),
                            local(key.issuedAt()),
                            local(partner.expiresAt()),
                            key.lastUsedAt() == null ? "never" : local(key.lastUsedAt()),
                            partner.name()));
        }
        err().println("%d keys".formatted(keys.size()));
        return 0;
    }

    private static String holder(Partner partner) {
        return Stream.of(partner.provider(), partner.organization())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("-");
    }

    private String state(PartnerKey key) {
        if (key.revokedAt() != null) {
            return "revoked";
        }
        return clock.instant().isBefore(key.partner().expiresAt()) ? "valid" : "expired";
    }

    @Command(name = "revoke", description = "Revokes a key.", mixinStandardHelpOptions = true)
    int revoke(@Parameters(paramLabel = "ID", description = "Its id, from keys list.") String id) {
        if (!table.getObject().revoke(id, clock.instant())) {
            err().println("Key %s does not exist or is already revoked".formatted(id));
            return 1;
        }
        err().println("Key %s is revoked; every server refuses it within 30 seconds".formatted(id));
        return 0;
    }

    private String local(Instant instant) {
        return OffsetDateTime.ofInstant(instant, clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
