package org.skillregister.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skillregister.reference.OccupationCode;
import org.skillregister.reference.SkillLevel;

/**
 * A person's question about subsidies. Null means not stated, never no. It is the schema's {@code SubsidyInput}.
 *
 * @param level level of the certificate
 * @param situation the person's occupational situation
 * @param occupation occupation of the certificate
 * @param asOf the day of the question; null is today
 * @param facts the facts that the schemes ask for
 * @param putuo the facts for the scheme of 普陀区, in the form released before {@code facts}
 * @param usedStudentSubsidy whether the person has already received the one-time subsidy for secondary vocational students; also in
 *     the older form
 */
public record SubsidyQuestion(
        SkillLevel level,
        SubsidySituation situation,
        @Nullable OccupationCode occupation,
        @Nullable LocalDate asOf,
        @Nullable List<StatedFact> facts,
        @Nullable Putuo putuo,
        @Nullable Boolean usedStudentSubsidy) {

    /**
     * A fact that a person states. It is the schema's {@code SubsidyFactInput}.
     *
     * @param scheme id of the scheme that asks for it
     * @param fact the fact
     * @param holds whether the fact is true; null when not stated
     */
    public record StatedFact(
            String scheme, SubsidyFact fact, @Nullable Boolean holds) {}

    /**
     * The facts that the scheme of 普陀区 asks for. It is the schema's {@code PutuoInput}.
     *
     * @param registeredResident whether the household is registered in the district
     * @param employerRegistered whether the employer is registered in the district
     * @param trainedByPutuoInstitution whether an institution of the district has trained the person
     * @param groupApplication whether an institution registered in the district applies in a group
     */
    public record Putuo(
            @Nullable Boolean registeredResident,
            @Nullable Boolean employerRegistered,
            @Nullable Boolean trainedByPutuoInstitution,
            @Nullable Boolean groupApplication) {

        private Stream<StatedFact> facts() {
            return Stream.of(
                    new StatedFact("putuo", SubsidyFact.REGISTERED_RESIDENT, registeredResident),
                    new StatedFact("putuo", SubsidyFact.EMPLOYER_REGISTERED, employerRegistered),
                    new StatedFact("putuo", SubsidyFact.TRAINED_LOCALLY, trainedByPutuoInstitution),
                    new StatedFact("putuo", SubsidyFact.GROUP_APPLICATION, groupApplication));
        }
    }

    /** The same as {@link #facts()}, without null. */
    public List<StatedFact> statedFacts() {
        return facts == null ? List.of() : facts;
    }

    /** The statement of a fact for a scheme: from the list of facts, or else from the older form. */
    TriState says(String scheme, SubsidyFact fact) {
        return Stream.of(statedFacts().stream(), putuo == null ? Stream.<StatedFact>empty() : putuo.facts(), used())
                .flatMap(stated -> stated)
                .filter(stated -> stated.scheme().equals(scheme) && stated.fact() == fact && stated.holds() != null)
                .findFirst()
                .map(stated -> TriState.of(stated.holds()))
                .orElse(TriState.UNKNOWN);
    }

    private Stream<StatedFact> used() {
        return Stream.of(new StatedFact("shanghai", SubsidyFact.RECEIVED_BEFORE, usedStudentSubsidy));
    }
}
