package org.skillregister.eligibility.rule;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/**
 * A requirement of education.
 *
 * @param kinds accepted kinds
 * @param standings accepted standings
 * @param relations accepted relations of the major to the occupation; empty: the major does not matter
 * @param approvedProgramme whether the programme must be assessed and approved (经评估论证)
 */
public record EducationRequirement(
        List<EducationKind> kinds, List<Standing> standings, List<Relation> relations, boolean approvedProgramme)
        implements Requirement {

    public EducationRequirement {
        if (kinds.isEmpty() || standings.isEmpty()) {
            throw new IllegalArgumentException("An education has at least one kind and one standing");
        }
        kinds = List.copyOf(kinds);
        standings = List.copyOf(standings);
        relations = List.copyOf(relations);
    }

    @Override
    public RequirementKind kind() {
        return RequirementKind.EDUCATION;
    }

    @Override
    public String summary() {
        return "%s：%s（%s）%s"
                .formatted(
                        standings.stream().map(Standing::chinese).collect(joining("或")),
                        schools(),
                        majors(),
                        approvedProgramme ? "，且所学专业经过评估论证" : "");
    }

    private String schools() {
        if (!kinds.contains(EducationKind.POSTGRADUATE)) {
            return kinds.stream().map(EducationKind::chinese).collect(joining("、"));
        }
        if (kinds.contains(EducationKind.TECHNICAL_SCHOOL)) {
            return "技工院校、中等及以上职业院校，或者普通高等学校专科及以上";
        }
        return kinds.contains(EducationKind.HIGHER_VOCATIONAL) ? "高等职业学校，或者普通高等学校专科及以上" : "大学专科及以上";
    }

    private String majors() {
        if (relations.isEmpty()) {
            return "条文没有写专业";
        }
        return relations.contains(Relation.UNRELATED) ? "其他专业" : "本专业或相关专业";
    }

    @Override
    public List<String> evidence() {
        List<String> papers = new ArrayList<>();
        if (standings.contains(Standing.GRADUATED)) {
            papers.add("毕业证书");
        }
        if (standings.contains(Standing.FINAL_YEAR) || standings.contains(Standing.ENROLLED)) {
            papers.add("学校出具的在读证明（尚未毕业的）");
        }
        if (approvedProgramme) {
            papers.add("所学专业经过评估论证的证明");
        }
        return List.copyOf(papers);
    }
}
