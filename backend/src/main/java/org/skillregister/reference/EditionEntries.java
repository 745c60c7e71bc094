package org.skillregister.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the entries of two editions of a list. Entries are matched by what they cover, because their numbers differ between editions. */
public final class EditionEntries {

    private EditionEntries() {}

    /**
     * The properties by which two entries are compared.
     *
     * @param organization the organization
     * @param code the occupation's code; empty when there is none
     * @param workType the work type; empty when there is none
     * @param name the name shown to readers
     * @param levels in a form whose values can be compared
     */
    public record Traits(String organization, String code, String workType, String name, Object levels) {

        /** The properties of an organization as a whole. */
        public static Traits of(String organization) {
            return new Traits(organization, "", "", "", "");
        }

        private List<String> key() {
            return List.of(organization, code, workType);
        }

        private boolean isNamesake(Traits other) {
            return organization.equals(other.organization) && name.equals(other.name);
        }
    }

    /**
     * An entry that differs between two editions.
     *
     * @param kinds how they differ, most serious first; at least one
     * @param before in the first edition; null when it is not listed
     * @param after in the second edition; null when it is not listed
     */
    public record Difference<T>(
            List<ChangeKind> kinds,
            @Nullable T before,
            @Nullable T after) {

        /** The entry in the second edition, or in the first when the second does not list it. */
        public T last() {
            T last = after == null ? before : after;
            if (last == null) {
                throw new IllegalStateException("An entry is in one of the editions");
            }
            return last;
        }
    }

    /** @return added and changed entries in the order of the second edition, then removed ones in the order of the first */
    public static <T> List<Difference<T>> compare(List<T> first, List<T> second, Function<T, Traits> traits) {
        Map<List<String>, T> left = new LinkedHashMap<>();
        first.forEach(entry -> left.putIfAbsent(traits.apply(entry).key(), entry));
        Map<T, @Nullable T> earlier = new LinkedHashMap<>();
        second.forEach(
                entry -> earlier.put(entry, left.remove(traits.apply(entry).key())));
        List<Difference<T>> differences = new ArrayList<>();
        earlier.forEach((entry, same) -> {
            T before = same == null ? takeNamesake(traits.apply(entry), left.values(), traits) : same;
            List<ChangeKind> kinds =
                    before == null ? List.of(ChangeKind.ADDED) : kinds(traits.apply(before), traits.apply(entry));
            if (!kinds.isEmpty()) {
                differences.add(new Difference<>(kinds, before, entry));
            }
        });
        left.values().forEach(entry -> differences.add(new Difference<>(List.of(ChangeKind.REMOVED), entry, null)));
        return List.copyOf(differences);
    }

    /** Takes the organization's entry with the same name but another code. */
    private static <T> @Nullable T takeNamesake(Traits of, Collection<T> left, Function<T, Traits> traits) {
        T namesake = left.stream()
                .filter(entry -> traits.apply(entry).isNamesake(of))
                .findFirst()
                .orElse(null);
        left.remove(namesake);
        return namesake;
    }

    private static List<ChangeKind> kinds(Traits before, Traits after) {
        List<ChangeKind> kinds = new ArrayList<>();
        if (!before.code().equals(after.code())) {
            kinds.add(ChangeKind.MOVED);
        }
        if (!before.levels().equals(after.levels())) {
            kinds.add(ChangeKind.CHANGED);
        }
        if (!before.name().equals(after.name())) {
            kinds.add(ChangeKind.RENAMED);
        }
        return kinds;
    }
}
