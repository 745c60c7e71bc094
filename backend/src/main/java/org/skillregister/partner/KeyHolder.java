package org.skillregister.partner;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Command-line options for whom a key acts for: a provider, an organization, both or neither. */
final class KeyHolder {

    @Option(names = "--provider", paramLabel = "ID", description = "The training provider it acts for.")
    @Nullable
    String provider;

    @Option(names = "--organization", paramLabel = "ID", description = "The organization it acts for: org-015.")
    @Nullable
    String organization;

    /** @return why the key cannot be issued; empty when it can */
    Optional<String> problem(Set<Scope> scopes, KeyTable table) {
        if (provider != null && !table.hasProvider(provider)) {
            return Optional.of("There is no training provider %s; see: providers list".formatted(provider));
        }
        if (organization != null && !table.hasOrganization(organization)) {
            return Optional.of("There is no organization " + organization);
        }
        if (provider == null && scopes.contains(Scope.COURSES_WRITE)) {
            return Optional.of("courses:write needs --provider");
        }
        return organization != null
                ? Optional.empty()
                : Stream.of(Scope.CERTIFICATES_WRITE, Scope.PLANS_WRITE)
                        .filter(scopes::contains)
                        .map(scope -> scope + " needs --organization")
                        .findFirst();
    }
}
