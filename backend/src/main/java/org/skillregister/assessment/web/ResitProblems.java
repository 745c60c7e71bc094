package org.skillregister.assessment.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.skillregister.assessment.AssessmentModule;
import org.skillregister.assessment.resit.ModuleResult;
import org.skillregister.platform.error.ProblemList;

/** Finds impossible statements in a candidate's results. */
final class ResitProblems {

    private static final String RESULTS = "input.results";

    private final LocalDate asOf;
    private final ProblemList problems;

    ResitProblems(LocalDate asOf, ProblemList problems) {
        this.asOf = asOf;
        this.problems = problems;
    }

    /** @param modules the modules of the assessment; all modules when they are not known */
    void check(List<ModuleResult> results, Set<AssessmentModule> modules) {
        int most = AssessmentModule.values().length;
        if (results.isEmpty() || results.size() > most) {
            problems.add(RESULTS, "must have from 1 to %d entries, one for each module".formatted(most));
            return;
        }
        Set<AssessmentModule> seen = EnumSet.noneOf(AssessmentModule.class);
        for (int place = 0; place < results.size(); place++) {
            ModuleResult result = results.get(place);
            String path = "%s[%d].".formatted(RESULTS, place);
            problems.require(modules.contains(result.module()), path + "module", "is not a module of this assessment");
            problems.require(seen.add(result.module()), path + "module", "stands twice; give its newest result only");
            check(path, result);
        }
    }

    private void check(String path, ModuleResult result) {
        problems.require(!result.takenOn().isAfter(asOf), path + "takenOn", "must not be after asOf");
        LocalDate published = result.publishedOn();
        if (published != null) {
            problems.require(!published.isAfter(asOf), path + "publishedOn", "must not be after asOf");
            problems.require(!published.isBefore(result.takenOn()), path + "publishedOn", "must not be before takenOn");
            problems.require(
                    !published.isAfter(result.takenOn().plusYears(1)),
                    path + "publishedOn",
                    "must be within a year of takenOn");
        }
    }
}
