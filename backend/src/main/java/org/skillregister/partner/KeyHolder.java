package org.skillregister.partner;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom a key speaks for, as the command line names it; for neither a provider nor an organization when both are left out. */
final class KeyHolder {

    @Option(names = "--provider", paramLabel = "ID", description = "The training provider it speaks for.")
    @Nullable
    String provider;

    @Option(names = "--organization", paramLabel = "ID", description = "The organization it speaks for: org-015.")
    @Nullable
    String organization;

    /** @return why there can be no such key */
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
