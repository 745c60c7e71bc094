package org.skillregister.platform.error;

import java.util.ArrayList;
import java.util.List;

/** Collects all problems in a caller's input, to report them together. */
public final class ProblemList {

    private final List<BadRequestException.Problem> found = new ArrayList<>();

    /** Notes a problem; see {@link BadRequestException.Problem} for the two texts. */
    public void add(String argument, String message) {
        found.add(new BadRequestException.Problem(argument, message));
    }

    /** Notes a problem unless the condition holds. */
    public void require(boolean condition, String argument, String message) {
        if (!condition) {
            add(argument, message);
        }
    }

    /** @throws BadRequestException when there are any problems */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new BadRequestException(found);
        }
    }
}
