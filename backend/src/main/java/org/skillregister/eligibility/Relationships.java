package org.skillregister.eligibility;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.eligibility.rule.Relation;
import org.skillregister.reference.CodeChange;
import org.skillregister.reference.CurrentCode;
import org.skillregister.reference.Occupation;
import org.skillregister.reference.RelatedName;
import org.skillregister.search.TextNormalizer;

/**
 * How names are related to one occupation, according to its own names, those of its work types, and the lists of related names in
 * the sources. A name that is not on a closed list is unrelated. A name that is not on an open list, or for which there is no list,
 * is unknown. Lists of majors contain only related majors, never the occupation's own, so a major that is not listed is unknown
 * too.
 */
public final class Relationships {

    private static final Relatedness NOT_SAID = new Relatedness(null, null);

    private final Set<String> ownNames = new HashSet<>();
    private final NameList work;
    private final NameList certificates;
    private final NameList majors;

    public Relationships(Occupation occupation) {
        own(occupation.name());
        CurrentCode current = occupation.currentCode();
        // No document proves that one occupation has become part of another.
        if (current != null && current.name() != null && current.change() != CodeChange.ABSORBED) {
            own(current.name());
        }
        occupation.workTypes().forEach(type -> {
            own(type.name());
            own(occupation.name() + type.name());
        });
        work = NameList.of("相关职业", false, occupation.relatedOccupations());
        certificates =
                NameList.of("相关证书和相关职业", false, occupation.relatedCertificates(), occupation.relatedOccupations());
        majors = NameList.of("相关专业", true, occupation.relatedMajors());
    }

    private void own(String name) {
        ownNames.add(TextNormalizer.normalize(name));
    }

    /** The relation of work in an occupation. */
    public Relatedness ofWork(@Nullable Relation declared, @Nullable String occupationName) {
        return find(declared, occupationName, work);
    }

    /** The relation of a certificate, by the lists of related certificates and of related occupations. */
    public Relatedness ofCertificate(@Nullable Relation declared, @Nullable String occupationName) {
        return find(declared, occupationName, certificates);
    }

    /** The relation of a major. */
    public Relatedness ofMajor(@Nullable Relation declared, @Nullable String majorName) {
        return find(declared, majorName, majors);
    }

    private Relatedness find(@Nullable Relation declared, @Nullable String name, NameList list) {
        if (declared != null) {
            return new Relatedness(declared, null);
        }
        String normal = name == null ? "" : TextNormalizer.normalize(name);
        if (name == null || normal.isEmpty()) {
            return NOT_SAID;
        }
        return ownNames.contains(normal)
                ? new Relatedness(Relation.SAME, "“%s”就是本职业或它的工种".formatted(name))
                : list.find(name, normal);
    }

    /**
     * Related names as the sources list them.
     *
     * @param what what the list contains, in Chinese
     * @param normal the names in normalized form; empty when the sources have no list
     * @param open whether the sources end the list with "and others"
     * @param ownMissing whether the occupation's own name of this kind is on no list and differs from the occupation's name
     */
    private record NameList(String what, Set<String> normal, boolean open, boolean ownMissing) {

        @SafeVarargs
        static NameList of(String what, boolean ownMissing, @Nullable List<RelatedName>... lists) {
            List<RelatedName> names = Stream.of(lists)
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .toList();
            Set<String> normal = names.stream()
                    .map(name -> TextNormalizer.normalize(name.name()))
                    .collect(toSet());
            return new NameList(
                    what, normal, !names.isEmpty() && names.getFirst().open(), ownMissing);
        }

        Relatedness find(String name, String normalName) {
            if (normal.isEmpty()) {
                return new Relatedness(null, "来源没有列出本职业的%s，“%s”算不算不能确定".formatted(what, name));
            }
            if (normal.contains(normalName)) {
                return new Relatedness(Relation.RELATED, "“%s”在来源所列的%s之中".formatted(name, what));
            }
            String missing = "“%s”不在来源所列的%s之中，".formatted(name, what);
            if (ownMissing) {
                return new Relatedness(null, missing + "但清单只列相关专业，没有列本专业：是不是本专业，要看该职业的国家职业标准，或者问评价机构");
            }
            return open
                    ? new Relatedness(null, missing + "但清单以“等”结尾，没有列全，不能确定")
                    : new Relatedness(Relation.UNRELATED, missing + "清单是列全的，不算相关");
        }
    }
}
