package org.skillregister.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.catalogue.SearchQuery;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.RelatedName;

/**
 * How names are related to one occupation: its own names, those of its work types, and the lists of related names in the
 * sources. What is not on an open list, or has no list, is unknown; what is not on a closed list is unrelated.
 */
public final class Relationships {

    private static final Relatedness NOT_SAID = new Relatedness(null, null);

    private final Set<String> ownNames = new HashSet<>();
    private final Occupation occupation;

    public Relationships(Occupation occupation) {
        this.occupation = occupation;
        ownNames.add(SearchQuery.normalise(occupation.name()));
        if (occupation.currentCode() != null && occupation.currentCode().name() != null) {
            ownNames.add(SearchQuery.normalise(occupation.currentCode().name()));
        }
        occupation.workTypes().forEach(type -> {
            ownNames.add(SearchQuery.normalise(type.name()));
            ownNames.add(SearchQuery.normalise(occupation.name() + type.name()));
        });
    }

    /** How work in an occupation is related. */
    public Relatedness ofWork(@Nullable Relation declared, @Nullable String occupationName) {
        return find(declared, occupationName, "相关职业", occupation.relatedOccupations());
    }

    /** How a certificate of an occupation is related: by the related certificates and the related occupations. */
    public Relatedness ofCertificate(@Nullable Relation declared, @Nullable String occupationName) {
        List<RelatedName> names = Stream.of(occupation.relatedCertificates(), occupation.relatedOccupations())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        return find(declared, occupationName, "相关证书和相关职业", names.isEmpty() ? null : names);
    }

    /** How a major is related. */
    public Relatedness ofMajor(@Nullable Relation declared, @Nullable String majorName) {
        return find(declared, majorName, "相关专业", occupation.relatedMajors());
    }

    private Relatedness find(
            @Nullable Relation declared, @Nullable String name, String list, @Nullable List<RelatedName> names) {
        if (declared != null) {
            return new Relatedness(declared, null);
        }
        String normal = name == null ? "" : SearchQuery.normalise(name);
        if (name == null || normal.isEmpty()) {
            return NOT_SAID;
        }
        if (ownNames.contains(normal)) {
            return new Relatedness(Relation.SAME, "“%s”就是本职业或它的工种".formatted(name));
        }
        if (names == null) {
            return new Relatedness(null, "来源没有列出本职业的%s，“%s”算不算不能确定".formatted(list, name));
        }
        return listed(name, normal, list, names);
    }

    private static Relatedness listed(String name, String normal, String list, List<RelatedName> names) {
        if (names.stream()
                .anyMatch(related -> SearchQuery.normalise(related.name()).equals(normal))) {
            return new Relatedness(Relation.RELATED, "“%s”在来源所列的%s之中".formatted(name, list));
        }
        String missing = "“%s”不在来源所列的%s之中，".formatted(name, list);
        return names.getFirst().open()
                ? new Relatedness(null, missing + "但清单以“等”结尾，没有列全，不能确定")
                : new Relatedness(Relation.UNRELATED, missing + "清单是列全的，不算相关");
    }
}
